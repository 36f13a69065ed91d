import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { JsonObject } from '../src/core/json.js';
import { applyOverlay, type Overlay } from '../src/openapi/apply-overlay.js';

/** The two forms of a spec: as the vendor's document has it, and as clients meet the live service. */
export type Profile = 'documented' | 'observed';

const SPECS = join(import.meta.dirname, '..', 'specs');

/** The file that holds the documented form of a spec. */
export const specFile = (api: string): string => join(SPECS, api, 'openapi.yaml');

/** The file that holds what the live service does differently; not every API has one. */
export const overlayFile = (api: string): string => join(SPECS, api, 'observed.overlay.yaml');

/** Ids of all APIs that have a spec, sorted. */
export const listSpecs = (): string[] =>
  readdirSync(SPECS)
    .filter((api) => existsSync(specFile(api)))
    .sort();

/** Reads a spec in one of its forms; without an overlay both are the same. */
export const readSpec = (api: string, profile: Profile): JsonObject => {
  const document = readYaml<JsonObject>(specFile(api));
  if (profile === 'documented' || !existsSync(overlayFile(api))) return document;
  const overlay = readYaml<Overlay>(overlayFile(api));
  try {
    return applyOverlay(document, overlay);
  } catch (error) {
    throw new Error(`specs/${api}/observed.overlay.yaml does not fit its spec`, { cause: error });
  }
};

const readYaml = <T>(file: string): T => {
  try {
    return parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${relative(process.cwd(), file)} is not valid YAML`, { cause: error });
  }
};
