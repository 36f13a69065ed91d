import type { Api } from '../engine/api.js';
import type { Target } from './target.js';

/** What is asked with, once for each place where the API may hang. */
interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly fetch: typeof fetch;
}

/**
 * A base URL often stops before the path that the spec's server has (`…/public/v2`). Where nothing is found without it,
 * and something with it, it is what was meant.
 */
export const settleTarget = async (api: Api, target: Target, asking: Asking): Promise<Target> => {
  const { serverPath } = api;
  const path = findPath(api, target.values);
  if (serverPath === '' || path === undefined || target.url.pathname.endsWith(serverPath)) return target;
  const longer = new URL(target.url);
  longer.pathname = target.url.pathname.replace(/\/$/, '') + serverPath;
  if ((await askFor(target.url, path, asking)) !== 404) return target;
  const status = await askFor(longer, path, asking);
  return status === undefined || status === 404 ? target : { ...target, url: longer };
};

/** The path of something that can be read without knowing more than the base URL says. */
const findPath = (api: Api, values: Target['values']): string | undefined =>
  api.operations
    .filter(({ method }) => method === 'GET')
    .map(({ path }) =>
      path.replace(/\{([^}]+)\}/g, (whole, name: string) => encodeURIComponent(values[name] ?? '') || whole),
    )
    .find((path) => !path.includes('{'));

const askFor = async (base: URL, path: string, { headers, timeout, fetch }: Asking): Promise<number | undefined> => {
  const url = new URL(base);
  url.pathname = base.pathname.replace(/\/$/, '') + path;
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response.status;
  } catch {
    // Whoever asks next says why nobody answers.
    return undefined;
  }
};
