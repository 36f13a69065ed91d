/** The value of the cookie of that name in a `Cookie` header, percent-decoded where it can be. */
export const readCookie = (header: string | undefined, name: string): string | undefined => {
  const start = `${name}=`;
  const pair = header
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(start));
  return pair && decode(pair.slice(start.length));
};

const decode = (value: string): string => {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
