import { isObject } from '../core/json.js';
import { joinPointer } from './document.js';

/** An example or a default in a document. */
export interface LocatedExample {
  /** Where it stands. */
  readonly pointer: string;
  /** Where the schema stands that it is an example of. */
  readonly schema: string;
  readonly value: unknown;
}

/** What of a node is data or prose, in which nothing is a schema or an example. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

/** Under these the member names are the vendor's words, so a field called `value` or `default` is a schema there. */
const isMapOfNames = (pointer: string): boolean => /\/(properties|responses|schemas|parameters)$/.test(pointer);

/** Every example and default of a document, wherever it stands. */
export const listExamples = (node: unknown, pointer = '#'): LocatedExample[] => {
  if (!isObject(node) && !Array.isArray(node)) return [];
  const own = isObject(node) && !isMapOfNames(pointer) ? listOwn(node, pointer) : [];
  const below = Object.entries(node)
    .filter(([name]) => Array.isArray(node) || !DATA.has(name) || isMapOfNames(pointer))
    .flatMap(([name, child]) => listExamples(child, joinPointer(pointer, name)));
  return [...own, ...below];
};

const listOwn = (node: Readonly<Record<string, unknown>>, pointer: string): LocatedExample[] => {
  const { examples } = node;
  const isSchema = !isObject(node['schema']);
  const schema = isSchema ? pointer : joinPointer(pointer, 'schema');
  const take = (value: unknown, ...names: readonly (string | number)[]): LocatedExample => ({
    pointer: joinPointer(pointer, ...names),
    schema,
    value,
  });
  const listed = Array.isArray(examples) ? examples : [];
  const named = isObject(examples) ? Object.entries(examples) : [];
  return [
    ...('example' in node ? [take(node['example'], 'example')] : []),
    ...('default' in node && isSchema ? [take(node['default'], 'default')] : []),
    ...listed.map((value, index) => take(value, 'examples', index)),
    ...named.flatMap(([name, example]) =>
      isObject(example) && 'value' in example ? [take(example['value'], 'examples', name, 'value')] : [],
    ),
  ];
};
