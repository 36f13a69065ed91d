import { isObject, type JsonObject } from '../../src/core/json.js';
import { listSpecs, readSpec } from '../read-spec.js';
import { createTable } from './table.js';

/** A statement of a spec that is not the vendor's document's. */
export interface Addition {
  /** A JSON Pointer. */
  readonly pointer: string;
  readonly source: string;
  readonly note: string;
}

/** Everything in a spec that carries an `x-source`, in the order of the spec. */
export const listAdditions = (value: unknown, pointer = ''): Addition[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { 'x-source': source, 'x-source-note': note } = value as { 'x-source'?: unknown; 'x-source-note'?: unknown };
  const own = source === undefined ? [] : [{ pointer, source: String(source), note: String(note) }];
  const members = Object.entries(value).flatMap(([name, member]) =>
    listAdditions(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [...own, ...members];
};

const KINDS: Readonly<Record<string, string>> = {
  parameters: 'parameter',
  requestBodies: 'request body',
  responses: 'answer',
  schemas: 'schema',
  securitySchemes: 'security scheme',
};

/** Members that say how a value is described, and not which one. */
const SILENT = new Set(['schema', 'properties', 'content', 'examples', 'anyOf']);

/** What a pointer leads to, for a reader: `schema Person, license`. */
export const nameSubject = (spec: JsonObject, pointer: string): string => {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [first = '', second = '', third = ''] = parts;
  if (first === 'components') {
    const inner = parts.slice(3).filter((part) => !SILENT.has(part) && !/^\d+$/.test(part));
    return [`${KINDS[second] ?? second} \`${third}\``, ...inner.map((part) => `\`${part}\``)].join(', ');
  }
  if (first === 'paths') return nameOperation(spec, parts);
  const { name, url } = (follow(spec, parts) ?? {}) as { name?: string; url?: string };
  if (name !== undefined || url !== undefined) return `${first.replace(/s$/, '')} \`${name ?? url}\``;
  return first.replace(/^x-/, '').replaceAll('-', ' ');
};

const follow = (value: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value);

const nameOperation = (spec: JsonObject, parts: readonly string[]): string => {
  const { operationId } = (follow(spec, parts.slice(0, 3)) ?? {}) as { operationId?: string };
  const operation = operationId === undefined ? `path \`${parts[1]}\`` : `operation \`${operationId}\``;
  const target = follow(spec, parts);
  if (isObject(target) && typeof target.name === 'string') return `${operation}, parameter \`${target.name}\``;
  return `${operation}, ${parts[parts.length - 2]?.replace(/s$/, '')} \`${parts[parts.length - 1]}\``;
};

/** For each API the table of all that its spec says beyond the vendor's document. */
export const describeAdditions = (): string =>
  listSpecs()
    .map((api) => ({ api, spec: readSpec(api, 'observed') }))
    .map(({ api, spec }) => ({ api, spec, additions: listAdditions(spec) }))
    .filter(({ additions }) => additions.length > 0)
    .map(({ api, spec, additions }) => {
      const rows = additions.map(({ pointer, source, note }) => [
        nameSubject(spec, pointer),
        `\`${pointer}\``,
        source,
        note,
      ]);
      return `### ${api}\n\n${createTable(['What', 'Where in the spec', 'Source', 'Note'], rows)}`;
    })
    .join('\n\n');
