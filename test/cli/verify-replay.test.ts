import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import type { LayerResult } from '../../src/verify.js';
import { readBody, withBody } from '../gallery/twist.js';
import { type Bend, type BentTarget, createAnswer, startBentTarget } from '../support/bent-target.js';
import { runCommand } from '../support/run-command.js';

let mock: Mock;
let bent: BentTarget;

/** No update keeps a title, and nobody is let in who does not say which tenant is meant. */
const forgetful: Bend = {
  around: async (request, send) => {
    if (request.headers.get('x-tenant') !== 'tenant-of-the-test') return createAnswer(403, {}, '');
    if (request.method !== 'PATCH') return send(request);
    const { title: _, ...rest } = readBody(request);
    return send(withBody(request, rest));
  },
};

beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'] });
  bent = await startBentTarget(mock);
  bent.bend = forgetful;
  const key = mock.credentials('tidalbay').headers['Authorization']?.split(' ')[1];
  vi.stubEnv('KEY', key);
  vi.stubEnv('TIDALBAY_AUTHORIZATION', key);
  vi.stubEnv('TENANT', 'tenant-of-the-test');
  vi.stubEnv('TIDALBAY_X_TENANT', 'tenant-of-the-test');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  bent.close();
  await mock.close();
});

const verify = async (...parameters: readonly string[]) => {
  const { code, output } = await runCommand(...parameters, '--json');
  const events = output.split('\n').map((line) => JSON.parse(line));
  const { cases } = (events.find(({ kind }) => kind === 'layer-end') as { result: LayerResult }).result;
  const summary = events.at(-1) as { violations: { check: string; operation: string; pointer: string }[] };
  const found = summary.violations.map(({ check, operation, pointer }) => `${check} ${operation} ${pointer}`);
  return { code, output, found, failed: cases.filter(({ verdict }) => verdict === 'failed') };
};

/** What a shell makes of a line for `npx rollcall`. */
const readWords = (line: string): string[] =>
  execFileSync('sh', ['-uc', `npx() { shift; printf '%s\\0' "$@"; }\n${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

it.each(['stateful', 'differential'])('the line that the layer %s prints repeats what it found', async (layer) => {
  const url = `${bent.url}/tidalbay`;
  const headers = ['-H', 'Authorization: Bearer $KEY', '-H', 'X-Tenant: $TENANT'];
  const flags = ['--only', 'updateEmployee', '--runs', '2', '--seed', '3', '--no-prism'];
  const first = await verify('verify', 'tidalbay', '--base-url', url, '--layers', layer, ...headers, ...flags);
  const [line = ''] = first.failed.flatMap(({ reason }) => /(?<=Once more: ).*$/.exec(reason ?? '') ?? []);
  expect(line).toMatch(
    /--only updateEmployee --runs 2 --no-prism -H 'Authorization: Bearer '"\$TIDALBAY_AUTHORIZATION"'' -H 'X-Tenant: '"\$TIDALBAY_X_TENANT"'' --layers/,
  );
  expect(first.output).not.toContain('tenant-of-the-test');
  const again = await verify(...readWords(line));
  expect([again.code, again.failed.map(({ name }) => name)]).toEqual([
    1,
    first.failed.slice(-1).map((each) => each.name),
  ]);
  expect(first.found).toEqual(expect.arrayContaining(again.found));
  expect(again.failed[0]?.reason).toContain(line);
});
