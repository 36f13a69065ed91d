import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Company } from '../company/company.js';
import { RollcallError } from '../core/rollcall-error.js';
import { type Api, createApi } from '../engine/api.js';
import type { ApiBehaviour, Profile } from '../engine/behaviour.js';
import { loadSpec, locateSpec } from './load-spec.js';
import { apisDirectory, specsDirectory } from './package-paths.js';
import type { SpecSource } from './spec-source.js';

/** Id of the admin API's folder; it is not an API to be mocked. */
const ADMIN = 'admin';

/** Ids of the APIs that come with Rollcall: the folders that hold a spec. */
export const listApis = (): string[] =>
  readdirSync(specsDirectory)
    .filter((id) => id !== ADMIN && existsSync(join(specsDirectory, id, 'openapi.yaml')))
    .sort();

/**
 * Loads APIs, all that there are unless some are named. A name is an id, or the path of an OpenAPI file of one's own,
 * which is then served under the name of the file, or of its folder where the file is called `openapi`.
 */
export const loadApis = async (names: readonly string[], profile: Profile): Promise<Api[]> => {
  const sources = (names.length === 0 ? listApis() : names).map(toSource);
  return Promise.all(sources.map((source) => loadApi(source, profile)));
};

/** Loads the admin API's spec. */
export const loadAdminSpec = (profile: Profile): ReturnType<typeof loadSpec> => loadSpec(adminSource, profile);

/** Where the admin API's spec is. */
export const adminSource = locateSpec(ADMIN);

/** Finds the spec of an API by its id, or in a file of one's own. */
export const toSource = (name: string): SpecSource => {
  const known = listApis();
  if (known.includes(name)) return locateSpec(name);
  if (/\.(ya?ml|json)$/.test(name)) return toOwnSource(name);
  throw new RollcallError(
    'UNKNOWN_API',
    `There is no API "${name}". There is ${known.join(', ')}; a spec of your own is named by its file, such as ./acme.yaml.`,
  );
};

const toOwnSource = (specFile: string): SpecSource => {
  if (!existsSync(specFile)) throw new RollcallError('UNKNOWN_API', `There is no spec at ${specFile}.`);
  const file = basename(specFile).replace(/\.[^.]+$/, '');
  const name = file === 'openapi' ? basename(dirname(join(process.cwd(), specFile))) : file;
  const overlayFile = join(dirname(specFile), 'observed.overlay.yaml');
  return {
    id: name.toLowerCase().replace(/[^a-z0-9-]+/g, '-'),
    specFile,
    overlayFile: existsSync(overlayFile) ? overlayFile : undefined,
  };
};

const loadApi = async (source: SpecSource, profile: Profile): Promise<Api> => {
  const [document, behaviour] = await Promise.all([loadSpec(source, profile), loadBehaviour(source.id)]);
  return createApi({ id: source.id, document, behaviour });
};

/** The vendor knowledge of an API; one without a folder is served from its spec alone. */
export const loadBehaviour = async (id: string): Promise<ApiBehaviour> => {
  const file = ['api.js', 'api.ts'].map((name) => join(apisDirectory, id, name)).find(existsSync);
  if (file === undefined) return {};
  const module = (await import(pathToFileURL(file).href)) as { behaviour: ApiBehaviour<Company> };
  return module.behaviour as ApiBehaviour;
};
