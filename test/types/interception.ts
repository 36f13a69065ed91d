/** What the types of interception promise: this file is compiled with everything else, and never runs. */
import type { HttpHandler } from 'msw';
import { expectTypeOf } from 'vitest';
import {
  createMock,
  type Interception,
  type InterceptOptions,
  intercept,
  type Mock,
  type OnUnhandledRequest,
  type OwnInterception,
} from '../../src/index.js';
import { handlers } from '../../src/msw.js';

expectTypeOf(intercept).returns.resolves.toEqualTypeOf<OwnInterception>();
using own = await intercept({ scenario: 'merger', people: 20, onUnhandledRequest: 'error' });
expectTypeOf(own).toExtend<Interception>();
expectTypeOf(own.mock).toEqualTypeOf<Mock>();
expectTypeOf(own.hosts).toEqualTypeOf<readonly string[]>();
expectTypeOf(own.restore).toEqualTypeOf<() => void>();
// @ts-expect-error it opens no socket
await intercept({ port: 4010 });
// @ts-expect-error it is one of two
await intercept({ onUnhandledRequest: 'warn' });

await using mock = await createMock();
expectTypeOf(mock.intercept).parameter(0).toEqualTypeOf<InterceptOptions | undefined>();
expectTypeOf<InterceptOptions['onUnhandledRequest']>().toEqualTypeOf<OnUnhandledRequest | undefined>();
using begun = mock.intercept();
expectTypeOf(begun).toEqualTypeOf<Interception>();
expectTypeOf(begun[Symbol.dispose]).toEqualTypeOf<() => void>();
expectTypeOf(mock.run(() => 7)).toEqualTypeOf<number>();
expectTypeOf(mock.run(async () => 'x')).resolves.toEqualTypeOf<string>();

expectTypeOf(handlers()).toEqualTypeOf<HttpHandler[]>();
expectTypeOf(handlers(mock)).toEqualTypeOf<HttpHandler[]>();
// @ts-expect-error a promise of a mock is no mock
handlers(createMock());
