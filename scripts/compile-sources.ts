/** Writes every spec (in both profiles) and scenario, checked, to `dist/compiled`, so that no server has to do it at its start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileSpec } from '../src/server/compile-spec.js';
import { compiledSpecFile, listSources, locateSpec } from '../src/server/load-spec.js';
import { hashFiles } from '../src/server/read-compiled.js';
import { createScenarioCatalogue } from '../src/server/scenario-catalogue.js';
import { compiledScenarioFile, createScenarioFiles } from '../src/server/scenario-files.js';
import { listSpecs } from './read-spec.js';

const write = (file: string, sources: readonly string[], value: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ hash: hashFiles(sources), value }));
};

for (const id of listSpecs()) {
  const source = locateSpec(id);
  for (const profile of ['observed', 'documented'] as const) {
    write(compiledSpecFile(id, profile), listSources(source), await compileSpec(source, profile));
  }
}
const catalogue = createScenarioCatalogue({ fresh: true });
for (const name of catalogue.names()) {
  await catalogue.resolve(name);
  const file = createScenarioFiles([]).locate(name);
  write(compiledScenarioFile(file), [file], await catalogue.show(name));
}
