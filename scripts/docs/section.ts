/** Puts text between the markers `<!-- generated: name -->` and `<!-- end of name -->` of a page. */
export const replaceSection = (page: string, name: string, text: string): string => {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page lacks ${begin} … ${end}`);
  return `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`;
};
