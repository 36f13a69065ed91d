import { type Document, joinPointer } from './document.js';

/** A path template that leads to the same paths as one before it. */
export interface SameRoute {
  readonly pointer: string;
  readonly path: string;
  readonly before: string;
}

/** The path templates of a document that only one request in two could ever reach. */
export const findSameRoutes = (document: Document): SameRoute[] => {
  const known = new Map<string, string>();
  return Object.keys(document.paths ?? {}).flatMap((path) => {
    const shape = toShape(path, document['x-path-case'] === 'insensitive');
    const before = known.get(shape);
    if (before !== undefined) return [{ pointer: joinPointer('#/paths', path), path, before }];
    known.set(shape, path);
    return [];
  });
};

/** What counts of a template: its concrete parts, and where a parameter stands. */
const toShape = (path: string, ignoresCase: boolean): string => {
  const shape = path.replaceAll(/\{[^}]*\}/g, '{}');
  return ignoresCase ? shape.toLowerCase() : shape;
};
