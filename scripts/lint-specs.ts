/**
 * Lints every spec with Redocly in both of its forms; exits as Redocly does.
 * An overlay by itself is not linted: what it refers to is in the spec that it changes, so only the result can be judged.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listSpecs, overlayFile, readSpec, specFile } from './read-spec.js';

const ROOT = join(import.meta.dirname, '..');

const writeObserved = (api: string, folder: string): string => {
  const file = join(folder, `${api}.observed.yaml`);
  writeFileSync(file, stringify(readSpec(api, 'observed'), { aliasDuplicateObjects: false }));
  return file;
};

const lintFiles = (files: readonly string[]): number => {
  const redocly = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [redocly, 'lint', ...files, '--format', 'stylish'], {
    cwd: ROOT,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    stdio: 'inherit',
  });
  return status ?? 1;
};

const apis = listSpecs();
const changed = apis.filter((api) => existsSync(overlayFile(api)));
const folder = mkdtempSync(join(tmpdir(), 'rollcall-specs-'));
try {
  const observed = changed.map((api) => writeObserved(api, folder));
  process.exitCode = lintFiles([...apis.map(specFile), ...observed]);
} finally {
  rmSync(folder, { recursive: true });
}
