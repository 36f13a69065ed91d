import { isObject } from '../../core/json.js';
import { findItems, listParts, readMembers, type SchemaPlace } from '../../openapi/schema-place.js';
import type { AskedBody } from '../asked-operation.js';
import type { SchemaJudge } from './schema-judge.js';

/** A body that breaks its schema in one place. */
export interface BrokenBody {
  readonly body: unknown;
  /** What was done, for whoever reads that it went wrong. */
  readonly what: string;
  /** What the wrong value is: implementations take a number for a text more easily than an object. */
  readonly type: 'missing' | 'null' | 'one' | 'many';
  /** The member at fault, which the refusal has to name; empty where it is the whole body. */
  readonly member: string;
}

type Path = readonly (string | number)[];

interface Node {
  readonly path: Path;
  readonly schema: SchemaPlace;
  readonly value: unknown;
}

/** Values of every type; one of them is wrong wherever a type is demanded at all. */
const wrongValues: readonly unknown[] = [{ no_such_member: 1 }, [[1]], 12.5, true, 'no such value', null, ''];

const DEPTH = 4;

/**
 * The bodies that come of the examples when one required member is taken away, or one member gets a value of a wrong
 * type, at any depth. The judge has the last word: what the schema allows after all is left out.
 */
export const listBrokenBodies = ({ schema, examples }: AskedBody, judge: SchemaJudge): BrokenBody[] => {
  const found = new Map<string, BrokenBody>();
  for (const example of examples) {
    for (const broken of [...wrongWholes, ...listNodes({ path: [], schema, value: example }).flatMap(breakNode)]) {
      const body = 'at' in broken ? change(example, broken.at, broken.value) : broken.body;
      if (!found.has(broken.what) && !judge.isValid(schema, body)) found.set(broken.what, { ...broken, body });
    }
  }
  return [...found.values()];
};

const typeOf = (value: unknown): BrokenBody['type'] =>
  value === null ? 'null' : typeof value === 'object' ? 'many' : 'one';

const wrongWholes = ['text', 12, null, [1], {}].map(
  (body): BrokenBody => ({ body, what: `the body is ${JSON.stringify(body)}`, type: typeOf(body), member: '' }),
);

const listNodes = (node: Node): Node[] => {
  if (node.path.length >= DEPTH) return [node];
  const { path, schema, value } = node;
  if (Array.isArray(value) && value.length > 0)
    return [node, ...listNodes({ path: [...path, 0], schema: findItems(schema), value: value[0] })];
  if (!isObject(value)) return [node];
  const members = [...readMembers(schema)].flatMap(([name, { place }]) =>
    name in value ? listNodes({ path: [...path, name], schema: place, value: value[name] }) : [],
  );
  return [node, ...members];
};

type Break = Omit<BrokenBody, 'body'> & { readonly at: Path; readonly value: unknown };

const breakNode = ({ path, schema, value }: Node): Break[] => {
  if (!isObject(value)) return [];
  return [...readMembers(schema)].flatMap(([name, { isRequired, place }]) => {
    const at = [...path, name];
    const where = at.join('.');
    const missing = isRequired
      ? [{ at, value: undefined, what: `${where} is missing`, type: 'missing' as const, member: name }]
      : [];
    const wrong = wrongValues.map((each) => ({
      at,
      value: each,
      what: `${where} is ${JSON.stringify(each)}`,
      type: typeOf(each),
      member: name,
    }));
    return listParts(place).length > 0 ? [...missing, ...wrong] : missing;
  });
};

/** The value with what is at the path replaced; `undefined` takes it away. */
const change = (value: unknown, [name, ...rest]: Path, replaced: unknown): unknown => {
  if (name === undefined) return replaced;
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? change(item, rest, replaced) : item));
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [name]: change(members[name], rest, replaced) };
};
