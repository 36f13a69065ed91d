const WIDTH = 110;

/** JSON for a page: in one line where it fits, else with as many members in a line as fit. */
export const foldJson = (value: unknown, indent = ''): string => {
  const line = toLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => foldJson(item, inner))
    : Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${foldJson(member, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${fill(members, inner)}\n${indent}${close}`;
};

const toLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${toLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};

/** A member that takes several lines stands by itself. */
const fill = (members: readonly string[], indent: string): string => {
  const lines: string[] = [];
  let isOpen = false;
  for (const [index, member] of members.entries()) {
    const text = index < members.length - 1 ? `${member},` : member;
    const last = lines[lines.length - 1] ?? '';
    const fits = isOpen && !member.includes('\n') && last.length + text.length < WIDTH;
    if (fits) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(indent + text);
    isOpen = !member.includes('\n');
  }
  return lines.join('\n');
};
