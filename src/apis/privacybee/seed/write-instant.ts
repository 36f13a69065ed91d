/** An instant of the company, RFC 3339 in UTC with milliseconds, in whole seconds as the vendor writes it. */
export const writeInstant = (instant: string): string => `${instant.slice(0, 19)}Z`;
