import type { HttpHandler } from 'msw';
import type { Mock } from './create-mock.js';
import { refuseWithoutMsw } from './missing-msw.js';
import { createHandlers } from './msw-handlers.js';

const msw = await import('msw').catch(refuseWithoutMsw);

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
export const handlers = (mock?: Mock): HttpHandler[] => createHandlers(msw, mock);
