import { RollcallError } from './core/rollcall-error.js';

/**
 * Says what to install where MSW cannot be loaded because it is not there.
 * @throws RollcallError, or the error as it is where something else is wrong
 */
export const refuseWithoutMsw = (error: unknown): never => {
  const { code, message } = error as NodeJS.ErrnoException;
  const isMissing = /^(ERR_)?MODULE_NOT_FOUND$/.test(code ?? '') && message.includes("'msw'");
  if (!isMissing) throw error;
  const advice = 'Mock Service Worker is not installed here. Install it: npm install -D msw@2';
  throw new RollcallError('MISSING_PACKAGE', advice, { cause: error });
};
