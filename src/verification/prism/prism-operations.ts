import type { Document } from '../../openapi/document.js';
import type { PrismOperation, PrismPackages } from './prism-packages.js';

/** The operations of a document as Prism has them, by method and path, each made when it is first asked for. */
export const createPrismOperations = (
  { transformOas3Operations, bundleTarget }: PrismPackages,
  document: Document,
): ((method: string, path: string) => PrismOperation | undefined) => {
  // References stay: to follow them all, as Prism's own loader does, takes exponential time where schemas are cyclic.
  const source = structuredClone(document);
  const operations = new Map(transformOas3Operations(source).map((each) => [`${each.method} ${each.path}`, each]));
  const bundled = new Map<string, PrismOperation>();
  return (method, path) => {
    const key = `${method.toLowerCase()} ${path}`;
    const known = bundled.get(key);
    const operation = operations.get(key);
    if (known || !operation) return known;
    const made = bundleTarget({
      document: { ...source, __target__: explode(operation) },
      path: '#/__target__',
      cloneDocument: false,
    });
    bundled.set(key, made);
    return made;
  };
};

/** Prism takes an absent `explode` for false; OpenAPI says that it is true where the style is `form`. */
const explode = (operation: PrismOperation): PrismOperation => {
  for (const parameter of operation.request?.query ?? []) {
    if ((parameter.style ?? 'form') === 'form') parameter.explode ??= true;
  }
  return operation;
};
