import ts from 'typescript';
import { listImports } from './imports.js';
import { type File, parseFile, placeOf, visit } from './read-files.js';

/** Floors that are given time and chance and never reach for the world around them. */
const PURE = /^src\/(core|openapi|engine|company|apis|admin)\//;

const MODULES = new Set(
  ['express', 'fs', 'process', 'child_process', 'http', 'https', 'net', 'os', 'worker_threads'].flatMap((name) => [
    name,
    `node:${name}`,
  ]),
);

const GLOBALS = new Set(['process', 'console']);

const CALLS: Readonly<Record<string, ReadonlySet<string>>> = {
  Date: new Set(['now']),
  Math: new Set(['random']),
  performance: new Set(['now']),
  crypto: new Set(['randomUUID', 'getRandomValues']),
};

/** Where floors 0 to 3 take time, chance, files, sockets or the process instead of being given them. */
export const findImpurities = (files: readonly File[]): string[] =>
  files
    .filter(({ path }) => PURE.test(path))
    .flatMap((file) => [
      ...listImports(file)
        .filter(({ specifier }) => MODULES.has(specifier.replace(/(?<=\w)\/.*$/, '')))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
      ...findImpureNodes(file),
    ]);

const findImpureNodes = (file: File): string[] => {
  const source = parseFile(file);
  const found: string[] = [];
  visit(source, (node) => {
    const name = nameImpurity(node);
    if (name !== undefined) found.push(`${placeOf(source, node)} uses ${name}`);
  });
  return found;
};

const nameImpurity = (node: ts.Node): string | undefined => {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0)
    return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node) && isNow(node)) return node.getText();
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isReference(node)) return node.text;
  return undefined;
};

const isNow = ({ expression, name }: ts.PropertyAccessExpression): boolean =>
  (ts.isIdentifier(expression) && CALLS[expression.text]?.has(name.text) === true) ||
  (isNamed(expression, 'Temporal') && name.text === 'Now');

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** A name in an expression, as opposed to the name of a member, a property or a type's part. */
const isReference = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === node || isNamed(parent.expression, 'globalThis');
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent)
  );
};
