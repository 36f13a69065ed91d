import { isObject } from '../../../core/json.js';
import type { ApiOperation } from '../../asked-operation.js';
import { describeList } from '../../lists/list-shape.js';
import { type Item, readMember } from '../../lists/read-list.js';
import type { Asker } from '../asker.js';
import { toNextLetters } from '../next-letters.js';
import { oddIds } from '../odd-texts.js';
import type { ProbeKind } from '../probe-kind.js';

/** Odd values of path parameters; where several operations share one, the one that reads is asked. */
export const oddIdsKind: ProbeKind = {
  name: 'odd ids',
  probe: async (operation, asker) => {
    for (const [, name = ''] of operation.path.matchAll(/\{([^}]+)\}/g)) {
      const sharing = asker.operations.filter(({ path }) => path.startsWith(toPrefix(operation.path, name)));
      const asked = sharing.find(({ method }) => method === 'GET') ?? sharing[0];
      if (asked !== operation) continue;
      for (const id of oddIds) await asker.ask(operation, { path: { [name]: id } });
      await askUnknown(operation, name, asker);
    }
  },
};

const toPrefix = (path: string, name: string): string => path.slice(0, path.indexOf(`{${name}}`) + name.length + 2);

/** An id that looks like the one that there is, and is not: whose record comes then? */
const askUnknown = async (operation: ApiOperation, name: string, asker: Asker): Promise<void> => {
  if (operation.method !== 'GET' || !operation.path.endsWith(`{${name}}`)) return;
  if (describeList(asker.context.api, operation.operation)) return;
  const known = (await asker.plan(operation)).path[name] as string;
  const unknown = toNextLetters(decodeURIComponent(known));
  const { request, reading } = await asker.plan(operation, { path: { [name]: encodeURIComponent(unknown) } });
  if (!('request' in reading)) return;
  const answer = await asker.send(request);
  const record = toRecord(answer.body);
  const id = record && (readMember(record, name) ?? readMember(record, 'id'));
  // What the record is called is only told by its id where the parameter asks for one.
  const isOther = /id$/i.test(name) && (typeof id === 'string' || typeof id === 'number') && String(id) !== unknown;
  if (answer.status !== 200 || !isOther) return;
  const message = `the record ${id} came, although ${unknown} was asked for`;
  asker.report(answer, { check: 'unknown_id', severity: 'violation', pointer: `path ${name}`, message });
};

const toRecord = (body: unknown): Item | undefined => {
  if (!isObject(body)) return undefined;
  return (isObject(body['data']) ? body['data'] : body) as Item;
};
