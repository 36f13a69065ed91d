import { isObject, type Json } from '../../core/json.js';
import { joinPointer } from '../../openapi/document.js';
import type { PactExpression } from './pact.js';

/** The names in all expressions of the generators of a request or an answer, wherever these stand. */
export const listExpressions = (generators: Json | undefined, pointer: string): PactExpression[] => {
  if (!isObject(generators)) return [];
  const { type, expression } = generators;
  if (type === 'ProviderState' && typeof expression === 'string') {
    return listNames(expression).map((name) => ({ pointer: joinPointer(pointer, 'expression'), name }));
  }
  return Object.entries(generators).flatMap(([name, inner]) =>
    listExpressions(inner as Json, joinPointer(pointer, name)),
  );
};

/** An expression without braces is a name by itself. */
const listNames = (expression: string): string[] => {
  const names = [...expression.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name.trim());
  return names.length === 0 ? [expression.trim()] : names;
};
