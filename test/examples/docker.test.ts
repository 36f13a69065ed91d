import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The instructions of the Dockerfile: each with what follows its name, in the stage that it is in. */
const instructions = read('examples/docker/Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return { name, rest, line };
  });

const start = instructions.findLastIndex(({ name }) => name === 'FROM');
const build = instructions.slice(0, start);
const final = instructions.slice(start);
const listOf = (stage: typeof instructions, name: string): string[] =>
  stage.filter((each) => each.name === name).map(({ rest }) => rest);

const manifest = JSON.parse(read('package.json')) as {
  readonly files: readonly string[];
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};

/** Patterns of what the engine is given, with those that take something back. */
const ignored = read('examples/docker/Dockerfile.dockerignore').split('\n');

/** The words of an instruction in its form for programs. */
const words = (instruction: string): string[] => JSON.parse(instruction.slice(instruction.indexOf('[')));

describe('the Dockerfile', () => {
  it('has only instructions that there are', () => {
    const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT'];
    expect(instructions.filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  it('is of two stages on the same Node, which the package supports', () => {
    expect(listOf(instructions, 'FROM')).toEqual(['node:22-slim AS build', 'node:22-slim']);
    expect(Number.parseFloat(manifest.engines.node.slice(2))).toBeLessThan(22);
  });

  it('copies only what is there, and what the engine is given', () => {
    const sources = listOf(build, 'COPY').flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(ignored).toEqual(expect.arrayContaining(['*', ...sources.map((source) => `!${source}`)]));
    expect(ignored.filter((line) => line.startsWith('!')).sort()).toEqual(sources.map((each) => `!${each}`).sort());
    expect(ignored).toContain('**/*.test.ts');
  });

  it('runs scripts that there are, after what they read is copied', () => {
    const runs = listOf(build, 'RUN');
    expect(runs).toEqual(['npm ci --ignore-scripts', 'npm run build', 'npm prune --omit=dev --ignore-scripts']);
    expect(manifest.scripts).toHaveProperty('build');
    const before = build.slice(
      0,
      build.findIndex(({ rest }) => rest === 'npm run build'),
    );
    const read = [...(manifest.scripts.build ?? '').matchAll(/(?:tsx|-p) (\S+)/g)].map(([, file = '']) => file);
    expect(read.length).toBeGreaterThan(2);
    const copied = listOf(before, 'COPY').flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(read.filter((file) => !copied.some((each) => file === each || file.startsWith(`${each}/`)))).toEqual([]);
  });

  it('takes along everything that the package is made of, and nothing else', () => {
    const taken = listOf(final, 'COPY').map((rest) => {
      const [, from, target] = /^--from=build \/rollcall\/(\S+) (\S+)$/.exec(rest) ?? [];
      expect(target === './' ? from : target).toBe(from);
      return from;
    });
    const parts = manifest.files.filter((file) => !['docs', 'CHANGELOG.md'].includes(file));
    expect(taken.sort()).toEqual(['node_modules', 'package.json', ...parts].sort());
  });

  it('runs as a user without rights', () => {
    expect(listOf(final, 'USER')).toEqual(['node']);
    const user = final.findIndex(({ name }) => name === 'USER');
    expect(final.slice(user).filter(({ name }) => ['COPY', 'RUN'].includes(name))).toEqual([]);
  });

  it('serves with flags that there are, to all addresses, with a token', () => {
    const [shell, flag, script = '', name] = words(listOf(final, 'ENTRYPOINT')[0] ?? '');
    expect([shell, flag, name]).toEqual(['sh', '-c', 'rollcall']);
    const [, line = ''] = /^exec node dist\/cli\/main\.js serve (.*) "\$@"$/.exec(script) ?? [];
    const serve = createProgram().commands.find((each) => each.name() === 'serve');
    const { operands, unknown } =
      serve?.parseOptions(line.split(/ (?=--)/).flatMap((each) => each.split(/ (.*)/s, 2))) ?? {};
    expect([operands, unknown]).toEqual([[], []]);
    expect(serve?.opts()).toMatchObject({ host: '0.0.0.0', adminToken: expect.stringContaining('{ADMIN_TOKEN:?') });
  });

  it('is healthy when the admin API says so, at the port that is told', () => {
    const [check = ''] = listOf(final, 'HEALTHCHECK');
    const [program, flag, script = ''] = words(check);
    expect([program, flag]).toEqual(['node', '-e']);
    expect(() => new Function(script)).not.toThrow();
    const [, port, path = ''] = /http:\/\/127\.0\.0\.1:(\d+)\/__admin(\/\w+)/.exec(script) ?? [];
    expect(listOf(final, 'EXPOSE')).toEqual([port]);
    expect(parse(read('specs/admin/openapi.yaml')).paths).toHaveProperty(path);
  });
});
