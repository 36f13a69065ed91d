import ts from 'typescript';

/** Names of functions and members that a test of types says something of: by `expectTypeOf`, or by an error that it expects. */
export const listPromisedNames = (file: string, text: string): string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  return source.statements.filter(isPromise).flatMap(listNames);
};

const isPromise = (statement: ts.Statement): boolean =>
  !ts.isImportDeclaration(statement) && /\bexpectTypeOf\b|@ts-expect-error/.test(statement.getFullText());

const listNames = (node: ts.Node): string[] => {
  const names: string[] = [];
  if (ts.isIdentifier(node)) names.push(node.text);
  if (ts.isElementAccessExpression(node)) names.push(`[${node.argumentExpression.getText()}]`);
  ts.forEachChild(node, (child) => void names.push(...listNames(child)));
  return names;
};
