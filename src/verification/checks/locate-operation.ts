import type { Api } from '../../engine/api.js';
import type { Method, Operation } from '../../openapi/operation.js';

/** Where a request leads by its API's spec. */
export type Location =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly parameters: PathParameters }
  /** The path is known, and has other methods. */
  | { readonly kind: 'other-method'; readonly path: string; readonly methods: readonly Method[] }
  | { readonly kind: 'unknown'; readonly path: string };

type PathParameters = Readonly<Record<string, string | undefined>>;

/**
 * Finds the operation that a request to the target is for. The target may hang the API below a path of its own
 * (`/w/test/drata/public/v2`), and may leave out the path that the spec's server has: the longest part that leads
 * somewhere counts.
 */
export const locateOperation = (
  api: Api,
  { method, basePath, path }: { readonly method: string; readonly basePath: string; readonly path: string },
): Location => {
  for (const candidate of listCandidates(api, basePath, path)) {
    const match = api.router.match(candidate);
    if (match === undefined || match === 'bad-encoding') continue;
    const { operations, parameters } = match;
    const operation = operations.get(method as Method) ?? (method === 'HEAD' ? operations.get('GET') : undefined);
    if (operation) return { kind: 'operation', operation, parameters };
    return {
      kind: 'other-method',
      path: [...operations.values()][0]?.path ?? candidate,
      methods: [...operations.keys()],
    };
  }
  return { kind: 'unknown', path };
};

const listCandidates = ({ serverPath }: Api, basePath: string, path: string): string[] => {
  const segments = basePath.split('/').filter((segment) => segment !== '');
  const hung = segments.map((_, index) => `/${segments.slice(index).join('/')}${path}`);
  return [...hung, path, serverPath + path];
};
