import type { HttpHandler } from 'msw';
import { answerGone } from './answer-gone.js';
import { toEngineRequest, toResponse } from './create-fetch.js';
import { createMock, type Mock } from './create-mock.js';
import { type CurrentWorld, currentWorld } from './current-world.js';

/** What is taken from Mock Service Worker. */
export type Msw = Pick<typeof import('msw'), 'http' | 'HttpResponse'>;

/** Makes the handlers of a mock; without one, of a mock that is made when it is first asked. */
export const createHandlers = ({ http, HttpResponse }: Msw, mock?: Mock): HttpHandler[] => {
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

const answerIn = async (world: CurrentWorld, request: Request, mount: string): Promise<Response> => {
  const { engine, name } = world;
  const gone = request.headers.has('rollcall-world') ? undefined : answerGone(world);
  if (gone) return new Response(gone.body, gone);
  const { pathname, search } = new URL(request.url);
  const path = mount !== '' && isBelow(pathname, mount) ? pathname.slice(mount.length) || '/' : pathname;
  const asked = await toEngineRequest(request, path + search);
  const headers = { 'rollcall-world': name, ...asked.headers };
  return toResponse(await engine.handle({ ...asked, headers, mount }), request.signal);
};
