import { isObject, type Json, type JsonObject } from '../../src/core/json.js';

/** How a record is to be bent; any numbers will do. */
export interface Bend {
  /** Chooses a place inside the record. */
  readonly place: number;
  /** Chooses what happens there. */
  readonly way: number;
}

type Path = readonly (string | number)[];

const listPaths = (value: unknown, path: Path = []): Path[] => {
  const members = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  const below = members.flatMap(([name, member]) => listPaths(member, [...path, name]));
  return path.length === 0 ? below : [path, ...below];
};

const read = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], value);

const change = (value: unknown, [name, ...rest]: Path, replaced: unknown): unknown => {
  if (name === undefined) return replaced;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (index === name ? change(item, rest, replaced) : item));
    return items.filter((item) => item !== undefined);
  }
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [name]: change(members[name], rest, replaced) };
};

const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  0.5,
  2 ** 53,
  1e300,
  -1e300,
  '',
  ' ',
  'x'.repeat(2000),
  'Ωmega \u202e🙂\u0000',
  "O'Brien & <b>",
  '*',
  '/',
  '__proto__',
  'someone.else@elsewhere.example',
  'A.B@X.EXAMPLE',
  'ACTIVE',
  'active',
  'pending',
  'closed',
  'PASS',
  '2026-01-15T09:00:00Z',
  '2026-01-15T00:00:00Z',
  '2026-01-10T00:00:00.000Z',
  '2026-01-15t09:00:00.5+02:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:60Z',
  '9999-12-31T00:00:00Z',
  '1969-12-31T23:59:59.000Z',
  '2020-02-29',
  '00000000-0000-4000-8000-000000000000',
  [],
  {},
  [null],
  { a: { b: [1] } },
];

/** The record with one place of it dropped, doubled, taken from the other one, or given a value that may not belong there. */
export const bendRecord = (record: JsonObject, other: JsonObject, { place, way }: Bend): JsonObject => {
  const paths = listPaths(record);
  const path = paths[place % Math.max(1, paths.length)] ?? [];
  const here = read(record, path);
  const ways: readonly unknown[] = [
    undefined,
    // What another record has there is most likely to be right.
    ...Array.from({ length: 16 }, () => read(other, path)),
    ...(typeof here === 'string' ? [here.toUpperCase(), `${here}x`, here.slice(1)] : []),
    ...(typeof here === 'number' ? [here + 1, here - 1, here * 1000] : []),
    ...(Array.isArray(here) ? [[...here, ...here], here.slice(1), here.toReversed()] : []),
    ...(isObject(here) ? [{ ...here, surplus: 1 }] : []),
    ...values,
  ];
  const bent = change(record, path, ways[way % ways.length]);
  return JSON.parse(JSON.stringify(bent)) as Json as JsonObject;
};
