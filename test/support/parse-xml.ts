/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decode = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`${whole} is no entity`);
    return character;
  });

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;

/** Reads an XML document without comments, CDATA or doctype; throws where it is not well-formed. */
export const parseXml = (source: string): XmlElement => {
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trimEnd();
  const control = [...body].find((character) => character < ' ' && !'\t\n\r'.includes(character));
  if (control !== undefined) throw new Error(`XML cannot hold the character ${control.charCodeAt(0)}`);
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (let at = 0; at < body.length; ) {
    const inner = open.at(-1) as Open;
    const next = body.indexOf('<', at);
    const text = body.slice(at, next === -1 ? undefined : next);
    if (text.includes('>') && open.length === 1) throw new Error(`There is text outside of the root: ${text}`);
    inner.text += decode(text);
    if (next === -1) break;
    TAG.lastIndex = next;
    const [whole = '', closes, name = '', attributes = '', empty] = TAG.exec(body) ?? [];
    if (whole === '') throw new Error(`No tag at ${body.slice(next, next + 80)}`);
    at = next + whole.length;
    if (closes) {
      if (inner.name !== name) throw new Error(`</${name}> closes <${inner.name}>`);
      open.pop();
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      decode(value),
    ]);
    const element: Open = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    inner.children.push(element);
    if (!empty) open.push(element);
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !only)
    throw new Error('There is not one root, or it is not closed');
  return only;
};
