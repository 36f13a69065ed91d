/** The index of the main entry: the first that is marked as primary, or else the first. */
export const findPrimary = (entries: readonly { readonly primary?: boolean }[]): number =>
  Math.max(
    0,
    entries.findIndex(({ primary }) => primary === true),
  );
