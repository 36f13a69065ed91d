import { isObject } from '../../src/core/json.js';
import { composedOf } from './facets.js';
import { isMarked, type Located, locateOperations, namesUnder, step, stepAll } from './located.js';
import type { DocumentedResponses } from './read-table.js';

const SOURCES = ['document', 'vendor', 'observed', 'inferred'];

const VERBS =
  'add advance apply count create delete diff drop enter export find fork get grant list patch perform put remove replace reset resync rewind search set update'.split(
    ' ',
  );

/** The `x-source` statements that are not one of the four values, or say nothing of their ground. */
export const findBadSources = (node: unknown, pointer = ''): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.entries(node).flatMap(([name, child]) => findBadSources(child, `${pointer}/${name}`));
  if (!('x-source' in node)) return 'x-source-note' in node ? [`${pointer}: a note without x-source`, ...below] : below;
  const { 'x-source': source, 'x-source-note': note } = node as Record<string, unknown>;
  return [
    ...(SOURCES.includes(String(source)) ? [] : [`${pointer}: x-source is ${String(source)}`]),
    ...(typeof note === 'string' && note.trim().length > 0 ? [] : [`${pointer}: x-source without x-source-note`]),
    ...below,
  ];
};

/** What an operation lacks to be found and read: id, summary, tag, credential. */
export const findUnnamed = (spec: Located): string[] => {
  const seen = new Set<string>();
  return locateOperations(spec).flatMap(({ method, path, operation }) => {
    const { operationId, summary, tags, security } = operation.value;
    const problems = [
      ...findBadId(String(operationId), seen),
      ...(typeof summary === 'string' && summary.length > 0 ? [] : ['no summary']),
      ...(Array.isArray(tags) && tags.length === 1 ? [] : ['not exactly one tag']),
      ...(isNonEmpty(security ?? spec.value.security) ? [] : ['no security']),
    ];
    return problems.map((problem) => `${method} ${path}: ${problem}`);
  });
};

const findBadId = (operationId: string, seen: Set<string>): string[] => {
  const isRepeated = seen.has(operationId);
  seen.add(operationId);
  const [verb = ''] = /^[a-z]+/.exec(operationId) ?? [];
  const isVerbFirst = /^[a-z]+[A-Z][A-Za-z0-9]*$/.test(operationId) && VERBS.includes(verb);
  return [
    ...(isVerbFirst ? [] : [`operationId ${operationId} is not camelCase with a verb first`]),
    ...(isRepeated ? [`operationId ${operationId} occurs twice`] : []),
  ];
};

const isNonEmpty = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** How an operation's statuses differ from the documented ones; a spec may add only what it marks. */
export const compareResponses = ({ statuses }: DocumentedResponses, operation: Located): string[] => {
  const documented = statuses === '-' ? [] : statuses.split(' ');
  const described = namesUnder(operation, 'responses');
  const isCovered = (status: string): boolean => described.some((found) => covers(status, found));
  return [
    ...documented.filter((status) => !isCovered(status)).map((status) => `${status} is documented and missing`),
    ...described
      .filter((found) => !documented.some((status) => covers(status, found)))
      .filter((found) => !isMarked(step(operation, 'responses', found)))
      .map((found) => `${found} is not in the document and not marked with x-source`),
  ];
};

/** `default` is how a document of the fields' own generator shows the success; `2xx` a success without a number. */
const covers = (documented: string, found: string): boolean => {
  if (documented === 'default') return found === 'default' || found === '200';
  return documented === '2xx' ? found.startsWith('2') : documented === found;
};

/** Object schemas of JSON responses that leave open which members there are. */
export const findOpenObjects = (spec: Located): string[] => {
  const seen = new Set<string>();
  const roots = locateOperations(spec).flatMap(({ operation }) =>
    stepAll(operation, 'responses').flatMap((response) =>
      stepAll(response, 'content').map((media) => step(media, 'schema')),
    ),
  );
  return roots.flatMap((schema) => findOpenBelow(schema, seen, false));
};

const findOpenBelow = (schema: Located, seen: Set<string>, isPart: boolean): string[] => {
  const key = `${schema.pointer} ${isPart}`;
  if (seen.has(key)) return [];
  seen.add(key);
  const composed = composedOf(schema).slice(1);
  const isWhole = composed.length > 0 && schema.value.unevaluatedProperties === false;
  const own = isPart ? [] : findOpen(schema);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    stepAll(schema, keyword).flatMap((part) => findOpenBelow(part, seen, isWhole || isPart)),
  );
  const children = [
    ...stepAll(schema, 'properties'),
    ...optionalStep(schema, 'items'),
    ...optionalStep(schema, 'additionalProperties'),
  ];
  return [...own, ...parts, ...children.flatMap((child) => findOpenBelow(child, seen, false))];
};

const optionalStep = (schema: Located, name: string): Located[] =>
  isObject(schema.value[name]) ? [step(schema, name)] : [];

const findOpen = ({ value, pointer }: Located): string[] => {
  const isObjectSchema = 'properties' in value || [value.type].flat().includes('object');
  if (!isObjectSchema) return [];
  // A map has no members of its own to require; it has to say so by allowing others outright.
  if (!('properties' in value))
    return isSaid(value) ? [] : [`${pointer}: a map that does not say additionalProperties`];
  return [
    ...(Array.isArray(value.required) ? [] : [`${pointer}: no required`]),
    ...(value.additionalProperties === false || value.unevaluatedProperties === false
      ? []
      : [`${pointer}: no additionalProperties: false`]),
  ];
};

const isSaid = (value: Readonly<Record<string, unknown>>): boolean =>
  'additionalProperties' in value || 'unevaluatedProperties' in value || 'allOf' in value;
