/** Says why a token cannot be used at that instant (milliseconds since 1970); undefined if it can. */
export const checkLifetime = (
  { exp, nbf }: { readonly exp?: unknown; readonly nbf?: unknown },
  now: number,
): string | undefined => {
  if (exp !== undefined && typeof exp !== 'number') return 'the token says in no number when it expires';
  if (nbf !== undefined && typeof nbf !== 'number') return 'the token says in no number when it becomes valid';
  if (exp !== undefined && now >= exp * 1000) return 'the token has expired';
  if (nbf !== undefined && now < nbf * 1000) return 'the token is not valid yet';
  return undefined;
};
