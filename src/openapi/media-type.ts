/** A media type without its parameters, lower case: `application/json`. */
export const toMediaType = (contentType: string): string =>
  (contentType.split(';', 1)[0] as string).trim().toLowerCase();

/** Whether the media type carries JSON. */
export const isJson = (mediaType: string): boolean => /^application\/(?:[\w.+-]+\+)?json$/.test(mediaType);

const includes = (range: string, mediaType: string): boolean => {
  if (range === '*/*' || range === mediaType) return true;
  return range.endsWith('/*') && mediaType.startsWith(range.slice(0, -1));
};

/** The declared range (`application/json`, `text/*`) that a content type falls under, if any. */
export const matchContentType = (declared: readonly string[], contentType: string): string | undefined => {
  const mediaType = toMediaType(contentType);
  const matching = declared.filter((range) => includes(toMediaType(range), mediaType));
  return matching.find((range) => !range.includes('*')) ?? matching.find((range) => range !== '*/*') ?? matching[0];
};

interface Preference {
  readonly range: string;
  readonly quality: number;
}

/**
 * The offered media type that an `Accept` header likes best (RFC 9110, 12.5.1): the first of the best quality, or
 * undefined where it refuses them all. No header, or one that cannot be read, accepts anything.
 */
export const negotiateMediaType = (offered: readonly string[], accept: string | undefined): string | undefined => {
  if (accept === undefined || accept.trim() === '' || accept === '*/*') return offered[0];
  const preferences = accept.split(',').flatMap(parsePreference);
  if (preferences.length === 0) return offered[0];
  let best: Preference | undefined;
  for (const mediaType of offered) {
    const quality = qualityOf(preferences, toMediaType(mediaType));
    if (quality > 0 && quality > (best?.quality ?? 0)) best = { range: mediaType, quality };
  }
  return best?.range;
};

const parsePreference = (part: string): Preference[] => {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  if (!/^[^\s/]+\/[^\s/]+$/.test(range)) return [];
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [{ range, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }];
};

/** The most specific range that includes the type decides. */
const qualityOf = (preferences: readonly Preference[], mediaType: string): number => {
  const matching = preferences.filter(({ range }) => includes(range, mediaType));
  const rank = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2);
  matching.sort((left, right) => rank(right.range) - rank(left.range));
  return matching[0]?.quality ?? 0;
};
