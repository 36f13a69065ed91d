import { RollcallError } from './core/rollcall-error.js';
import type { Api } from './engine/api.js';
import type { SecondOpinion } from './verification/second-opinion.js';

/** Prism is asked where it is installed; it has to be where it is asked for. */
export const openSecondOpinion = async (api: Api, isWanted: boolean | undefined): Promise<SecondOpinion | string> => {
  if (isWanted === false) return 'none, it is turned off';
  const { loadPrismPackages, PRISM_PACKAGE } = await import('./verification/prism/prism-packages.js');
  const packages = loadPrismPackages(process.cwd());
  if (packages) return (await import('./verification/prism/prism-opinion.js')).createPrismOpinion(api, packages);
  if (!isWanted) return `none, ${PRISM_PACKAGE} is not installed`;
  throw new RollcallError(
    'MISSING_PACKAGE',
    `Prism is not installed here. Install it: npm install -D ${PRISM_PACKAGE}@5.14`,
  );
};
