import { isObject } from '../../../core/json.js';
import type { ApiOperation } from '../../asked-operation.js';
import { describeList } from '../../lists/list-shape.js';
import { type Item, readMember } from '../../lists/read-list.js';
import type { Answer } from '../../verification-client.js';
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
  const plain = await asker.plan(operation);
  const known = decodeURIComponent(plain.path[name] as string);
  const unknown = toNextLetters(known);
  const { request, reading } = await asker.plan(operation, { path: { [name]: encodeURIComponent(unknown) } });
  // Only where the record tells what it was found by can it tell that it is another.
  if (!('request' in reading) || findId(await asker.send(plain.request), name) !== known) return;
  const answer = await asker.send(request);
  const id = findId(answer, name);
  if (id === undefined || id === unknown) return;
  const message = `the record ${id} came, although ${unknown} was asked for`;
  asker.report(answer, { check: 'unknown_id', severity: 'violation', pointer: `path ${name}`, message });
};

/** What a record that came is found by. */
const findId = ({ status, body }: Answer, name: string): string | undefined => {
  const record = status === 200 ? toRecord(body) : undefined;
  const id = record && (readMember(record, name) ?? readMember(record, 'id'));
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

const toRecord = (body: unknown): Item | undefined => {
  if (!isObject(body)) return undefined;
  return (isObject(body['data']) ? body['data'] : body) as Item;
};
