import { createRequire } from 'node:module';
import { join } from 'node:path';
import { RollcallError } from '../../core/rollcall-error.js';

/** Pact's own verifier, of which a part is native code. */
const PACT_PACKAGE = '@pact-foundation/pact-core';

/**
 * Where Pact's verifier is installed, beside Rollcall or from the directory on.
 * @throws RollcallError where it is not
 */
export const findPactPackage = (directory: string, beside: string = import.meta.url): string => {
  for (const from of [beside, join(directory, 'package.json')]) {
    try {
      return createRequire(from).resolve(PACT_PACKAGE);
    } catch {
      // It may be in the other place.
    }
  }
  throw new RollcallError(
    'MISSING_PACKAGE',
    `Pact's verifier is not installed here. Install it: npm install -D ${PACT_PACKAGE}@19; or leave contracts out: --layers openapi,stateful`,
  );
};
