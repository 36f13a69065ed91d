import { describe, expect, it } from 'vitest';
import { loadApis } from '../../src/server/load-apis.js';
import { Inspection } from '../../src/verification/inspection.js';
import { verify } from '../../src/verify.js';
import { readContracts } from '../contracts/read-contracts.js';
import { startTap } from '../support/start-tap.js';
import { startProvider } from './start-provider.js';

const AUTHORIZATION = 'Bearer tsk_live_example_everything';

const putInto = (statesUrl: string, body: object): Promise<Response> =>
  fetch(statesUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** What its README says that the kit found in its first version, and what else is likely to be forgotten. */
const UNWELCOME = [
  'GET /v1/employees?per_page=101',
  'GET /v1/employees?page=0',
  'GET /v1/employees?page=',
  'GET /v1/employees?band=blue',
  'GET /v1/employees?sort=salary&order=up',
  'GET /v1/employees/emp_1000/events?from=2026-02-30',
  'GET /v1/employees/emp_1000/events?to=2026-01-01T00:00:00',
  'GET /v1/employees/emp_1000/score-history?from=2026-02-30',
  'GET /v1/employees/emp_1000/score-history?interval=minutely',
  'PATCH /v1/employees/emp_1000',
  'PATCH /v1/employees/emp_1000 ',
  'PATCH /v1/employees/emp_1000 []',
  'PATCH /v1/employees/emp_1000 {"title":',
  'PATCH /v1/employees/emp_1000 {"score":100}',
  'PATCH /v1/employees/emp_1000 {"status":"gone"}',
];

describe('the second implementation of TIDALBAY', () => {
  it('keeps contract and spec, as far as the kit can tell', async () => {
    await using provider = await startProvider('--states');
    const [contract] = readContracts().filter(({ api }) => api === 'tidalbay');
    const { verdict, violations, layers, coverage } = await verify({
      api: 'tidalbay',
      baseUrl: provider.url,
      states: { url: provider.statesUrl },
      prism: false,
    });
    const cases = layers.flatMap((layer) => layer.cases);
    expect(violations).toEqual([]);
    expect(cases.filter((each) => each.verdict !== 'passed')).toEqual([]);
    expect(verdict).toBe('passed');
    expect(layers.map(({ layer }) => layer)).toEqual(['pact', 'openapi', 'stateful']);
    expect(layers[0]?.cases).toHaveLength(contract?.pact.interactions.length as number);
    expect(coverage.operations).toEqual({ seen: 6, all: 6 });
  });

  it('refuses what the spec does not allow, in the way that the spec says', async () => {
    await using provider = await startProvider();
    const [api] = await loadApis(['tidalbay'], 'observed');
    if (!api) throw new Error('There is no such API');
    const target = new URL(provider.url);
    const inspection = new Inspection({ api, profile: 'observed', target, startedAt: 0 });
    const tap = await startTap(target.href, { onExchange: (exchange) => inspection.add(exchange) });
    const statuses: string[] = [];
    for (const [index, line] of UNWELCOME.entries()) {
      const [, method = '', path, body] = /^(\w+) (\S+)(?: (.*))?$/.exec(line) ?? [];
      const headers = { authorization: AUTHORIZATION, 'content-type': 'application/json' };
      const response = await fetch(tap.url + path, { method, headers, ...(body !== undefined && { body }) });
      statuses.push(`${line} ${response.status}`);
      await tap.exchange(index);
    }
    await tap.close();
    expect(statuses).toEqual(UNWELCOME.map((line) => `${line} 400`));
    const { violations, exchanges } = inspection.conclude(0);
    expect(violations.filter(({ side }) => side === 'answer')).toEqual([]);
    expect(exchanges.answered).toBe(UNWELCOME.length);
  });

  it('refuses states that it does not know, with what it knows', async () => {
    await using provider = await startProvider('--states');
    const unknown = await putInto(provider.statesUrl, { state: 'no-such-company' });
    expect([unknown.status, await unknown.json()]).toMatchObject([
      422,
      { error: { message: expect.stringContaining('phishing-wave') } },
    ]);
    const parameter = await putInto(provider.statesUrl, { state: 'phishing-wave', params: { mails: 3 } });
    expect(parameter.status).toBe(422);
  });

  it('lets nobody set states unless it is told to', async () => {
    await using provider = await startProvider();
    expect((await putInto(provider.statesUrl, { state: 'baseline' })).status).toBe(404);
  });
});
