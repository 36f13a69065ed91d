/** Makes each record's rendering once: one object is checked against the spec once, and written as text once. */
export const renderOnce = <R extends object, T extends object>(render: (record: R) => T): ((record: R) => T) => {
  const renderings = new WeakMap<R, T>();
  return (record) => {
    const known = renderings.get(record);
    if (known) return known;
    const rendering = render(record);
    renderings.set(record, rendering);
    return rendering;
  };
};
