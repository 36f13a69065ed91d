import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Gate, Passed } from './gate/gate.js';
import { VerificationClient } from './verification-client.js';

const answerWith = (headers: readonly string[], body: Uint8Array) => {
  const passed = { status: 200, headers: ['Content-Type', 'application/json', ...headers], body } as Partial<Passed>;
  const gate = { pass: async () => passed } as unknown as Gate;
  return new VerificationClient(gate, 'localhost', () => undefined).send({ method: 'GET', url: '/' });
};

describe('an answer', () => {
  it('is read without its content coding', async () => {
    const answer = await answerWith(['Content-Encoding', 'gzip'], gzipSync('{"a":1}'));
    expect(answer).toMatchObject({ body: { a: 1 }, text: '{"a":1}' });
  });

  it('that cannot be unpacked is read as it is', async () => {
    const answer = await answerWith(['Content-Encoding', 'gzip'], Buffer.from('{"a":1}'));
    expect(answer).toMatchObject({ text: '{"a":1}' });
  });
});
