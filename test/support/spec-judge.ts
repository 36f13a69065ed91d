import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Located, namesUnder, step } from '../specs/located.js';
import { findDeclared, type SpecDocument, type SpecOperation } from './spec-operation.js';

const SPEC = 'spec:/judged';

/** An answer as it came. */
export interface Answered {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Judges values and answers by a spec, with a validator of its own, so that the engine's is no judge of itself. */
export interface SpecJudge {
  /** Whether the value keeps the schema. */
  isValid(schema: { readonly pointer: string }, value: unknown): boolean;
  /** What is wrong with an answer to the operation; undefined if nothing. */
  findFault(operation: SpecOperation, method: string, answer: Answered): string | undefined;
  /** What is wrong with an error that came before any operation was known; undefined if nothing. */
  findErrorFault(answer: Answered): string | undefined;
}

const judges = new WeakMap<SpecDocument, SpecJudge>();

/** The judge of one spec; there is one for each, because compiling takes longer than judging. */
export const createSpecJudge = (document: SpecDocument, operations: readonly SpecOperation[]): SpecJudge => {
  const judge = judges.get(document) ?? makeJudge(document, operations);
  judges.set(document, judge);
  return judge;
};

const makeJudge = (document: SpecDocument, operations: readonly SpecOperation[]): SpecJudge => {
  const validatorAt = createValidators(document);
  const judgeBody = createBodyJudge(validatorAt);
  const errors = listErrorSchemas(operations);
  return {
    isValid: ({ pointer }, value) => validatorAt(pointer)(value),
    findFault: (operation, method, answer) => {
      const declared = findDeclared(operation, answer.status);
      if (!declared) return `${answer.status} is not declared`;
      const fault = findHeaderFault(answer);
      if (fault !== undefined) return fault;
      if (method === 'HEAD') return answer.text === '' ? undefined : 'HEAD has a body';
      if (namesUnder(declared, 'content').length === 0 || BODILESS.has(answer.status))
        return answer.text === '' ? undefined : `${answer.status} has a body`;
      return judgeBody(declared, answer);
    },
    findErrorFault: (answer) => {
      const fault = findHeaderFault(answer);
      if (fault !== undefined || isProblem(answer)) return fault;
      const faults = errors.map((response) => judgeBody(response, answer));
      return faults.includes(undefined) ? undefined : `no declared error: ${answer.text.slice(0, 300)}`;
    },
  };
};

/** Statuses that never have a body (RFC 9110), whatever a `default` response declares. */
const BODILESS = new Set([204, 205, 304]);

/** Whether the answer is an error of Rollcall's own, in the form of RFC 9457. */
export const isProblem = ({ status, headers, text }: Answered): boolean => {
  if (headers['content-type'] !== 'application/problem+json') return false;
  if (text === '') return true;
  const body = JSON.parse(text);
  const members = Object.keys(body).sort().join();
  return members === 'detail,status,title,type' && body.status === status && body.detail.length > 10;
};

const createValidators = (document: SpecDocument): ((pointer: string) => ValidateFunction) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, multipleOfPrecision: 6 });
  addFormats.default(ajv);
  ajv.addSchema(document, SPEC);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = compiled.get(pointer);
    if (known) return known;
    const inside = pointer.replace(/^#/, '').split('/').map(encodeURIComponent).join('/');
    const made = ajv.compile({ $ref: `${SPEC}#${inside}` });
    compiled.set(pointer, made);
    return made;
  };
};

const findHeaderFault = ({ headers, text }: Answered): string | undefined => {
  if (!headers['rollcall-request']) return 'Rollcall-Request is missing';
  const length = headers['content-length'];
  if (text !== '' && Number(length) !== Buffer.byteLength(text)) return `Content-Length is ${length}`;
  return undefined;
};

type BodyJudge = (response: Located, answer: Answered) => string | undefined;

const createBodyJudge = (validatorAt: (pointer: string) => ValidateFunction): BodyJudge => {
  // The same text came before in most cases, and judging it again would take most of a hostile run.
  const passed = new Set<string>();
  return (response, { headers, text, status }) => {
    const [mediaType = ''] = (headers['content-type'] ?? '').split(';');
    const media = step(response, 'content', mediaType);
    if (!namesUnder(response, 'content').includes(mediaType)) return `${mediaType} is not declared for ${status}`;
    const key = `${media.pointer} ${text}`;
    if (passed.has(key)) return undefined;
    const validate = validatorAt(step(media, 'schema').pointer);
    const body = mediaType.includes('json') ? JSON.parse(text) : text;
    if (!validate(body)) return `${status} ${JSON.stringify(validate.errors?.slice(0, 3))}: ${text.slice(0, 300)}`;
    if (passed.size < 5000) passed.add(key);
    return undefined;
  };
};

const listErrorSchemas = (operations: readonly SpecOperation[]): Located[] => {
  const errors = operations.flatMap(({ responses }) =>
    [...responses].filter(([status]) => /^[45d]/.test(status)).map(([, response]) => response),
  );
  return [...new Map(errors.map((response) => [response.pointer, response])).values()];
};

/** The schema of an operation's first successful JSON answer, if it has one. */
export const findSuccessSchema = ({ responses }: SpecOperation): Located | undefined => {
  const success = [...responses].find(([status]) => status.startsWith('2'))?.[1];
  const mediaType = success && namesUnder(success, 'content').find((name) => name.includes('json'));
  return mediaType === undefined ? undefined : step(success as Located, 'content', mediaType, 'schema');
};
