import { toEngineRequest, toResponse } from './create-fetch.js';
import { refuseClosed, type WorldParts } from './open-world.js';

/** Makes the function that answers a `Request`. The path of the mock's URL is taken off, if a router has not done it. */
export const createHandle = (parts: WorldParts): ((request: Request) => Promise<Response>) => {
  const mount = new URL(parts.url).pathname.replace(/\/$/, '');
  return async (request) => {
    refuseClosed(parts);
    const { pathname, search } = new URL(request.url);
    const isBelow = mount !== '' && (pathname === mount || pathname.startsWith(`${mount}/`));
    const path = isBelow ? pathname.slice(mount.length) || '/' : pathname;
    const engineRequest = await toEngineRequest(request, path + search);
    return toResponse(await parts.engine.handle({ ...engineRequest, mount }), request.signal, parts.closed);
  };
};
