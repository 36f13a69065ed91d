import { distance } from 'fastest-levenshtein';
import type { Operation } from '../openapi/operation.js';
import type { Api } from './api.js';

/** An operation that a request may have been meant for. */
export interface NearRoute {
  readonly api: Api;
  readonly operation: Operation;
  /** Its path as the vendor sees it. */
  readonly path: string;
}

/** Longer paths are no slips of a pen. */
const LONGEST = 300;

/** How many routes are worth reading. */
const SHOWN = 3;

/** Share of a path that may differ. */
const TOLERANCE = 0.4;

/** Share of a segment that may differ. */
const ALIKE = 0.4;

/** What it costs that a segment is missing or too much, and that one stands where a template has a parameter. */
const GAP = 0.7;
const PARAMETER = 0.25;

/** A wrong method is a smaller slip than a wrong path. */
const METHOD = 0.05;

/**
 * The operations whose paths are most like this one, the nearest first; none where none is like it. `isMounted` tells
 * that the path begins with an API's id, or with what was to be one.
 */
export const findNearestRoutes = (
  apis: readonly Api[],
  { path, method, isMounted }: { readonly path: string; readonly method: string; readonly isMounted: boolean },
): readonly NearRoute[] => {
  if (path.length > LONGEST) return [];
  const segments = split(path);
  const costs = new Map<string, number>();
  const costOf = (template: string): number => {
    const cost = costs.get(template) ?? compare(segments, split(template));
    costs.set(template, cost);
    return cost;
  };
  const rated = apis.flatMap((api) =>
    api.operations.map((operation) => {
      const full = api.serverPath + operation.path;
      const below = Math.min(costOf(full), costOf(operation.path));
      const cost = isMounted
        ? Math.min(costOf(`/${api.id}${full}`), costOf(`/${api.id}${operation.path}`), below)
        : below;
      return { route: { api, operation, path: full }, cost: cost + (operation.method === method ? 0 : METHOD) };
    }),
  );
  return rated
    .filter(({ cost }) => cost <= TOLERANCE)
    .sort((left, right) => left.cost - right.cost)
    .slice(0, SHOWN)
    .map(({ route }) => route);
};

const split = (path: string): string[] => path.toLowerCase().split('/').filter(Boolean);

/** How much two lists of segments differ, from 0 to 1: the least that turns one into the other. */
const compare = (segments: readonly string[], template: readonly string[]): number => {
  let row = template.map((_, index) => (index + 1) * GAP);
  row.unshift(0);
  for (const [index, segment] of segments.entries()) {
    const next = [(index + 1) * GAP];
    for (const [place, other] of template.entries()) {
      const replaced = (row[place] as number) + compareSegments(segment, other);
      next.push(Math.min(replaced, (row[place + 1] as number) + GAP, (next[place] as number) + GAP));
    }
    row = next;
  }
  return (row[template.length] as number) / Math.max(segments.length, template.length, 1);
};

const compareSegments = (segment: string, other: string): number => {
  if (segment === other) return 0;
  if (other.includes('{')) return PARAMETER;
  const share = distance(segment, other) / Math.max(segment.length, other.length);
  return share <= ALIKE ? share : 1;
};
