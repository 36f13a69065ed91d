/**
 * Holds the package to what its users have: packs what is built, asks publint and attw, puts it into a project with
 * nothing but its dependencies, compiles against every entry point, and uses each from ESM and CommonJS, and in tests of
 * jest.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTypes } from './package/check-types.js';
import { judgeFiles, pack } from './package/pack.js';
import { createProject, linkPackages, listEntryPoints, PEERS } from './package/project.js';
import { installJest, useJest } from './package/use-jest.js';
import { expectMissing, usePackage } from './package/use-package.js';
import { listSpecs } from './read-spec.js';

const ROOT = join(import.meta.dirname, '..');

const ask = (program: string, ...parameters: readonly string[]): void => {
  const file = join(ROOT, 'node_modules/.bin', program);
  execFileSync(file, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
};

const folder = mkdtempSync(join(tmpdir(), 'rollcall-package-'));
try {
  const installing = installJest(join(folder, 'jest'));
  const packed = pack(ROOT, folder);
  const wrong = judgeFiles(packed);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  ask('publint', 'run', '--strict', packed.tarball);
  // Node 20.19 and later can require ESM, which attw does not know of; the compiler below does.
  ask('attw', packed.tarball, '--profile', 'esm-only', '--quiet');

  const project = join(folder, 'project');
  createProject(ROOT, project, packed.tarball);
  const entries = listEntryPoints(
    ROOT,
    listSpecs().filter((api) => api !== 'admin'),
  );
  const alone = entries.filter(({ specifier }) => !PEERS.some(({ entry }) => entry === specifier));
  usePackage(process.execPath, project, alone);
  linkPackages(ROOT, project, ['@types/node']);
  checkTypes(ROOT, project, alone);
  const others = entries.filter((entry) => !alone.includes(entry));
  expectMissing(process.execPath, project, others);
  linkPackages(
    ROOT,
    project,
    PEERS.map(({ peer }) => peer),
  );
  usePackage(process.execPath, project, others);
  checkTypes(ROOT, project, others);
  // What else is checked here needs no registry, and has been by now.
  const jest = await installing;
  if ('program' in jest) useJest(process.execPath, project, jest.program);
  console.log('program' in jest ? 'Tests of jest have worlds.' : `Jest is not tried, it cannot be had: ${jest.reason}`);
  const size = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  console.log(
    `The package has ${packed.files.length} files in ${size(packed.size)}, ${size(packed.unpackedSize)} unpacked.`,
  );
  console.log(`Used and compiled against: ${entries.map(({ specifier }) => specifier).join(', ')}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
