import { describe, expect, it } from 'vitest';
import { verify } from '../../src/verify.js';
import { readContracts } from '../contracts/read-contracts.js';
import { startProvider } from './start-provider.js';

const putInto = (statesUrl: string, body: object): Promise<Response> =>
  fetch(statesUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

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
