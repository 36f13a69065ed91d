import { isObject } from '../../core/json.js';
import type { Document } from '../../openapi/document.js';

/** The roles of the document, and what each of them includes. */
export interface Roles {
  /** The role that counts for a token that names `role`, signed with a key that is limited to `limit`. */
  resolve(role: string, limit: string | null): string;
  /** All roles that one with this role has, its own among them. */
  listIncluded(role: string): readonly string[];
}

const known = new WeakMap<Document, Roles>();

/** Reads the roles that the document's security schemes state in `x-roles`. */
export const readRoles = (document: Document): Roles => {
  const roles = known.get(document) ?? createRoles(readHierarchy(document));
  known.set(document, roles);
  return roles;
};

type Hierarchy = ReadonlyMap<string, readonly string[]>;

const readHierarchy = (document: Document): Hierarchy =>
  new Map(
    Object.values(document.components?.securitySchemes ?? {})
      .map((scheme): unknown => (scheme as { 'x-roles'?: unknown })['x-roles'])
      .filter(isObject)
      .flatMap((roles) => Object.entries(roles))
      .filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1])),
  );

const createRoles = (hierarchy: Hierarchy): Roles => {
  const lowest = [...hierarchy].find(([, included]) => included.length === 0)?.[0] ?? '';
  const toKnown = (role: string): string => (hierarchy.has(role) ? role : lowest);
  const listIncluded = (role: string): readonly string[] => [
    role,
    ...(hierarchy.get(role) ?? []).flatMap((included) => listIncluded(included)),
  ];
  return {
    listIncluded,
    resolve: (role, limit) => {
      if (limit === null) return toKnown(role);
      return listIncluded(toKnown(limit)).includes(toKnown(role)) ? toKnown(role) : toKnown(limit);
    },
  };
};
