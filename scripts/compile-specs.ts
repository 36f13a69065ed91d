/** Writes every spec, checked and in both profiles, to `dist/specs`, so that no server has to do it at its start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compileSpec } from '../src/server/compile-spec.js';
import { type CompiledSpec, compiledFile, hashSource, locateSpec } from '../src/server/load-spec.js';
import { compiledDirectory } from '../src/server/package-paths.js';
import { listSpecs } from './read-spec.js';

mkdirSync(compiledDirectory, { recursive: true });
for (const id of listSpecs()) {
  const source = locateSpec(id);
  for (const profile of ['observed', 'documented'] as const) {
    const compiled: CompiledSpec = { hash: hashSource(source), document: await compileSpec(source, profile) };
    writeFileSync(compiledFile(id, profile), JSON.stringify(compiled));
  }
}
