import { isObject } from '../../src/core/json.js';

/** A place in a spec, with `$ref` followed, and whether `x-source` says that it is not the document's. */
export interface Located {
  readonly root: unknown;
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  /** The nearest `x-source`, on this place or above it; absent where the vendor's document is the source. */
  readonly source: string | undefined;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The top of a spec. */
export const locate = (root: Readonly<Record<string, unknown>>): Located => enter(root, root, '', undefined);

/** The place under a member; an absent member is an empty object. */
export const step = (place: Located, ...names: readonly (string | number)[]): Located =>
  names.reduce<Located>((from, name) => {
    const pointer = `${from.pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return enter(from.root, (from.value as Record<string | number, unknown>)[name], pointer, from.source);
  }, place);

/** The places under all members of an object, or all entries of a list. */
export const stepAll = (place: Located, name: string): Located[] =>
  memberNames(step(place, name), place.value[name]).map((member) => step(place, name, member));

/** The names of the members under a place. */
export const namesUnder = (place: Located, name: string): string[] =>
  Object.keys(isObject(place.value[name]) ? place.value[name] : {});

/** Whether something here may go beyond the document. */
export const isMarked = (...places: readonly Located[]): boolean =>
  places.some(({ source }) => source !== undefined && source !== 'document');

/** Every operation of a spec, as written in its `paths`. */
export const locateOperations = (
  spec: Located,
): { method: string; path: string; operation: Located; item: Located }[] =>
  namesUnder(spec, 'paths').flatMap((path) => {
    const item = step(spec, 'paths', path);
    return METHODS.filter((method) => method in item.value).map((method) => ({
      method: method.toUpperCase(),
      path,
      operation: step(item, method),
      item,
    }));
  });

const memberNames = (place: Located, raw: unknown): (string | number)[] => {
  if (Array.isArray(raw)) return raw.map((_, index) => index);
  return Object.keys(place.value);
};

const enter = (root: unknown, found: unknown, pointer: string, above: string | undefined): Located => {
  const value = typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>) : {};
  const source = typeof value['x-source'] === 'string' ? value['x-source'] : above;
  const { $ref, ...siblings } = value;
  if (typeof $ref !== 'string') return { root, value, pointer, source };
  const target = enter(root, findPointer(root, $ref.slice(1)), $ref.slice(1), source);
  // OpenAPI 3.1 keeps what stands beside a `$ref`, in schemas as further keywords.
  return { ...target, value: { ...target.value, ...siblings } };
};

const findPointer = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], root);
