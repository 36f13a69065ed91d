import type { Api } from '../../engine/api.js';
import { isJson, toMediaType } from '../../openapi/media-type.js';
import { toRouteName } from '../../openapi/router.js';
import type { DecodedBody } from '../checks/decode-body.js';
import type { CheckName, Observation } from '../checks/finding.js';
import type { CheckSubject } from '../checks/subject.js';
import type { SecondOpinion } from '../second-opinion.js';
import { explainFalseAlarm } from './known-limits.js';
import { createPrismOperations } from './prism-operations.js';
import type { Diagnostic, PrismPackages, PrismRequest } from './prism-packages.js';

/** Which of our checks ask what Prism asks of an answer. */
const ANSWER_CHECKS: readonly CheckName[] = [
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];

/** Prism as a second opinion on the exchanges of an API. */
export const createPrismOpinion = (api: Api, packages: PrismPackages): SecondOpinion => {
  const find = createPrismOperations(packages, api.document);
  return {
    name: `Prism ${packages.version}`,
    compare: (subject, observed) => {
      const { operation, method } = subject;
      const resource = find(method, operation.path);
      // Prism knows HEAD only where the spec has it.
      if (!resource || 'reason' in subject.requestBody || 'reason' in subject.answer.body) return [];
      const request = toRequest(subject, resource.path);
      const { status, headers } = subject.answer;
      const body = readBody(subject.answer.body, headers['content-type']);
      const errorsOf = (result: ReturnType<PrismPackages['validateInput']>): readonly Diagnostic[] =>
        result._tag === 'Left' ? result.left.filter(({ severity = 0 }) => severity === 0) : [];
      const input = errorsOf(packages.validateInput({ resource, element: request }));
      const output = errorsOf(packages.validateOutput({ resource, element: { statusCode: status, headers, body } }));
      const security = errorsOf(packages.validateSecurity({ resource, element: request }));
      const wrong = observed.filter(
        ({ check, pointer }) => check === 'request_conformance' && pointer !== 'credential',
      );
      const answered = observed.filter(
        ({ check, severity }) => ANSWER_CHECKS.includes(check) && severity === 'violation',
      );
      return [
        ...compareSide('request', { ours: wrong, theirs: input, subject }),
        ...compareSide('answer', { ours: answered, theirs: output, subject }),
        // That a credential has a wrong form is said by an extension, so only what Prism says more is a difference.
        ...(subject.lacking === undefined ? compareSide('request', { ours: [], theirs: security, subject }) : []),
      ];
    },
  };
};

const compareSide = (
  side: Observation['side'],
  { ours, theirs, subject }: { ours: readonly Observation[]; theirs: readonly Diagnostic[]; subject: CheckSubject },
): Observation[] => {
  const note = { check: 'second_opinion', severity: 'note', side } as const;
  const [first] = ours;
  if (first && theirs.length === 0) {
    const reason = isUndeclaredError(first, subject) ? '; it only warns of undeclared errors' : '';
    const message = `Prism finds nothing wrong with the ${side}, where ajv says: ${first.message}${reason}`;
    return [{ ...note, pointer: first.pointer, message }];
  }
  if (first) return [];
  return theirs.map((diagnostic) => {
    const reason = explainFalseAlarm(subject, diagnostic);
    const known = reason === undefined ? '' : `; a known limit: ${reason}`;
    const message = `Prism says: ${diagnostic.message}; ajv finds nothing wrong with the ${side}${known}`;
    return { ...note, pointer: toPointer(diagnostic), message };
  });
};

const isUndeclaredError = ({ check }: Observation, { answer }: CheckSubject): boolean =>
  check === 'status_code_conformance' && (answer.status < 200 || answer.status >= 300);

const toPointer = ({ path = [] }: Diagnostic): string => {
  const [place, ...rest] = path;
  if (place === undefined || place === 'body') return `/${rest.join('/')}`;
  return [place, ...rest].join(' ');
};

const toRequest = (
  { method, operation, parameters, query, requestHeaders, requestBody }: CheckSubject,
  template: string,
): PrismRequest => {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[toRouteName(name)] ?? ''),
  );
  const isBodied = operation.requestBody !== undefined;
  const body = isBodied ? readBody(requestBody, requestHeaders['content-type']) : undefined;
  return { method: method.toLowerCase(), url: { path, query: toNameValues(query) }, headers: requestHeaders, body };
};

const toNameValues = (query: string): Record<string, string | string[]> => {
  const pairs = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const values = pairs.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
};

const readBody = (body: DecodedBody, contentType = 'application/json'): unknown => {
  if ('reason' in body || body.bytes.length === 0) return undefined;
  const text = new TextDecoder().decode(body.bytes);
  if (!isJson(toMediaType(contentType))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
