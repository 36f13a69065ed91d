/** Whether a text is what a pattern says, where `*` stands for any text, also for none. */
export const fitsPattern = (pattern: string, text: string): boolean => {
  // Not a regular expression: one with many stars could take as good as for ever.
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
};
