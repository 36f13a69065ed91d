import { describe, expect, it } from 'vitest';
import { createMock, type MockOptions } from '../../src/index.js';

const askHealth = async (options: MockOptions, headers: Record<string, string> = {}): Promise<Response> => {
  await using mock = await createMock({ apis: ['tidalbay'], people: 0, ...options });
  const response = await fetch(`${mock.url.replace('0.0.0.0', '127.0.0.1')}/__admin/health`, { headers });
  return new Response(await response.text(), response);
};

describe('the admin API', () => {
  it('is open on loopback', async () => {
    expect((await askHealth({ host: '127.0.0.1' })).status).toBe(200);
  });

  it('is closed on other hosts, and says how to open it', async () => {
    const response = await askHealth({ host: '0.0.0.0' });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.text()).toContain('--admin-token');
  });

  it('opens on other hosts to who sends the token', async () => {
    const options = { host: '0.0.0.0', adminToken: 'sesame' };
    expect((await askHealth(options, { authorization: 'Bearer sesame' })).status).toBe(200);
    expect((await askHealth(options, { authorization: 'Bearer other' })).status).toBe(401);
  });

  it('asks for a token on loopback too where one was set', async () => {
    expect((await askHealth({ adminToken: 'sesame' })).status).toBe(401);
  });

  it('stays open to the program that holds the mock', async () => {
    await using mock = await createMock({ apis: ['tidalbay'], people: 0, host: '0.0.0.0', clock: 'frozen' });
    await mock.clock.advance('PT1H');
    expect((await mock.clock.now()).toISOString()).toBe('2026-01-15T10:00:00.000Z');
  });
});
