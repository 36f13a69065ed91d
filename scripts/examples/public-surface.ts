import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** Something that users of the package can name: an export of an entry point, or a method of such an export. */
export interface PublicName {
  /** `createMock`, or `World.fork`. */
  readonly name: string;
  /** As it is imported: `rollcall/testing`. */
  readonly entry: string;
  /** Where it is declared, relative to the root. */
  readonly file: string;
  readonly kind: 'value' | 'function' | 'type' | 'method';
  readonly docstring: string;
  /** The text of its `@example`, without the signs of a comment; undefined where it has none. */
  readonly example: string | undefined;
}

/** Everything that users of the package can name, as its `exports` and the sources behind them say. */
export const listPublicNames = (): PublicName[] => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const names = Object.entries(exports as Readonly<Record<string, string | { types: string }>>)
    .flatMap(([path, target]) => (typeof target === 'string' ? [] : listEntries(path, target.types)))
    .flatMap(({ entry, file }) => [...listExports(file)].flatMap((found) => describe(entry, ...found)));
  // What two entry points give out is one thing.
  return names.filter(
    ({ file, name }, index) => index === names.findIndex((each) => each.file === file && each.name === name),
  );
};

/** Where the types of an entry point are written; one with a `*` is there for each folder that fits. */
const listEntries = (path: string, types: string): { entry: string; file: string }[] => {
  const file = join(ROOT, types.replace('./dist/', 'src/').replace('.d.ts', '.ts'));
  const entry = path.replace('.', 'rollcall');
  if (!file.includes('*')) return [{ entry, file }];
  const [folder = ''] = file.split('*');
  return readdirSync(folder).map((name) => ({ entry: entry.replace('*', name), file: file.replace('*', name) }));
};

const parse = (file: string): ts.SourceFile => {
  const options = { languageVersion: ts.ScriptTarget.ES2023, jsDocParsingMode: ts.JSDocParsingMode.ParseAll };
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), options, true);
};

/** What a file exports, by name, with its declarations: those of other files that it passes on included. */
const listExports = (file: string): Map<string, ts.Statement[]> => {
  const found = new Map<string, ts.Statement[]>();
  for (const statement of parse(file).statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier))
        throw new Error(`${file} exports in a way that nobody reads here: ${statement.getText()}`);
      const others = listExports(join(dirname(file), moduleSpecifier.text.replace(/\.js$/, '.ts')));
      for (const { name, propertyName } of exportClause.elements) {
        found.set(name.text, others.get((propertyName ?? name).text) ?? []);
      }
    } else if (isExported(statement)) {
      for (const name of namesOf(statement)) found.set(name, [...(found.get(name) ?? []), statement]);
    }
  }
  return found;
};

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const namesOf = (statement: ts.Statement): string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name ? [name.getText()] : [];
};

const describe = (entry: string, name: string, declarations: readonly ts.Statement[]): PublicName[] => {
  const [first] = declarations;
  if (!first) throw new Error(`${entry} exports ${name}, which is declared nowhere`);
  const file = relative(ROOT, first.getSourceFile().fileName);
  const known = { entry, file };
  return [
    { ...known, name, kind: kindOf(first), ...readDocs(declarations) },
    ...listMethods(declarations).map(([method, nodes]) => {
      return { ...known, name: `${name}.${method}`, kind: 'method' as const, ...readDocs(nodes) };
    }),
  ];
};

const kindOf = (statement: ts.Statement): PublicName['kind'] => {
  if (ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement)) return 'function';
  if (!ts.isVariableStatement(statement)) return 'type';
  const [declared] = statement.declarationList.declarations;
  return declared?.initializer && ts.isArrowFunction(declared.initializer) ? 'function' : 'value';
};

/** What can be called of an object. What may be left out is given by users, and not called by them. */
const listMethods = (declarations: readonly ts.Statement[]): [string, ts.Node[]][] => {
  const methods = new Map<string, ts.Node[]>();
  for (const statement of declarations) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isClassDeclaration(statement)) continue;
    for (const member of statement.members) {
      if (!member.name || !isMethod(member)) continue;
      const name = member.name.getText();
      methods.set(name, [...(methods.get(name) ?? []), member]);
    }
  }
  return [...methods];
};

const isMethod = (member: ts.ClassElement | ts.TypeElement): boolean =>
  ts.isMethodSignature(member) ||
  ts.isMethodDeclaration(member) ||
  (ts.isPropertySignature(member) && !member.questionToken && !!member.type && ts.isFunctionTypeNode(member.type));

const readDocs = (nodes: readonly ts.Node[]): Pick<PublicName, 'docstring' | 'example'> => {
  const docs = nodes.flatMap((node) => ts.getJSDocCommentsAndTags(node)).filter(ts.isJSDoc);
  const docstring = docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n');
  const [example] = docs.flatMap((doc) => readExample(doc.getText()));
  return { docstring, example };
};

/** The compiler would take an `@` in an example for the next tag. */
const readExample = (comment: string): string[] => {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*\/|\* ?)/, ''));
  const start = lines.findIndex((line) => line.startsWith('@example'));
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^@[a-z]/.test(line));
  const text = rest.slice(0, end === -1 ? rest.length : end).filter((line) => !line.startsWith('```'));
  return [`${text.join('\n').trim()}\n`];
};
