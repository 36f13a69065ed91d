/** What the types of `rollcall/verify` promise: this file is compiled with everything else, and never runs. */
import { expectTypeOf } from 'vitest';
import { exitCodes, type Finding, type VerificationEvent, type VerificationResult, verify } from '../../src/verify.js';

expectTypeOf(verify).returns.resolves.toEqualTypeOf<VerificationResult>();
const { verdict, violations } = await verify({
  api: 'tidalbay',
  baseUrl: 'http://127.0.0.1:3000',
  layers: ['openapi'],
  onEvent: (event) => expectTypeOf(event).toEqualTypeOf<VerificationEvent>(),
});
expectTypeOf(violations).toEqualTypeOf<readonly Finding[]>();
expectTypeOf(exitCodes[verdict]).toEqualTypeOf<0 | 1 | 3>();
// @ts-expect-error nobody knows where the implementation is
await verify({ api: 'tidalbay' });
// @ts-expect-error there is no such layer
await verify({ api: 'tidalbay', baseUrl: 'http://127.0.0.1:3000', layers: ['pacts'] });
