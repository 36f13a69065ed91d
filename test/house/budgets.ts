import ts from 'typescript';
import { type File, isGenerated, isSource, parseFile, placeOf, visit } from './read-files.js';

const FILE_LINES = 300;
const FUNCTION_LINES = 60;

/** Files that are too long; tests of `src` count too, generated files do not. */
export const findLongFiles = (files: readonly File[]): string[] =>
  files
    .filter(({ path }) => /\.[jt]s$/.test(path) && !isGenerated(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > FILE_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, at most ${FILE_LINES}`);

/** Functions that are too long; nested ones count with the outer and by themselves. */
export const findLongFunctions = (files: readonly File[]): string[] =>
  files
    .filter(({ path }) => isSource(path) && !isGenerated(path))
    .flatMap((file) => {
      const source = parseFile(file);
      const found: string[] = [];
      visit(source, (node) => {
        if (!ts.isFunctionLike(node) || !('body' in node)) return;
        const lines = lineOf(source, node.getEnd()) - lineOf(source, node.getStart(source)) + 1;
        if (lines > FUNCTION_LINES)
          found.push(`${placeOf(source, node)} has ${lines} lines, at most ${FUNCTION_LINES}`);
      });
      return found;
    });

const lineOf = (source: ts.SourceFile, position: number): number => source.getLineAndCharacterOfPosition(position).line;
