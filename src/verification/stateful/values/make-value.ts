import { type Chance, createChance } from '../../../core/chance.js';
import { isObject } from '../../../core/json.js';
import {
  findItems,
  listNamedValues,
  listParts,
  listTypes,
  readMembers,
  type SchemaPlace,
  step,
} from '../../../openapi/schema-place.js';

/** What a value is to be like. */
export interface Wish {
  /** Examples, the best first. */
  readonly examples: readonly unknown[];
  /** Same keys, same value. */
  readonly key: readonly (string | number)[];
  /** What the value is not to be. */
  readonly not?: unknown;
}

/** A value of a schema that another key gives another one of, as near to its examples as may be; undefined if none is found. */
export const makeValue = (place: SchemaPlace, { examples, key, not }: Wish): unknown => {
  const chance = createChance('value', ...key);
  const named = listNamedValues(place).filter((each) => !isSame(each, not));
  if (named.length > 0) return chance.pick(named);
  const types = listTypes(place);
  const example = examples.find((each) => each !== null && each !== undefined);
  if (types.includes('boolean') || typeof example === 'boolean')
    return typeof not === 'boolean' ? !not : (example ?? true);
  if (types.includes('array')) return makeList(place, { examples, key });
  if (types.includes('object') || readMembers(place).size > 0) return makeObject(place, { examples, key });
  const isText = types.length === 0 ? typeof example === 'string' : types.includes('string');
  if (isText && typeof example !== 'number') return makeText(place, example as string | undefined, chance);
  return types.some((type) => type === 'integer' || type === 'number') ? makeNumber(place, chance, types) : undefined;
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const readLimit = (place: SchemaPlace, keyword: string): number | undefined =>
  listParts(place)
    .map(({ value }) => value[keyword])
    .find((limit): limit is number => typeof limit === 'number');

const makeNumber = (place: SchemaPlace, chance: Chance, types: readonly string[]): number => {
  const low = readLimit(place, 'minimum') ?? readLimit(place, 'exclusiveMinimum') ?? 1;
  const high = readLimit(place, 'maximum') ?? readLimit(place, 'exclusiveMaximum') ?? low + 1000;
  const step = readLimit(place, 'multipleOf') ?? 1;
  const whole = chance.integer(
    Math.ceil(low / step) + 1,
    Math.max(Math.floor(high / step) - 1, Math.ceil(low / step) + 1),
  );
  return types.includes('integer') ? Math.round(whole * step) : whole * step;
};

const readWord = (place: SchemaPlace, keyword: string): string | undefined =>
  listParts(place)
    .map(({ value }) => value[keyword])
    .find((word): word is string => typeof word === 'string');

/** Where an example stands for something that has to be there, or has to be well formed, it is left as it is. */
const makeText = (place: SchemaPlace, example: string | undefined, chance: Chance): string | undefined => {
  const format = readWord(place, 'format');
  const day = toDay(chance, example);
  if (format === 'date') return day;
  if (format === 'date-time') return `${day}T00:00:00Z`;
  const word = createWord(chance);
  if (format === 'email' || example?.includes('@')) return `${word}@${example?.split('@')[1] ?? 'rollcall.example'}`;
  if (format === 'uuid') return undefined;
  if (format === 'uri') return `${example ?? 'https://rollcall.example/'}?${word}`;
  if (readWord(place, 'pattern') !== undefined || format !== undefined) return example;
  if (example !== undefined && /^\d+$/.test(example))
    return chance.integer(10 ** (example.length - 1), 10 ** example.length - 1).toString();
  const longest = readLimit(place, 'maxLength') ?? 60;
  return example === undefined
    ? word.slice(0, longest)
    : `${example.slice(0, Math.max(longest - word.length - 1, 0))}-${word}`.slice(0, longest);
};

/** In the year of the example: a birthday stays one, and an end stays after its start more often than not. */
const toDay = (chance: Chance, example = ''): string =>
  `${/^\d{4}/.exec(example)?.[0] ?? `20${chance.integer(10, 24)}`}-0${chance.integer(1, 9)}-${chance.integer(10, 28)}`;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Letters only and in lower case: what no implementation has a reason to write in another way. */
const createWord = (chance: Chance): string => Array.from({ length: 8 }, () => chance.pick([...LETTERS])).join('');

/** Short texts inside of lists are codes (a country, a region) that an implementation may know all of. */
const SHORTEST_VARIED = 8;

const makeList = (place: SchemaPlace, { examples, key }: Wish): unknown[] => {
  const items = findItems(place);
  // The best example that has items: those of another may be written in another way.
  const shown = examples.find((each) => Array.isArray(each) && each.length > 0) as unknown[] | undefined;
  const own = items.value['examples'];
  const models = shown ?? (Array.isArray(own) ? (own as unknown[]) : []);
  const least = readLimit(place, 'minItems') ?? 0;
  const length = Math.max(key.at(-1) === 'short' ? 1 : 2, least);
  const made = Array.from({ length }, (_, index) => {
    const model = models[index % Math.max(models.length, 1)];
    return makeItem(items, { examples: model === undefined ? [] : [model], key: [...key, index] });
  }).filter((each) => each !== undefined);
  return isObject(made[0]) ? withOneMain(made as Readonly<Record<string, unknown>>[]) : made;
};

const makeItem = (place: SchemaPlace, wish: Wish): unknown => {
  const [model] = wish.examples;
  return isObject(model) ? varyObject(place, model, wish.key) : makeValue(place, wish);
};

/** Where one of several is the main one, that is the first. */
const withOneMain = (items: readonly Readonly<Record<string, unknown>>[]): unknown[] =>
  items.map((item, index) => ('primary' in item ? { ...item, primary: index === 0 } : item));

/** A model may be from an answer: what is not taken is left out. */
const varyObject = (place: SchemaPlace, model: Readonly<Record<string, unknown>>, key: Wish['key']): unknown => {
  const taken = readMembers(place);
  const members = Object.entries(model).filter(([name]) => taken.size === 0 || taken.has(name));
  return Object.fromEntries(
    members.map(([name, value]) => {
      const isVaried = typeof value === 'string' && (value.includes('@') || value.length >= SHORTEST_VARIED);
      if (!isVaried) return [name, value];
      const member = taken.get(name)?.place ?? step(place, 'properties', name);
      return [name, makeValue(member, { examples: [value], key: [...key, name] }) ?? value];
    }),
  );
};

const makeObject = (place: SchemaPlace, { examples, key }: Wish): unknown => {
  const [model] = examples;
  if (isObject(model)) return varyObject(place, model, key);
  const members = [...readMembers(place)].map(([name, member]) => {
    const value = makeValue(member.place, { examples: listOwn(member.place), key: [...key, name] });
    return [name, value === undefined && member.isRequired ? null : value] as const;
  });
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
};

const listOwn = ({ value }: SchemaPlace): unknown[] => [
  ...(Array.isArray(value['examples']) ? (value['examples'] as unknown[]) : []),
  ...('example' in value ? [value['example']] : []),
];
