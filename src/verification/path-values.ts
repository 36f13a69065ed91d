import type { Json } from '../core/json.js';
import { listNamedValues, listTypes } from '../openapi/schema-place.js';
import type { AskedOperation, AskedParameter } from './asked-operation.js';
import { type Item, listItems, readMember } from './lists/read-list.js';

/** What values are found with. */
export interface PathSources {
  readonly operations: readonly AskedOperation[];
  /** What is known of the implementation, by name: `employeeId`. */
  readonly values: Readonly<Record<string, Json>>;
  /** Gives the JSON body at a path below the server's path; undefined where there is none. */
  readonly read: (path: string, operation: AskedOperation) => Promise<unknown>;
  /** Says an example with ids that the implementation has. */
  readonly translate?: () => (text: string) => string;
}

/** Finds values for path parameters: what a client would use, as far as that can be known from names and lists. */
export class PathValues {
  readonly #found = new Map<string, Promise<string>>();
  readonly #sources: PathSources;

  constructor(sources: PathSources) {
    this.#sources = sources;
  }

  /** The operation's path below the server's path, with values, those that are given first, in place of its parameters. */
  async fill(operation: AskedOperation, given: Readonly<Record<string, string>> = {}): Promise<string> {
    return this.#fillTemplate(operation.path, operation, given);
  }

  /** The value that is used for one parameter, encoded. */
  find(operation: AskedOperation, name: string): Promise<string> {
    const key = `${operation.path.split(`{${name}}`)[0]}{${name}}`;
    const known = this.#found.get(key) ?? this.#search(operation, name).then(encodeURIComponent);
    this.#found.set(key, known);
    return known;
  }

  async #fillTemplate(
    template: string,
    operation: AskedOperation,
    given: Readonly<Record<string, string>>,
  ): Promise<string> {
    let filled = template;
    for (const [, name = ''] of template.matchAll(/\{([^}]+)\}/g)) {
      const value = given[name] ?? (await this.find(operation, name));
      filled = filled.replace(`{${name}}`, () => value);
    }
    return filled;
  }

  /**
   * A value of the state, else a member of the first item of the list nearest above, else an example. What can only be
   * had as the entry of something else's list has to be one of its entries.
   */
  async #search(operation: AskedOperation, name: string): Promise<string> {
    const { values } = this.#sources;
    const named = nameValues(operation.path, name).find((each) => isSayable(values[each]));
    const longer = Object.keys(values).find((each) => isSayable(values[each]) && beginsWith(name, each));
    const known = values[named ?? longer ?? ''];
    if (isSayable(known)) return this.#pickEntry(operation, name, String(known));
    return (await this.#searchLists(operation, name)) ?? this.#showExample(operation, name);
  }

  /** The value, where the list right above has it or nobody can tell; else the first that it has. */
  async #pickEntry(operation: AskedOperation, name: string, known: string): Promise<string> {
    const { operations, read } = this.#sources;
    const [above = ''] = operation.path.split(`/{${name}}`);
    const find = (template: string) => operations.find(({ path, method }) => path === template && method === 'GET');
    const list = find(above);
    if (!list || !above.includes('{') || find(`${above}/{${name}}`)) return known;
    const entries = listItems(await read(await this.#fillTemplate(above, list, {}), list));
    const ids = entries.map((item) => readId(item, name)).filter(isSayable);
    return ids.length === 0 || ids.some((id) => String(id) === known) ? known : String(ids[0]);
  }

  async #searchLists(operation: AskedOperation, name: string): Promise<string | undefined> {
    const { operations, read } = this.#sources;
    const segments = (operation.path.split(`{${name}}`)[0] as string).split('/').slice(0, -1);
    for (let length = segments.length; length > 1; length--) {
      const template = segments.slice(0, length).join('/');
      const list = operations.find(({ path, method }) => path === template && method === 'GET');
      if (!list) continue;
      const [item] = listItems(await read(await this.#fillTemplate(template, list, {}), list));
      const value = item && readId(item, name);
      if (isSayable(value)) return String(value);
    }
    return undefined;
  }

  #showExample(operation: AskedOperation, name: string): string {
    const parameter = operation.parameters.find((each) => each.name === name && each.in === 'path');
    const shown = parameter ? showExample(parameter) : 'sample';
    const translate = this.#sources.translate?.();
    return translate ? (JSON.parse(translate(JSON.stringify(shown))) as string) : shown;
  }
}

/** What an item has for a parameter: `{group}` is the `group` or `groupId` of what belongs to one, or the item's own id. */
const readId = (item: Item, name: string): Json | undefined =>
  [readMember(item, name), readMember(item, `${name}Id`), item['id']].find(isSayable);

const isSayable = (value: Json | undefined): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

/**
 * What the value of a path parameter may be called, likeliest first: `{employeeId}`, and for `{employee}`, and for
 * `{id}` below `employees`, `employeeId`; for `{email}` somewhere below `employees`, `employeeEmail`.
 */
export const nameValues = (path: string, name: string): string[] => {
  const before = (path.split(`{${name}}`)[0] as string).split('/').filter((segment) => segment !== '');
  const owners = before
    .filter((segment) => !segment.startsWith('{'))
    .reverse()
    .map(toSingular);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const plain = toCamel(name);
  const isId = plain.toLowerCase() === 'id';
  // An id is that of what stands right before it; what else is known of something may stand further away.
  const owned = (isId ? owners.slice(0, 1) : owners).map((owner) => owner + capital);
  return [name, plain, ...(isId ? [] : [`${plain}Id`]), ...owned];
};

/** Whether a name begins with that of a value: `accountIdOrEmail` with `accountId`. */
const beginsWith = (name: string, value: string): boolean => name.startsWith(`${value}Or`);

const toCamel = (name: string): string => name.replace(/[-_.]+(\w)/g, (_, letter: string) => letter.toUpperCase());

const toSingular = (segment: string): string =>
  toCamel(segment)
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');

const samples: Readonly<Record<string, string>> = {
  uuid: '5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11',
  date: '2026-01-15',
  'date-time': '2026-01-15T09:00:00Z',
  email: 'someone@acme.example',
};

/** An example of the parameter, or a value that fits its type. */
const showExample = ({ place, schema }: AskedParameter): string => {
  const [named] = Object.values(
    (place.value['examples'] ?? {}) as Readonly<Record<string, { readonly value?: unknown }>>,
  );
  const [listed] = Array.isArray(schema.value['examples']) ? (schema.value['examples'] as unknown[]) : [];
  const [allowed] = listNamedValues(schema);
  const shown =
    place.value['example'] ?? named?.value ?? schema.value['example'] ?? listed ?? allowed ?? schema.value['default'];
  if (shown !== undefined) return String(shown);
  if (listTypes(schema).some((type) => type === 'integer' || type === 'number'))
    return String(schema.value['minimum'] ?? 1);
  return samples[String(schema.value['format'])] ?? 'sample';
};
