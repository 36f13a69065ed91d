import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../engine/behaviour.js';
import type { Document } from '../openapi/document.js';
import { compiledDirectory, specsDirectory } from './package-paths.js';
import { hashFiles, readCompiled } from './read-compiled.js';
import type { SpecSource } from './spec-source.js';

/** The source of one of our own specs. */
export const locateSpec = (id: string): SpecSource => {
  const overlayFile = join(specsDirectory, id, 'observed.overlay.yaml');
  return {
    id,
    specFile: join(specsDirectory, id, 'openapi.yaml'),
    overlayFile: existsSync(overlayFile) ? overlayFile : undefined,
  };
};

/** The files that a compiled spec depends on. */
export const listSources = ({ specFile, overlayFile }: SpecSource): string[] =>
  overlayFile === undefined ? [specFile] : [specFile, overlayFile];

/** Where the build puts a compiled spec. */
export const compiledSpecFile = (id: string, profile: Profile): string =>
  join(compiledDirectory, 'specs', `${id}.${profile}.json`);

/** Our own specs as they were last loaded, by file and profile: whoever starts many mocks reads and compiles them once. */
const loaded = new Map<string, { readonly hash: string; readonly document: Document }>();

/** Loads a spec in a profile: as the build compiled it, unless its source says something else by now. */
export const loadSpec = async (source: SpecSource, profile: Profile): Promise<Document> => {
  if (!source.specFile.startsWith(specsDirectory)) return readSpec(source, profile);
  const key = `${source.specFile} ${profile}`;
  const hash = hashFiles(listSources(source));
  const known = loaded.get(key);
  if (known?.hash === hash) return known.document;
  const document = await readSpec(source, profile);
  loaded.set(key, { hash, document });
  return document;
};

const readSpec = async (source: SpecSource, profile: Profile): Promise<Document> => {
  const compiled = readCompiled<Document>(compiledSpecFile(source.id, profile), listSources(source));
  if (compiled) return compiled;
  // Compiling needs a YAML parser and a linter, which cost more to load than everything else at start-up.
  const { compileSpec } = await import('./compile-spec.js');
  return compileSpec(source, profile);
};
