import { beforeAll, expect, it } from 'vitest';
import type { Api } from '../engine/api.js';
import { loadApis } from '../server/load-apis.js';
import { type AskedFor, createReplay } from './replay-line.js';

let api: Api;
beforeAll(async () => {
  [api] = (await loadApis(['tidalbay'], 'observed')) as [Api];
});

const say = (asked: AskedFor, name = 'tidalbay'): string =>
  createReplay(api, name, asked)({ layer: 'stateful', seed: 4, path: '2:1' });

it('has all that was given and matters to what is sent', () => {
  const options = {
    baseUrl: 'https://api.example.com/v1',
    profile: 'documented',
    allowWrites: ['api.example.com', 'other.example.com'],
    only: ['update*', 'a text'],
    rate: 5,
    timeout: 900,
    runs: 7,
    maxRequests: 100,
    minCoverage: 90,
  } as const;
  expect(say({ options })).toBe(
    'npx rollcall verify tidalbay --base-url https://api.example.com/v1 --profile documented ' +
      "--allow-writes api.example.com,other.example.com --only 'update*,a text' --rate 5 --timeout 900 --runs 7 " +
      '--max-requests 100 --layers stateful --seed 4 --path 2:1',
  );
});

it('has secrets as the variables of the lines for curl', () => {
  const headers = { Authorization: 'Bearer tsk_live_secret', 'X-Tenant': 'acme' };
  const existing = { 'employee.id': 'emp_1', 'readOnly.key': 'tsk_live_other' };
  expect(say({ options: { headers, existing } })).toBe(
    `npx rollcall verify tidalbay -H 'Authorization: Bearer '"$TIDALBAY_AUTHORIZATION"'' ` +
      `-H 'X-Tenant: '"$TIDALBAY_X_TENANT"'' --existing employee.id=emp_1 ` +
      `--existing 'readOnly.key='"$TIDALBAY_READ_ONLY_KEY"'' --layers stateful --seed 4 --path 2:1`,
  );
});

it('names the file that the rest is in', () => {
  expect(say({ config: './my rollcall.yaml', options: { runs: 7 } }, './people.yaml')).toBe(
    "npx rollcall verify ./people.yaml --config './my rollcall.yaml' --runs 7 --layers stateful --seed 4 --path 2:1",
  );
});

it('says of what no flag tells that a file has to', () => {
  expect(say({ options: { states: { url: 'http://127.0.0.1:3000/states' } } })).toMatch(
    /--path 2:1 # with the same "states" in a file that --config names$/,
  );
});
