import type { Headers } from './credential.js';

/** What a client would rather be answered, as it says with `Prefer` or in the query (Prism's habit). */
export interface Preference {
  readonly code: number | undefined;
  readonly example: string | undefined;
  readonly dynamic: boolean;
}

/** Reads `Prefer: code=404, example=name, dynamic=true` and `?__code=404&__example=name&__dynamic=true`. */
export const readPreference = (headers: Headers, query: string): Preference | undefined => {
  const { prefer } = headers;
  const queried = query.includes('__') ? new URLSearchParams(query) : undefined;
  if (prefer === undefined && !queried) return undefined;
  const read = (name: string): string | undefined => queried?.get(`__${name}`) ?? readPrefer(prefer ?? '', name);
  const code = read('code');
  const preference = {
    code: code !== undefined && /^[2-5]\d\d$/.test(code) ? Number(code) : undefined,
    example: read('example'),
    dynamic: read('dynamic') === 'true',
  };
  return preference.code !== undefined || preference.example !== undefined || preference.dynamic
    ? preference
    : undefined;
};

/** The value of one preference (RFC 7240, 2): a word, or a quoted string. */
const readPrefer = (prefer: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|[,;\\s])${name}\\s*=\\s*(?:"([^"]*)"|([^",;\\s]+))`, 'i').exec(prefer);
  return found?.[1] ?? found?.[2];
};
