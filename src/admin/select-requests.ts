import { fitsPattern } from '../core/fits-pattern.js';
import { findNearest } from '../core/nearest.js';
import type { Api } from '../engine/api.js';
import type { Journal } from '../engine/journal/journal.js';
import { type Recorded, toPathTemplate } from '../engine/journal/recorded.js';
import { describeViolation, type Refusal, refuseInvalid } from '../engine/refusal.js';
import type { operations } from './types.gen.js';

/** Which requests are meant: those that fit everything that is given. */
export type RequestFilter = NonNullable<operations['countRequests']['parameters']['query']>;

/** The requests of a journal that fit, newest first; refuses a filter that nothing could ever fit. */
export const selectRequests = (
  journal: Journal,
  filter: RequestFilter,
  { apis, world }: { readonly apis: readonly Api[]; readonly world: string },
): readonly Recorded[] | Refusal => {
  const refused = refuseUnknown(filter, apis) ?? refuseForeign(filter, world);
  if (refused) return refused;
  const checks = toChecks(filter);
  return [...journal.newestFirst()].filter((entry) => checks.every((check) => check(entry)));
};

type Check = (entry: Recorded) => boolean;

const toChecks = ({ api, operationId, method, path, status, since }: RequestFilter): Check[] => {
  const checks: Check[] = [];
  if (api !== undefined) checks.push((entry) => entry.api?.id === api);
  if (operationId !== undefined) checks.push((entry) => entry.operation?.operationId === operationId);
  if (method !== undefined) checks.push((entry) => entry.method === method);
  if (path !== undefined) checks.push((entry) => toPathTemplate(entry) === path || fitsPattern(path, entry.path));
  if (status !== undefined) checks.push(toStatusCheck(status));
  if (since !== undefined) checks.push(toSinceCheck(since));
  return checks;
};

const toStatusCheck = (status: string): Check =>
  /x/i.test(status) ? (entry) => String(entry.status)[0] === status[0] : (entry) => entry.status === Number(status);

const ID = /^(.*)-(\d+)$/;

const isInstant = (since: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:/i.test(since);

const numberOf = (id: string): number => Number(ID.exec(id)?.[2]);

/** Ids count up, so one that the journal has forgotten still says what came after it. */
const toSinceCheck = (since: string): Check => {
  if (isInstant(since)) {
    const instant = Date.parse(since);
    return ({ at }) => at >= instant;
  }
  const number = numberOf(since);
  return ({ id }) => numberOf(id) > number;
};

const refuse = (name: string, message: string): Refusal => {
  const violation = { in: 'query', name, pointer: '', rule: 'enum', message } as const;
  return refuseInvalid(describeViolation(violation), [violation]);
};

const refuseUnknown = ({ api, operationId }: RequestFilter, apis: readonly Api[]): Refusal | undefined => {
  const ids = apis.map(({ id }) => id);
  if (api !== undefined && !ids.includes(api)) {
    return refuse('api', `is not served: "${api}"; ${suggest(api, ids) ?? `there is ${ids.join(', ')}`}`);
  }
  const meant = apis.filter(({ id }) => api === undefined || id === api);
  const known = meant.flatMap((each) => each.operations.map((operation) => operation.operationId));
  if (operationId === undefined || known.includes(operationId)) return undefined;
  const where = api === undefined ? 'any API here' : api;
  const advice = suggest(operationId, known) ?? `GET /openapi.json of an API lists its operations`;
  return refuse('operationId', `is no operation of ${where}: "${operationId}"; ${advice}`);
};

const suggest = (word: string, known: readonly string[]): string | undefined => {
  const nearest = findNearest(word, known);
  return nearest === undefined ? undefined : `perhaps ${nearest} was meant`;
};

const refuseForeign = ({ since }: RequestFilter, world: string): Refusal | undefined => {
  if (since === undefined || isInstant(since)) return undefined;
  const [, named] = ID.exec(since) ?? [];
  if (named === world) return undefined;
  return refuse('since', `names a request of the world "${named}"; this is the journal of "${world}"`);
};
