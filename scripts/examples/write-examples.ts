import ts from 'typescript';
import { type Example, listExamples } from './list-examples.js';
import { listPublicNames } from './public-surface.js';

/** What every example may use without importing it: what the package exports, and these. */
const GIVEN = `import assert from 'node:assert/strict';
import { afterEach, beforeAll, describe, expect, it, test as base } from 'vitest';
`;

/** The mock of the examples that make none. */
const MOCK = `let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  return () => mock.close();
});
afterEach(async () => {
  await mock.scenario('baseline');
  await mock.reset();
});
`;

/** A program of tests, one for each example; an example that is about tests defines its own. */
export const writeExamples = (): string => {
  const examples = listExamples().map((example) => ({ ...example, ...split(example.code) }));
  const bodies = examples.map(({ title, body }) => toTest({ title, code: body })).join('\n');
  const own = writeImports(bodies);
  const known = new Set(readImports(GIVEN + own).map(({ local }) => local));
  const others = new Set(
    examples.flatMap(({ imports }) => imports.filter(({ local }) => !known.has(local)).map(({ line }) => line)),
  );
  const head = '// Generated from docstrings and pages by `npm run generate`; do not edit.\n\n';
  return `${head}${[...others].sort().join('')}${GIVEN}${own}\n${MOCK}\n${bodies}`;
};

/** Whatever the package exports and an example uses. */
const writeImports = (text: string): string => {
  const used = new Set([...parse(MOCK + text).statements].flatMap(listIdentifiers));
  const entries = new Map<string, string[]>();
  for (const { entry, name, kind } of listPublicNames()) {
    if (kind === 'method' || entry.startsWith('rollcall/apis/') || !used.has(name)) continue;
    entries.set(entry, [...(entries.get(entry) ?? []), kind === 'type' ? `type ${name}` : name]);
  }
  return [...entries].map(([entry, names]) => `import { ${names.join(', ')} } from '${entry}';\n`).join('');
};

/** Names that stand for something, and not for a member. */
const listIdentifiers = (node: ts.Node): string[] => {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return listIdentifiers(node.expression);
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...listIdentifiers(child)));
  return found;
};

/** A name that is imported, with a line that imports it alone. */
interface Import {
  readonly local: string;
  readonly line: string;
}

/** Imports stand at the top of a file, and the rest of an example in its test. */
const split = (code: string): { imports: Import[]; body: string } => {
  const source = parse(code);
  const last = source.statements.filter(ts.isImportDeclaration).at(-1);
  return { imports: readImports(code), body: code.slice(last?.end ?? 0).trim() };
};

const readImports = (code: string): Import[] =>
  parse(code)
    .statements.filter(ts.isImportDeclaration)
    .flatMap(({ importClause, moduleSpecifier }) => {
      const from = moduleSpecifier.getText();
      const type = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : '';
      const names = importClause?.namedBindings;
      const named = names && ts.isNamedImports(names) ? [...names.elements] : [];
      return [
        ...(importClause?.name ? [toImport(importClause.name.text, `${type}${importClause.name.text}`, from)] : []),
        ...named.map((each) => toImport(each.name.text, `${type}{ ${each.getText()} }`, from)),
      ];
    });

const toImport = (local: string, clause: string, from: string): Import => ({
  local,
  line: `import ${clause} from ${from};\n`,
});

const parse = (code: string): ts.SourceFile => ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true);

const toTest = ({ title, code }: Example): string => {
  const body = code.replace(/^(?=.)/gm, '  ');
  // Where an implementation would be, nobody is: that is compiled, and not run.
  if (code.includes('http://127.0.0.1:3000'))
    return `/** ${title} */\nexport const notRun = async () => {\n${body}\n};\n`;
  const kind = /\bbase\b/.test(code) ? 'describe' : 'it';
  return `${kind}('${title}', async () => {\n${body}\n});\n`;
};
