import { createRequire } from 'node:module';
import type { HttpHandler } from 'msw';
import type { Mock } from './create-mock.js';
import { refuseWithoutMsw } from './missing-msw.js';
import { createHandlers, type Msw } from './msw-handlers.js';

/** What waits for an import cannot be required; and whoever requires this requires MSW, too. */
const requireMsw = (): Msw => {
  try {
    return createRequire(import.meta.url)('msw');
  } catch (error) {
    return refuseWithoutMsw(error);
  }
};

const msw = requireMsw();

/** The same as of `rollcall/msw` where it is imported, for programs in CommonJS. */
export const handlers = (mock?: Mock): HttpHandler[] => createHandlers(msw, mock);
