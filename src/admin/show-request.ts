import { isNestedDeeper } from '../core/json.js';
import type { Commit } from '../core/world.js';
import type { Api } from '../engine/api.js';
import { type Concealer, createConcealer, listConcerned } from '../engine/conceal.js';
import { findDeletion } from '../engine/journal/find-deletion.js';
import { type Recorded, toPathTemplate } from '../engine/journal/recorded.js';
import { findNearestRoutes } from '../engine/nearest-routes.js';
import type { Timeline } from '../engine/timeline.js';
import { isJson, toMediaType } from '../openapi/media-type.js';
import type { components } from './types.gen.js';

type Entry = components['schemas']['JournalEntry'];
type Written = components['schemas']['WrittenRecord'];

/** Says a request, its answer and what the answer was made from, with no credential in it. */
export const showRequest = (entry: Recorded, timeline: Timeline, apis: ReadonlyMap<string, Api>): Entry => {
  const { api, operation, commit, reads, fault, failure, brokenRules } = entry;
  const concealer = createConcealer(listConcerned(api, apis), { url: entry.url, headers: entry.requestHeaders });
  const nearest = showNearest(entry, apis);
  const deletion = findDeletion(entry, timeline);
  return {
    id: entry.id,
    at: toInstant(entry.at),
    receivedAt: toInstant(entry.receivedAt),
    tookMs: Math.max(0, Math.round(entry.took * 1000) / 1000),
    world: entry.world,
    ...(api && { api: api.id }),
    ...(operation && { operationId: operation.operationId, pathTemplate: toPathTemplate(entry) as string }),
    stage: entry.stage,
    ...showExchange(entry, concealer),
    ...(entry.isWithoutBodies && { bodiesDropped: true }),
    ...showRefusal(entry, concealer),
    ...(brokenRules.length > 0 && { responseViolations: brokenRules }),
    ...(failure !== undefined && { failure: concealer.value(failure) as string }),
    ...(fault !== undefined && { fault }),
    read: { collections: reads?.collections ?? [], records: reads?.keys ?? [] },
    written: showChanges(commit),
    version: entry.version,
    ...(deletion && { deletedBy: { ...deletion, at: toInstant(deletion.at) } }),
    ...(nearest.length > 0 && { nearest }),
  };
};

/** The records that a commit changed, and how. */
export const showChanges = (commit: Commit | undefined): Written[] =>
  (commit?.changes ?? []).map(({ collection, key, before, after }) => ({
    collection,
    key,
    what: after === undefined ? 'deleted' : before === undefined ? 'created' : 'replaced',
  }));

const toInstant = (instant: number): string => new Date(instant).toISOString();

const showExchange = (entry: Recorded, concealer: Concealer): Pick<Entry, 'request' | 'response'> => ({
  request: {
    method: entry.method,
    url: concealer.url(entry.url),
    path: concealer.value(entry.path) as string,
    headers: concealer.headers(entry.requestHeaders),
    ...showBody(entry.requestBody, entry.requestHeaders['content-type'], concealer),
  },
  response: {
    status: entry.status,
    headers: concealer.headers(entry.responseHeaders),
    ...showBody(entry.responseBody, entry.responseHeaders['content-type'], concealer),
  },
});

/** Deeper JSON is shown as the text that it came as. */
const NESTING_LIMIT = 256;

const showBody = (
  body: Uint8Array | undefined,
  contentType: string | undefined,
  concealer: Concealer,
): { readonly body?: unknown } => {
  if (!body || body.length === 0) return {};
  const text = new TextDecoder().decode(body);
  const mediaType = toMediaType(contentType ?? 'application/json');
  if (mediaType === 'application/x-www-form-urlencoded') return { body: concealer.form(text) };
  const parsed = isJson(mediaType) ? parse(text) : undefined;
  return { body: concealer.value(parsed === undefined || isNestedDeeper(parsed, NESTING_LIMIT) ? text : parsed) };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const showRefusal = ({ refusal }: Recorded, concealer: Concealer): Pick<Entry, 'refusal' | 'violations'> => {
  if (!refusal) return {};
  const { reason, message, violations = [] } = refusal;
  return {
    refusal: { reason, message: concealer.value(message) as string },
    ...(violations.length > 0 && { violations: concealer.value(violations) as NonNullable<Entry['violations']> }),
  };
};

/** What was meant by a path that leads nowhere, or by a method that it does not have. */
const showNearest = ({ api, operation, stage, method, path, status }: Recorded, apis: ReadonlyMap<string, Api>) => {
  if (operation || stage !== 'route' || status < 400) return [];
  return findNearestRoutes(api ? [api] : [...apis.values()], { path, method, isMounted: !api }).map((near) => ({
    api: near.api.id,
    method: near.operation.method,
    path: `/${near.api.id}${near.path}`,
    operationId: near.operation.operationId,
  }));
};
