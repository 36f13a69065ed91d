import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/**
 * Where a JSON Pointer leads to in the text of a YAML or JSON document, counted in characters from 0; as near as
 * possible, where something is missing. `byName` asks for the name of the last member, and not for its value.
 */
export const findOffset = (document: Document.Parsed, pointer: string, byName = false): number => {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  const names = pointer.split('/').slice(1);
  for (const [depth, part] of names.entries()) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const inner = isAlias(node) ? node.resolve(document) : node;
    const found = findMember(inner ?? null, name);
    if (!found) return offset;
    const isName = byName && depth === names.length - 1;
    offset = (isName ? found.key : (found.value?.range?.[0] ?? found.key)) ?? offset;
    node = found.value;
  }
  return offset;
};

interface Member {
  readonly key: number | undefined;
  readonly value: Node | null;
}

const findMember = (node: Node | null, name: string): Member | undefined => {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(name)];
    return isNode(item) ? { key: item.range?.[0], value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  if (!pair) return undefined;
  return { key: (pair.key as Node).range?.[0], value: isNode(pair.value) ? pair.value : null };
};
