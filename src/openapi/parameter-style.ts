import type { Schema } from './document.js';
import type { Parameter } from './operation.js';

/** Takes apart the text of a parameter that is an array or an object; other text only loses its style's prefix. */
export type Splitter = (text: string) => unknown;

/** Whether a schema says that its values are of the type, perhaps beside others. */
export const isOfType = (schema: Schema | undefined, type: string): boolean =>
  [schema?.type ?? []].flat<unknown[]>().includes(type);

/** Makes the splitter for a parameter that is one piece of text: all but exploded ones in a query. */
export const createSplitter = (parameter: Parameter, schema: Schema | undefined): Splitter => {
  const explode = parameter.explode ?? false;
  if (!isOfType(schema, 'array') && !isOfType(schema, 'object'))
    return createStripper({ ...parameter, explode: false });
  const strip = createStripper(parameter);
  const separator = separatorOf(parameter, explode);
  const split = (text: string): string[] => (strip(text) === '' ? [] : strip(text).split(separator));
  if (isOfType(schema, 'object')) return (text) => toMembers(split(text), explode);
  if (parameter.style !== 'matrix' || !explode) return split;
  // Each item of an exploded matrix repeats the name: `;id=3;id=4`.
  return (text) => split(text).map((item) => item.slice(item.indexOf('=') + 1));
};

const createStripper = ({ name, style, explode = false }: Parameter): ((text: string) => string) => {
  if (style === 'label') return (text) => text.replace(/^\./, '');
  if (style !== 'matrix') return (text) => text;
  if (explode) return (text) => text.replace(/^;/, '');
  return (text) => (text.startsWith(`;${name}`) ? text.slice(name.length + 1).replace(/^=/, '') : text);
};

const separatorOf = ({ in: place, style }: Parameter, explode: boolean): string | RegExp => {
  if (style === 'spaceDelimited') return ' ';
  if (style === 'pipeDelimited') return '|';
  if (explode && style === 'label') return '.';
  if (explode && style === 'matrix') return ';';
  // Headers may have white space around the commas of a list (RFC 9110, 5.6.1).
  return place === 'header' ? / *, */ : ',';
};

/** `R=100,G=200` where exploded, else `R,100,G,200`. */
const toMembers = (pieces: readonly string[], explode: boolean): Record<string, string> => {
  const pairs = explode
    ? pieces.map((piece) => splitOnce(piece))
    : pieces.flatMap((piece, index) => (index % 2 === 0 ? [[piece, pieces[index + 1] ?? ''] as const] : []));
  return Object.fromEntries(pairs);
};

const splitOnce = (pair: string): readonly [string, string] => {
  const equals = pair.indexOf('=');
  return equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
};
