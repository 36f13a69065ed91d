import { describe, expect, it } from 'vitest';
import { createTestEngine } from '../../test/support/create-test-engine.js';
import { createEngine } from './engine.js';

const document = {
  'x-rate-limit': { requests: 2, per: 'PT10S' },
  paths: {
    '/users': { get: { operationId: 'list', security: [{ key: [] }], responses: { 200: { description: 'Fine.' } } } },
  },
  components: { securitySchemes: { key: { type: 'http' as const, scheme: 'bearer' } } },
};

/** Asks at instants that are so many milliseconds after the last one; gives statuses and what `Retry-After` says. */
const create = () => {
  const { parts, pass } = createTestEngine(document, {
    options: { rateLimit: 'documented' },
    behaviour: { handlers: { list: () => ({ status: 200 }) } },
  });
  const engine = createEngine(parts);
  const ask = async (client: string, { headers = { authorization: 'Bearer x' }, prefix = '' } = {}) => {
    const url = `${prefix}/acme/users`;
    const { status, headers: sent } = await engine.handle({ method: 'GET', url, headers, client });
    return status === 429 ? `429 ${sent['retry-after']}` : String(status);
  };
  return { ask, pass, world: (name?: string) => parts.worlds.open(name ?? 'default') };
};

/** The clock of test worlds stands still, so it is moved. */
const advance = ({ world, pass }: ReturnType<typeof create>, milliseconds: number): void => {
  const timeline = world();
  timeline?.setClock(0, { now: timeline.now(0) + milliseconds });
  pass(milliseconds);
};

describe('a rate limit', () => {
  it('is held for each client by itself', async () => {
    const { ask } = create();
    const answers = [await ask('a'), await ask('a'), await ask('b'), await ask('a'), await ask('b'), await ask('b')];
    expect(answers).toEqual(['200', '200', '200', '429 10', '200', '429 10']);
  });

  it('is held in each world by itself', async () => {
    const { ask } = create();
    const answers = [await ask('a'), await ask('a'), await ask('a', { prefix: '/w/other' }), await ask('a')];
    expect(answers).toEqual(['200', '200', '200', '429 10']);
  });

  it('counts by address whatever the credential is, and nobody whose credential is refused', async () => {
    const { ask } = create();
    const answers = [
      await ask('a', { headers: { authorization: 'none' } }),
      await ask('a', { headers: { authorization: 'Bearer y' } }),
      await ask('a', { headers: { authorization: 'Bearer z' } }),
      await ask('a'),
    ];
    expect(answers).toEqual(['401', '200', '200', '429 10']);
  });

  it("says how long to wait on the world's clock, and is over then", async () => {
    const engine = create();
    const { ask } = engine;
    await ask('a');
    advance(engine, 4000);
    expect([await ask('a'), await ask('a')]).toEqual(['200', '429 6']);
    advance(engine, 5999);
    expect(await ask('a')).toBe('429 1');
    advance(engine, 1);
    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual(['200', '200', '429 10']);
  });

  it('begins anew where the clock is set back', async () => {
    const engine = create();
    const { ask } = engine;
    for (let count = 0; count < 3; count++) await ask('a');
    advance(engine, -60_000);
    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual(['200', '200', '429 10']);
  });
});
