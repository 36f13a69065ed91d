import type { ApiOperation } from '../../asked-operation.js';
import { toPlace } from '../../checks/finding.js';
import type { Answer } from '../../verification-client.js';
import type { Asker, Change } from '../asker.js';
import { listParameterCases } from '../parameter-cases.js';
import { listExamples, writeBody } from '../plain-request.js';
import { type ProbeKind, Unaskable } from '../probe-kind.js';

/** Requests that keep the spec: as few members and parameters as possible, every example, and all at once. */
export const documentedKind: ProbeKind = {
  name: 'answers as documented',
  probe: async (operation, asker) => {
    for (const change of await listValid(operation, asker)) await askValid(operation, asker, change);
  },
};

/** Each parameter that may be left out, alone, with values at the edges of its schema. */
export const edgesKind: ProbeKind = {
  name: 'parameters at the edges of their schemas',
  probe: async (operation, asker) => {
    for (const parameter of operation.parameters.filter(({ required }) => !required)) {
      const { accepted } = listParameterCases(parameter, asker.judge);
      for (const text of pickSome(accepted)) await askIfValid(operation, asker, toChange(parameter, text));
    }
  },
};

/** A change that gives one parameter a value, as raw text. */
export const toChange = ({ name, in: where }: { readonly name: string; readonly in: string }, text: string): Change => {
  if (where === 'path') return { path: { [name]: text } };
  return where === 'query'
    ? { query: { [name]: text } }
    : { headers: { [where === 'cookie' ? 'cookie' : name]: text } };
};

/** The first two and the last: of bounds both, of many values a few. */
const pickSome = (texts: readonly string[]): string[] => [...new Set([...texts.slice(0, 2), ...texts.slice(-1)])];

const listValid = async (operation: ApiOperation, asker: Asker): Promise<Change[]> => {
  const changes: Change[] = [{}];
  for (const body of operation.bodies) {
    const examples = await asker.examples(operation, body);
    for (const example of examples) {
      const text = writeBody(body, example);
      if (text !== undefined)
        changes.push({ body: asker.translate(text), headers: { 'content-type': body.mediaType } });
    }
  }
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path' || parameter.required) continue;
    // What a name or a schema gives for a value is asked at the edges.
    if (parameter.place.value['example'] === undefined) continue;
    const [example] = listExamples(parameter, asker.judge);
    if (example !== undefined) changes.push(toChange(parameter, example));
  }
  return changes;
};

const askValid = async (operation: ApiOperation, asker: Asker, change: Change): Promise<void> => {
  const { request, reading } = await asker.plan(operation, change);
  if ('request' in reading) return judgeValid(asker, await asker.send(request));
  if (Object.keys(change).length > 0) return;
  const [violation] = 'violations' in reading ? reading.violations : [];
  const why = violation ? `${toPlace(violation)} ${violation.message}` : 'its media type is not known';
  throw new Unaskable(`No valid request could be made: ${why}. An example in the spec would help.`);
};

const askIfValid = async (operation: ApiOperation, asker: Asker, change: Change): Promise<void> => {
  const { request, reading } = await asker.plan(operation, change);
  if ('request' in reading) judgeValid(asker, await asker.send(request));
};

/** Refusals of valid requests, beyond 400 and 422, which every answer is looked at for. */
const REFUSALS = new Set([401, 403, 405, 406, 411, 413, 414, 415, 431]);

/** Of these no valid request has any: the spec declares the method, and the media type. */
const WRONG_REFUSALS = new Set([405, 415]);

const judgeValid = (asker: Asker, answer: Answer): void => {
  if (!REFUSALS.has(answer.status)) return;
  const message = `a request that keeps the spec was refused with ${answer.status}`;
  const severity = WRONG_REFUSALS.has(answer.status) ? 'violation' : 'note';
  asker.report(answer, { check: 'positive_data_acceptance', severity, pointer: '/', message });
};
