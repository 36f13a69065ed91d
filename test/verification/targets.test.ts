import { afterAll, expect, it } from 'vitest';
import type { Api } from '../../src/engine/api.js';
import { createMock } from '../../src/index.js';
import { loadApis } from '../../src/server/load-apis.js';
import { settleTarget } from '../../src/verification/settle-target.js';
import { resolveTarget } from '../../src/verification/target.js';

const [drata, privacybee, tidalbay] = (await loadApis(['drata', 'privacybee', 'tidalbay'], 'observed')) as [
  Api,
  Api,
  Api,
];
const mock = await createMock({ apis: ['drata'], listen: false });
afterAll(() => mock.close());

it.each([
  ['nothing of the paths', tidalbay, 'https://a.example', 'https://a.example/', {}],
  ['what all paths begin with', tidalbay, 'https://a.example/x/v1', 'https://a.example/x', {}],
  ['a slash at its end', tidalbay, 'https://a.example/x/', 'https://a.example/x', {}],
  [
    'a value of a path parameter',
    privacybee,
    'https://a.example/v3/companies/17',
    'https://a.example/v3',
    { companyId: '17' },
  ],
  ['an encoded value', privacybee, 'https://a.example/companies/a%2Fb', 'https://a.example/', { companyId: 'a/b' }],
])('a base URL may have %s', (_, api, baseUrl, url, values) => {
  const target = resolveTarget(api, new URL(baseUrl));
  expect([target.url.href, target.values]).toEqual([url, values]);
});

const settle = async (path: string): Promise<string> => {
  const target = { url: new URL(mock.url + path), values: {} };
  const asking = { headers: mock.credentials('drata').headers, timeout: 5000, fetch: mock.fetch as typeof fetch };
  return (await settleTarget(drata, target, asking)).url.pathname;
};

it.each([
  ['is taken as it is where it is whole', '/drata/public/v2', '/drata/public/v2'],
  ["may stop before the path of the spec's server", '/drata', '/drata/public/v2'],
  ['is taken as it is where nothing is found either way', '/acme', '/acme'],
])('a base URL %s', async (_, path, expected) => {
  expect(await settle(path)).toBe(expected);
});
