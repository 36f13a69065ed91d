import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../engine/behaviour.js';
import type { Document } from '../openapi/document.js';
import { compiledDirectory, specsDirectory } from './package-paths.js';

/** The files that a spec is written in. */
export interface SpecSource {
  readonly id: string;
  readonly specFile: string;
  /** Where the live service differs; undefined where no such file exists. */
  readonly overlayFile: string | undefined;
}

/** The source of one of our own specs. */
export const locateSpec = (id: string): SpecSource => {
  const overlayFile = join(specsDirectory, id, 'observed.overlay.yaml');
  return {
    id,
    specFile: join(specsDirectory, id, 'openapi.yaml'),
    overlayFile: existsSync(overlayFile) ? overlayFile : undefined,
  };
};

/** A spec made ready at build time, and the source that it was made from. */
export interface CompiledSpec {
  readonly hash: string;
  readonly document: Document;
}

/** Identifies what a source says now. */
export const hashSource = ({ specFile, overlayFile }: SpecSource): string => {
  const hash = createHash('sha1').update(readFileSync(specFile));
  if (overlayFile !== undefined) hash.update(readFileSync(overlayFile));
  return hash.digest('hex');
};

/** Where the build puts a compiled spec. */
export const compiledFile = (id: string, profile: Profile): string => join(compiledDirectory, `${id}.${profile}.json`);

/** Loads a spec in a profile: as the build compiled it, unless its source says something else by now. */
export const loadSpec = async (source: SpecSource, profile: Profile): Promise<Document> => {
  const compiled = readCompiled(source, profile);
  if (compiled) return compiled;
  // Compiling needs a YAML parser and a linter, which cost more to load than everything else at start-up.
  const { compileSpec } = await import('./compile-spec.js');
  return compileSpec(source, profile);
};

const readCompiled = (source: SpecSource, profile: Profile): Document | undefined => {
  const file = compiledFile(source.id, profile);
  if (!existsSync(source.specFile) || !existsSync(file)) return undefined;
  const { hash, document } = JSON.parse(readFileSync(file, 'utf8')) as CompiledSpec;
  return hash === hashSource(source) ? document : undefined;
};
