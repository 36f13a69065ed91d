import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { verify } from '../../src/verify.js';
import { readContracts } from '../contracts/read-contracts.js';
import { type HeldContract, openStandInBroker } from '../support/stand-in-broker.js';

const [contract] = readContracts().filter(({ api }) => api === 'tidalbay');
if (!contract) throw new Error('There is no contract');

/** A contract with some of the interactions, changed. */
const hold = (descriptions: readonly string[], change: object = {}, isPending = false): HeldContract => {
  const interactions = descriptions.map((description) => {
    const found = contract.pact.interactions.find((each) => each.description === description);
    if (!found) throw new Error(`There is no interaction "${description}"`);
    return { ...found, ...change };
  });
  return { pact: { ...contract.pact, interactions }, isPending };
};

const KEPT = ['an employee', 'an employee, without a key'];

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'], port: 0 });
});
afterAll(() => mock.close());

const verifyFrom = async (broker: { readonly url: string }, pact: object = {}) => {
  const { verdict, reason, violations, layers } = await verify({
    api: 'tidalbay',
    baseUrl: mock.baseUrl('tidalbay'),
    layers: ['pact'],
    prism: false,
    pact: { pactBrokerUrl: broker.url, consumerVersionSelectors: [{ mainBranch: true }], ...pact },
  });
  const cases = layers.flatMap((layer) => layer.cases);
  return { verdict, reason, violations, cases };
};

describe('contracts of a broker', () => {
  it('are asked for with the options that Pact has, and what came of them is published with them', async () => {
    await using broker = await openStandInBroker([hold(KEPT)]);
    const { verdict, cases } = await verifyFrom(broker, {
      pactBrokerToken: 'a-token',
      consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }],
      enablePending: true,
      includeWipPactsSince: '2026-01-01',
      providerVersion: '1.2.3',
      providerVersionBranch: 'main',
      publishVerificationResult: true,
      buildUrl: 'https://ci.example/17',
    });
    expect(cases.map((each) => [each.name, each.operation, each.verdict])).toEqual(
      KEPT.map((name) => [name, 'getEmployee', 'passed']),
    );
    expect(verdict).toBe('passed');
    expect(new Set(broker.requests.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer a-token']));
    const written = broker.requests.filter(({ method }) => method !== 'GET');
    expect(written.map(({ path, body }) => [path, body])).toEqual([
      [
        '/pacts/provider/tidalbay/for-verification',
        {
          consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }],
          includePendingStatus: true,
          includeWipPactsSince: '2026-01-01',
          providerVersionBranch: 'main',
        },
      ],
      ['/branches/main/versions/1.2.3', {}],
      [
        '/results/0',
        expect.objectContaining({
          success: true,
          providerApplicationVersion: '1.2.3',
          buildUrl: 'https://ci.example/17',
        }),
      ],
    ]);
  });

  it('that are not kept are findings, and those that are pending are notes', async () => {
    const response = { response: { status: 204 } };
    await using broker = await openStandInBroker([
      hold(['an employee', 'an employee, without a key'], response),
      hold(['an employee'], response, true),
      hold(['an employee']),
    ]);
    const { verdict, violations, cases } = await verifyFrom(broker, { enablePending: true });
    expect(cases.map((each) => [each.name, each.verdict])).toEqual([
      ['an employee', 'failed'],
      ['an employee, without a key', 'failed'],
      ['an employee', 'pending'],
      ['an employee', 'passed'],
    ]);
    expect(violations.map(({ check, status, message }) => [check, status, message])).toEqual([
      ['contract', 200, expect.stringContaining('"an employee": expected 204 but was 200')],
      ['contract', 401, expect.stringContaining('expected 204 but was 401')],
    ]);
    expect(verdict).toBe('failed');
  });

  it('in states that nobody knows are errors, and the next ones are tried', async () => {
    const states = (...names: readonly string[]) => ({ providerStates: names.map((name) => ({ name })) });
    await using broker = await openStandInBroker([
      hold(['an employee'], states('no-such-company')),
      hold(['a first page of employees'], states('baseline', 'empty-company')),
      hold(['an employee, without a key'], states()),
      hold(['an employee']),
    ]);
    const { verdict, cases } = await verifyFrom(broker);
    expect(cases.map((each) => [each.verdict, each.reason])).toEqual([
      ['error', expect.stringContaining('no-such-company')],
      ['skipped', expect.stringContaining('in one at a time')],
      ['passed', undefined],
      ['passed', undefined],
    ]);
    expect(verdict).toBe('inconclusive');
  });

  it('that are none leave it open whether anything is kept', async () => {
    await using broker = await openStandInBroker([]);
    expect(await verifyFrom(broker)).toMatchObject({
      verdict: 'inconclusive',
      cases: [{ verdict: 'error', reason: expect.stringContaining('No pacts found') }],
    });
  });

  it('at a broker that does not answer leave it open too', async () => {
    const broker = await openStandInBroker([]);
    await broker[Symbol.asyncDispose]();
    expect(await verifyFrom(broker)).toMatchObject({ verdict: 'inconclusive', cases: [{ verdict: 'error' }] });
  });

  it('whose results the broker does not take are no success', async () => {
    await using broker = await openStandInBroker([hold(KEPT)], { refusesResults: true });
    const { verdict, cases } = await verifyFrom(broker, { publishVerificationResult: true, providerVersion: '1' });
    expect(verdict).toBe('inconclusive');
    expect(cases.at(-1)).toMatchObject({
      name: 'results for the broker',
      verdict: 'error',
      reason: expect.stringContaining('500'),
    });
  });
});

it("variables of the environment that Pact's verifier heeds change nothing unasked", async () => {
  vi.stubEnv('PACT_DESCRIPTION', 'an interaction that there is not');
  vi.stubEnv('PACT_BROKER_BASE_URL', 'http://127.0.0.1:9');
  try {
    await using broker = await openStandInBroker([hold(KEPT)]);
    const { cases } = await verifyFrom(broker);
    expect(cases.map((each) => each.verdict)).toEqual(['passed', 'passed']);
  } finally {
    vi.unstubAllEnvs();
  }
});
