import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default?: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** An entry point of the package, as a user writes it. */
export interface EntryPoint {
  readonly specifier: string;
  /** Whether there is anything to run, not types alone. */
  readonly runs: boolean;
}

/** Entry points that need an optional peer. */
export const PEERS: readonly { readonly entry: string; readonly peer: string }[] = [
  { entry: 'rollcall/msw', peer: 'msw' },
];

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Links packages of this repository into a project, by their names. */
export const linkPackages = (root: string, project: string, names: readonly string[]): void => {
  for (const name of names) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
};

/**
 * Makes a project that has the package and what it depends on, and nothing else: whatever the package takes from elsewhere
 * is missed. Needs no registry.
 */
export const createProject = (root: string, project: string, tarball: string): void => {
  const target = join(project, 'node_modules/rollcall');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1']);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  linkPackages(root, project, Object.keys(readManifest(target).dependencies));
};

/** Every entry point that the package has; one with a `*` is there once for each API. */
export const listEntryPoints = (root: string, apis: readonly string[]): EntryPoint[] =>
  Object.entries(readManifest(root).exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const names = path.includes('*') ? apis.map((api) => path.replace('*', api)) : [path];
    return names.map((name) => ({ specifier: `rollcall${name.slice(1)}`, runs: target.default !== undefined }));
  });
