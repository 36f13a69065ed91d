import { isObject } from '../core/json.js';
import { step } from '../openapi/schema-place.js';
import type { AskedOperation } from './asked-operation.js';
import { listItems } from './lists/read-list.js';

/** Says a text that a spec's example holds with ids that the implementation has. */
export type Translate = (text: string) => string;

/**
 * Pairs the records that a spec's examples show with records of the implementation: an example of a body may name
 * others, and only a real one will do where it is looked for. `read` gives the body that a list answers, or undefined.
 */
export const readTranslation = async (
  operations: readonly AskedOperation[],
  read: (list: AskedOperation) => Promise<unknown>,
): Promise<Translate> => {
  const pairs = new Map<string, string>();
  const lists = operations
    .filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    .sort((left, right) => right.path.length - left.path.length);
  for (const list of lists) {
    const shown = new Set(operations.flatMap((operation) => listShownBelow(list, operation)));
    if (shown.size === 0) continue;
    const real = listIds(await read(list));
    if (real.length === 0) continue;
    // From the last one on: the first record is what is asked about, and few records may be related to themselves.
    for (const [index, id] of [...shown].entries()) pairs.set(id, pairs.get(id) ?? real.at(-1 - index) ?? id);
  }
  return (text) =>
    [...pairs].reduce((said, [from, to]) => said.replaceAll(JSON.stringify(from), JSON.stringify(to)), text);
};

/** Ids of records of the list that examples of the operation show: in its answer, or in its path. */
const listShownBelow = (list: AskedOperation, operation: AskedOperation): string[] => {
  if (operation.path === list.path) return listExampleIds(operation);
  if (!operation.path.startsWith(`${list.path}/`)) return [];
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const ids = inPath.map(({ place }) => place.value['example']).filter(isId);
  return /^\/\{[^}]+\}$/.test(operation.path.slice(list.path.length)) ? [...ids, ...listExampleIds(operation)] : ids;
};

/** Texts that are unmistakable as ids wherever they stand: a short word or a number could mean something else. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^(?=.*\d)[\w-]{12,}$/.test(value);

/** The ids of a body: that of its record, or those of its items. */
const listIds = (body: unknown): string[] => {
  const own = isObject(body) ? body['id'] : undefined;
  return isId(own) ? [own] : listItems(body).flatMap(({ id }) => (isId(id) ? [id] : []));
};

const listExampleIds = ({ responses }: AskedOperation): string[] => {
  const success = [...responses].find(([status]) => status.startsWith('2'))?.[1];
  if (!success) return [];
  const media = step(success, 'content', 'application/json');
  const named = isObject(media.value['examples']) ? Object.keys(media.value['examples']) : [];
  const shown = named.map((name) => step(media, 'examples', name).value['value']);
  return [media.value['example'], ...shown].flatMap(listIds);
};
