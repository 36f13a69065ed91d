import type { OpenAPIV3_1 } from 'openapi-types';
import { hashKeys } from '../core/chance.js';
import { isObject } from '../core/json.js';
import { type Document, joinPointer, type Located, type Referable, resolveReference, type Schema } from './document.js';

/** A media type of a response, with what a spec may say about its body. */
export type LocatedMedia = Located<OpenAPIV3_1.MediaTypeObject>;

/** The media type object of a response, by name. */
export const findMedia = (
  response: Located<OpenAPIV3_1.ResponseObject>,
  mediaType: string,
): LocatedMedia | undefined => {
  const value = response.value.content?.[mediaType];
  return value && { value, pointer: joinPointer(response.pointer, 'content', mediaType) };
};

/** The names of the examples that a media type has. */
export const listExampleNames = ({ value }: LocatedMedia): string[] => Object.keys(value.examples ?? {});

/** An example that the spec gives for a body: the named one, else the first, else the schema's own. */
export const findExample = (
  document: Document,
  { value, pointer }: LocatedMedia,
  name?: string,
): { readonly value: unknown } | undefined => {
  const examples = Object.entries(value.examples ?? {});
  const chosen = name === undefined ? examples[0] : examples.find(([key]) => key === name);
  if (chosen) {
    const located = { value: chosen[1], pointer: joinPointer(pointer, 'examples', chosen[0]) };
    const example = resolveReference<OpenAPIV3_1.ExampleObject>(document, located);
    return example && { value: example.value.value };
  }
  if (name !== undefined) return undefined;
  if (value.example !== undefined) return { value: value.example };
  const schema = resolveReference<Schema>(document, { value: value.schema as Referable<Schema> | undefined, pointer });
  const own = schema?.value.examples?.[0] ?? (schema?.value.example as unknown) ?? schema?.value.default;
  return own === undefined ? undefined : { value: own };
};

/** A made-up value that keeps the schema of a body; the same key gives the same value. */
export const generateExample = async (document: Document, media: LocatedMedia, key: string): Promise<unknown> => {
  const { generate } = await import('json-schema-faker');
  // What the package does not know it takes for a member of an object that names none: so no extension is left, and
  // the components are beside a list that the body is in, not beside the body's own schema.
  const [items, components] = [media.value.schema, document.components].map((node) => withoutExtensions(node));
  const schema = { type: 'array', items, minItems: 1, components };
  const options = { seed: hashKeys(key), alwaysFakeOptionals: true, maxDepth: DEPTH, maxItems: countItems(schema) };
  const [value] = (await generate(schema as Parameters<typeof generate>[0], options)) as unknown[];
  return value;
};

const withoutExtensions = (node: unknown, name?: string): unknown => {
  if (Array.isArray(node)) return node.map((item) => withoutExtensions(item));
  if (!isObject(node)) return node;
  const members = Object.entries(node).filter(([member]) => name === 'properties' || !member.startsWith('x-'));
  return Object.fromEntries(members.map(([member, value]) => [member, withoutExtensions(value, member)]));
};

/** Below this the package gives values without a type; its own default (5) is less than many bodies have. */
const DEPTH = 20;

/** How long lists are: short, or the package makes megabytes of a deep schema, but as long as any schema demands. */
const countItems = (schema: object): number =>
  Math.max(2, ...[...JSON.stringify(schema).matchAll(/"minItems":(\d+)/g)].map(([, count]) => Number(count)));
