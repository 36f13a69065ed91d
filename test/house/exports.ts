import ts from 'typescript';
import { type File, isGenerated, parseFile, placeOf } from './read-files.js';

/** Exports without a name of their own. */
export const findDefaultExports = (files: readonly File[]): string[] =>
  files.flatMap((file) => {
    const source = parseFile(file);
    return source.statements
      .filter(isDefaultExport)
      .map((statement) => `${placeOf(source, statement)} exports a default`);
  });

const isDefaultExport = (statement: ts.Statement): boolean => {
  if (ts.isExportAssignment(statement) || hasModifier(statement, ts.SyntaxKind.DefaultKeyword)) return true;
  if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return false;
  const { exportClause } = statement;
  return ts.isNamedExports(exportClause) && exportClause.elements.some(({ name }) => name.text === 'default');
};

/** Exports that nobody explained: without a docstring at their declaration. */
export const findUndocumentedExports = (files: readonly File[]): string[] =>
  files
    .filter(({ path }) => !isGenerated(path))
    .flatMap((file) => {
      const source = parseFile(file);
      const listed = listExported(source);
      const isExported = (statement: ts.Statement): boolean =>
        hasModifier(statement, ts.SyntaxKind.ExportKeyword) || namesOf(statement).some((name) => listed.has(name));
      const documented = new Set(source.statements.filter(hasDocstring).flatMap(namesOf));
      return source.statements
        .filter((statement) => namesOf(statement).length > 0 && isExported(statement))
        .filter((statement) => !namesOf(statement).every((name) => documented.has(name)))
        .map(
          (statement) => `${placeOf(source, statement)} exports ${namesOf(statement).join(', ')} without a docstring`,
        );
    });

/** Names that `export { … }` gives out of this file. */
const listExported = (source: ts.SourceFile): Set<string> =>
  new Set(
    source.statements
      .filter(ts.isExportDeclaration)
      .filter(({ moduleSpecifier }) => moduleSpecifier === undefined)
      .flatMap(({ exportClause }) =>
        exportClause && ts.isNamedExports(exportClause) ? [...exportClause.elements] : [],
      )
      .map(({ propertyName, name }) => (propertyName ?? name).text),
  );

const namesOf = (statement: ts.Statement): string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const name = (statement as ts.Statement & { name?: ts.Node }).name;
  return name === undefined ? [] : [name.getText()];
};

const hasDocstring = (statement: ts.Statement): boolean => {
  const docs = ts.getJSDocCommentsAndTags(statement);
  return docs.some((doc) => ts.isJSDoc(doc) && (ts.getTextOfJSDocComment(doc.comment) ?? '').trim().length > 0);
};

const hasModifier = (statement: ts.Statement, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === kind);
