import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A file of the repository; its path is relative to the root, with slashes. */
export interface File {
  readonly path: string;
  readonly text: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** Folders that hold what tools made. */
const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache']);

const TEXT = /\.(ts|js|json|ya?ml|md|tsv|html|css|sh|txt)$|(^|\/)(LICENSE|run|\.gitignore|\.npmrc)$/;

/** Reads the text files below the folders, or of the whole repository. */
export const readFiles = (...folders: readonly string[]): File[] =>
  (folders.length === 0 ? [''] : folders)
    .flatMap((folder) => listBelow(join(ROOT, folder)))
    .map((file) => ({
      path: relative(ROOT, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));

const listBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listBelow(path);
    return TEXT.test(path) ? [path] : [];
  });

/** The product's own TypeScript: no tests. */
export const readSources = (): File[] => readFiles('src').filter(({ path }) => isSource(path));

/** Programs that show users how: code of theirs, not ours. */
export const readExamples = (): File[] => readFiles('examples').filter(({ path }) => isSource(path));

/** Tells what is held to the rules of `src` from tests. */
export const isSource = (path: string): boolean => /\.[jt]s$/.test(path) && !/\.test\.ts$/.test(path);

/** Tells generated files, which no budget holds for. */
export const isGenerated = (path: string): boolean => path.endsWith('.gen.ts');

const parsed = new WeakMap<File, ts.SourceFile>();

/** Parses one file, once. */
export const parseFile = (file: File): ts.SourceFile => {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const options = { languageVersion: ts.ScriptTarget.ES2023, jsDocParsingMode: ts.JSDocParsingMode.ParseAll };
  const source = ts.createSourceFile(file.path, file.text, options, true);
  parsed.set(file, source);
  return source;
};

/** Visits a node and everything below it. */
export const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
};

/** `path:line`, where a reader finds a node. */
export const placeOf = (source: ts.SourceFile, node: ts.Node): string =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
