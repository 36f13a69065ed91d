import { posix } from 'node:path';
import ts from 'typescript';
import { type File, parseFile, visit } from './read-files.js';

/** One import, export-from, `import()` or import type of a file. */
export interface Import {
  readonly from: string;
  /** The specifier as written. */
  readonly specifier: string;
  /** The file that a relative specifier means, else the specifier. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** Lists what a file imports in any form. */
export const listImports = (file: File): Import[] => {
  const found: Import[] = [];
  visit(parseFile(file), (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    found.push({
      from: file.path,
      specifier,
      target: resolveSpecifier(file.path, specifier),
      isTypeOnly: isTypeOnly(node),
    });
  });
  return found;
};

/** Imports that leave the folder that a file is in, for another of this repository; types of ours are for everyone. */
export const findLeavingImports = (files: readonly File[]): string[] =>
  files
    .flatMap(listImports)
    .filter(({ from, specifier, target, isTypeOnly }) =>
      /^rollcall(\/|$)/.test(specifier) ? !isTypeOnly : leaves(posix.dirname(from), specifier, target),
    )
    .map(({ from, specifier }) => `${from} imports ${specifier}, which is not its own`);

const leaves = (folder: string, specifier: string, target: string): boolean =>
  /^[./]/.test(specifier) && !target.startsWith(`${folder}/`);

const specifierOf = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return undefined;
};

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

/** With `verbatimModuleSyntax`, an import whose names alone are marked as types still runs the other file. */
const isTypeOnly = (node: ts.Node): boolean => {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) && node.isTypeOnly;
};

const resolveSpecifier = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts') : specifier;
