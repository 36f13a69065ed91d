import { existsSync } from 'node:fs';
import { RollcallError } from '../core/rollcall-error.js';
import { showPlace } from '../core/source-place.js';
import type { Profile } from '../engine/behaviour.js';
import { applyOverlay, type Overlay } from '../openapi/apply-overlay.js';
import type { Document } from '../openapi/document.js';
import { lintSpec } from './lint-spec.js';
import { showPath } from './show-path.js';
import { isMisfit, readSourceFile } from './source-file.js';
import type { SpecSource } from './spec-source.js';

/** Reads a spec from its sources, checks it, and applies its overlay in the observed profile. */
export const compileSpec = async (source: SpecSource, profile: Profile): Promise<Document> => {
  refuseBadYaml(source.specFile);
  await refuseBadSpec(source.specFile);
  const document = await bundleSpec(source.specFile);
  if (profile === 'documented' || source.overlayFile === undefined) return document;
  const overlay = refuseBadYaml(source.overlayFile) as Overlay;
  try {
    return applyOverlay(document as never, overlay) as unknown as Document;
  } catch (error) {
    const message = `${showPath(source.overlayFile)} does not fit its spec: ${(error as Error).message}`;
    throw new RollcallError('INVALID_OVERLAY', message, { cause: error });
  }
};

const refuseBadYaml = (file: string): unknown => {
  if (!existsSync(file)) throw new RollcallError('INVALID_SPEC', `There is no file ${showPath(file)}.`);
  const read = readSourceFile(file);
  if (!isMisfit(read)) return read.value;
  throw new RollcallError('INVALID_SPEC', `${showPlace(read.place)} is not valid YAML: ${read.message}`);
};

const SHOWN = 5;

const refuseBadSpec = async (file: string): Promise<void> => {
  const misfits = await lintSpec(file, 'served');
  if (misfits.length === 0) return;
  const lines = misfits.slice(0, SHOWN).map(({ place, pointer, message }) => {
    return `${showPlace(place)}${pointer === '' ? '' : ` at #${pointer}`}: ${message}`;
  });
  const more = misfits.length > SHOWN ? `\n… and ${misfits.length - SHOWN} more` : '';
  throw new RollcallError('INVALID_SPEC', `The spec breaks the rules of OpenAPI:\n${lines.join('\n')}${more}`);
};

/** A spec in one piece: what it refers to in other files is in it. */
export const bundleSpec = async (file: string): Promise<Document> => {
  const { bundle, createConfig } = await import('@redocly/openapi-core');
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({}) });
  return bundled.parsed as Document;
};
