import findMyWay from 'find-my-way';
import type { Document } from './document.js';
import type { Method, Operation } from './operation.js';

/** Where a path leads: the operations of its template by method, and the path's parameters, decoded. */
export interface Match {
  readonly operations: ReadonlyMap<Method, Operation>;
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/** Finds what a path below an API's mount leads to. */
export interface Router {
  /** The match, undefined where no template fits, or `bad-encoding` where the path is not valid percent-encoding. */
  match(path: string): Match | 'bad-encoding' | undefined;
}

// The package's own default (100) would turn long but valid ids and addresses into a 404.
const PARAMETER_LENGTH = 8192;

/** Makes a router; concrete paths go before templated ones, case counts as the document says. */
export const createRouter = (document: Document, operations: readonly Operation[]): Router => {
  const routes = findMyWay({
    caseSensitive: document['x-path-case'] !== 'insensitive',
    maxParamLength: PARAMETER_LENGTH,
    onBadUrl: () => undefined,
  });
  const prefixes = serverPaths(document);
  for (const [template, byMethod] of groupByPath(operations)) {
    // Methods are told apart after the path, so that a wrong one is a 405 that can name the right ones.
    for (const prefix of prefixes) routes.on('GET', prefix + toPattern(template), () => undefined, byMethod);
  }
  return {
    match: (path) => {
      const found = routes.find('GET', path);
      if (!found) return undefined;
      if (!found.store) return 'bad-encoding';
      // An empty segment is no value for a path parameter.
      if (Object.values(found.params).includes('')) return undefined;
      return { operations: found.store as Map<Method, Operation>, parameters: found.params };
    },
  };
};

const groupByPath = (operations: readonly Operation[]): Map<string, Map<Method, Operation>> => {
  const groups = new Map<string, Map<Method, Operation>>();
  for (const operation of operations) {
    const group = groups.get(operation.path) ?? new Map<Method, Operation>();
    groups.set(operation.path, group.set(operation.method, operation));
  }
  return groups;
};

/** The path parts of the document's servers, without a trailing slash. */
export const serverPaths = (document: Document): string[] => {
  const paths = (document.servers ?? []).map(({ url }) =>
    url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]+/i, '').replace(/\/$/, ''),
  );
  return paths.length === 0 ? [''] : [...new Set(paths)];
};

/** The host names of the document's servers, lower case. */
export const serverHosts = (document: Document): string[] =>
  (document.servers ?? []).flatMap(({ url }) => /^[a-z][a-z0-9+.-]*:\/\/([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? []);

const toPattern = (template: string): string =>
  template.replaceAll(':', '::').replace(/\{([^}]+)\}/g, (_, name: string) => `:${toRouteName(name)}`);

/** The name under which a match carries the path parameter of that name. */
export const toRouteName = (name: string): string => name.replace(/[^A-Za-z0-9_]/g, '_');
