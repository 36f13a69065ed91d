type Numbered<T> = { readonly id: number } & T;

/** What makes an entry the same as another: everything but its id and whether it is the main one. */
const identify = (entry: object): string => JSON.stringify({ ...entry, id: undefined, primary: undefined });

/**
 * Gives the entries of an employee's list their ids: one that was in the list before keeps its id, a new one gets the
 * next after all before. So sending the same list again changes nothing.
 */
export const numberEntries = <T extends object>(
  entries: readonly T[],
  previous: readonly { readonly id?: number }[] = [],
): Numbered<T>[] => {
  const known = new Map<string, number[]>();
  for (const entry of previous) {
    if (entry.id !== undefined) known.set(identify(entry), [...(known.get(identify(entry)) ?? []), entry.id]);
  }
  let last = Math.max(0, ...previous.map(({ id = 0 }) => id));
  const recognise = (entry: T): number | undefined =>
    known.size === 0 ? undefined : known.get(identify(entry))?.shift();
  return entries.map((entry) => ({ id: recognise(entry) ?? ++last, ...entry }));
};
