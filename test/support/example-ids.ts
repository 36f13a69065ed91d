import { namesUnder, step } from '../specs/located.js';
import { listItems } from './list-items.js';
import type { SpecOperation } from './spec-operation.js';
import type { Subject } from './subject.js';

/** Says a text that a spec's example holds with ids that the world has. */
export type Translate = (text: string) => string;

/**
 * Pairs the records that a spec's examples show with records of the world: an example of a body may name others, and
 * only a real one will do where the handler looks for it. `read` gives the body that an operation answers.
 */
export const readTranslation = async (
  { operations, handled }: Subject,
  read: (operation: SpecOperation) => Promise<unknown>,
): Promise<Translate> => {
  const pairs = new Map<string, string>();
  const lists = operations
    .filter(({ method, path, operationId }) => method === 'GET' && !path.includes('{') && handled.has(operationId))
    .sort((left, right) => right.path.length - left.path.length);
  for (const list of lists) {
    const real = idsOf(await read(list));
    const shown = new Set(operations.flatMap((operation) => shownBelow(list, operation)));
    // From the last one on: the first record is what tests ask about, and few records may be related to themselves.
    for (const [index, id] of [...shown].entries()) pairs.set(id, pairs.get(id) ?? real.at(-1 - index) ?? id);
  }
  return (text) =>
    [...pairs].reduce((said, [from, to]) => said.replaceAll(JSON.stringify(from), JSON.stringify(to)), text);
};

/** Ids of records of the list that examples of the operation show: in its answer, or in its path. */
const shownBelow = (list: SpecOperation, operation: SpecOperation): string[] => {
  if (operation.path === list.path) return listExampleIds(operation);
  if (!operation.path.startsWith(`${list.path}/`)) return [];
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const ids = inPath.map(({ place }) => place.value.example).filter(isId);
  return /^\/\{[^}]+\}$/.test(operation.path.slice(list.path.length)) ? [...ids, ...listExampleIds(operation)] : ids;
};

/** Texts that are unmistakable as ids wherever they stand: a short word or a number could mean something else. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^(?=.*\d)[\w-]{12,}$/.test(value);

/** The ids of a body: that of its record, or those of its items. */
const idsOf = (body: unknown): string[] => {
  const own = (body as { id?: unknown } | undefined)?.id;
  return isId(own) ? [own] : listItems(body).flatMap(({ id }) => (isId(id) ? [id] : []));
};

const listExampleIds = (operation: SpecOperation): string[] => {
  const success = [...operation.responses].find(([status]) => status.startsWith('2'))?.[1];
  const media = success && step(success, 'content', 'application/json');
  if (!media) return [];
  const named = namesUnder(media, 'examples').map((name) => step(media, 'examples', name).value.value);
  return [media.value.example, ...named].flatMap(idsOf);
};
