import { type HttpHandler, HttpResponse, http } from 'msw';
import { toEngineRequest, toResponse } from './create-fetch.js';
import { createMock, type Mock } from './create-mock.js';
import { type CurrentWorld, currentWorld } from './current-world.js';

/**
 * Handlers for Mock Service Worker in Node that let a mock answer for the vendors' real hosts, and below its own URL. A
 * request is answered in the world whose `run` it was made in, else in the mock's default one. Without a mock there is one
 * of their own, made when it is first asked.
 * @example
 * import { setupServer } from 'msw/node';
 * import { createMock } from 'rollcall';
 * import { handlers } from 'rollcall/msw';
 *
 * const mock = await createMock({ listen: false });
 * const server = setupServer(...handlers(mock));
 * server.listen();
 * const response = await fetch('https://api.tidalbay.com/v1/employees', mock.credentials('tidalbay'));
 * assert.equal(response.status, 200);
 * server.close();
 */
export const handlers = (mock?: Mock): HttpHandler[] => {
  let opened: Promise<Mock> | undefined;
  const open = (): Promise<Mock> => {
    opened ??= mock ? Promise.resolve(mock) : createMock({ listen: false });
    return opened;
  };
  return [
    http.all(
      async ({ request }) => isAnswered(new URL(request.url), await open()),
      async ({ request }) => {
        try {
          return await answer(request, await open());
        } catch (error) {
          // Where the connection is to be dropped, there is no answer, which MSW takes for a mistake of a handler.
          if (error instanceof TypeError || request.signal.aborted) return HttpResponse.error();
          throw error;
        }
      },
    ),
  ];
};

const isAnswered = ({ hostname, origin, pathname }: URL, { hosts, url }: Mock): boolean => {
  const own = new URL(url);
  return hosts.includes(hostname) || (origin === own.origin && isBelow(pathname, mountOf(own)));
};

const mountOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');

const isBelow = (pathname: string, mount: string): boolean => pathname === mount || pathname.startsWith(`${mount}/`);

const answer = (request: Request, mock: Mock): Promise<Response> => {
  const world = currentWorld.getStore();
  return world ? answerIn(world, request, mountOf(new URL(mock.url))) : mock.handle(request);
};

const answerIn = async ({ engine, name }: CurrentWorld, request: Request, mount: string): Promise<Response> => {
  const { pathname, search } = new URL(request.url);
  const path = mount !== '' && isBelow(pathname, mount) ? pathname.slice(mount.length) || '/' : pathname;
  const asked = await toEngineRequest(request, path + search);
  const headers = { 'rollcall-world': name, ...asked.headers };
  return toResponse(await engine.handle({ ...asked, headers, mount }), request.signal);
};
