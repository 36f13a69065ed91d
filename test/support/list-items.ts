/** The items of a list's body: the body itself, or its first member that is a list of objects. */
export const listItems = (body: unknown): Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(body)) return body;
  return Object.values(body ?? {}).find((value) => Array.isArray(value)) ?? [];
};
