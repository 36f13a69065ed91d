/** Writes every spec (in both profiles) and scenario, checked, to `dist/compiled`, so that no server has to do it at its start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileScenario } from '../src/server/compile-scenario.js';
import { compileSpec } from '../src/server/compile-spec.js';
import { compiledScenarioFile, listScenarios, scenarioFile } from '../src/server/load-scenario.js';
import { compiledSpecFile, listSources, locateSpec } from '../src/server/load-spec.js';
import { hashFiles } from '../src/server/read-compiled.js';
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
for (const name of listScenarios())
  write(compiledScenarioFile(name), [scenarioFile(name)], compileScenario(scenarioFile(name)));
