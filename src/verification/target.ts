import type { Api } from '../engine/api.js';

/** Where an API's paths hang, taken from the base URL that a client would have. */
export interface Target {
  /** What the spec's paths go after. */
  readonly url: URL;
  /** Values of path parameters that the base URL held, decoded: `companyId` of `…/companies/17`. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A base URL may go on into what all paths of the API have in common (`…/v3/companies/17`, `…/v1`): that part is cut
 * off, and what it says of path parameters is kept.
 */
export const resolveTarget = (api: Api, baseUrl: URL): Target => {
  const given = baseUrl.pathname.split('/').filter((segment) => segment !== '');
  const common = findCommonSegments(api.operations.map(({ path }) => path));
  for (let length = Math.min(common.length, given.length); length > 0; length--) {
    const template = common.slice(0, length);
    const tail = given.slice(-length);
    if (!template.some((segment) => !isParameter(segment)) || !fits(template, tail)) continue;
    return { url: withPath(baseUrl, given.slice(0, -length)), values: readValues(template, tail) };
  }
  return { url: withPath(baseUrl, given), values: {} };
};

const isParameter = (segment: string): boolean => segment.startsWith('{');

const fits = (template: readonly string[], segments: readonly string[]): boolean =>
  template.every((segment, index) => isParameter(segment) || segment === segments[index]);

const readValues = (template: readonly string[], segments: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    template.flatMap((segment, index) =>
      isParameter(segment) ? [[segment.slice(1, -1), decodeURIComponent(segments[index] as string)]] : [],
    ),
  );

const withPath = (baseUrl: URL, segments: readonly string[]): URL => {
  const url = new URL(baseUrl);
  url.pathname = segments.length === 0 ? '/' : `/${segments.join('/')}`;
  return url;
};

/** The segments that all paths begin with. */
const findCommonSegments = (paths: readonly string[]): string[] => {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(1));
  const end = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
  return end === -1 ? [...first] : first.slice(0, end);
};
