/** What the types of the library promise: this file is compiled with everything else, and never runs. */
import type { RequestListener } from 'node:http';
import express from 'express';
import { expectTypeOf } from 'vitest';
import {
  type ApiId,
  createMock,
  type EngineFetch,
  type KeyedRecord,
  type Mock,
  type MockClock,
  type MockFault,
  type OperationId,
  type PresentedCredentials,
  type RecordOf,
  type RequestEntry,
  RollcallError,
  type ScenarioName,
  type World,
} from '../../src/index.js';

expectTypeOf(createMock).returns.resolves.toEqualTypeOf<Mock>();
await createMock({ apis: ['tidalbay', './acme.yaml'], scenario: 'merger', parameters: { joiners: 20 } });
await createMock({ scenario: './my.yaml', onEvent: (event) => expectTypeOf(event.kind).toExtend<string>() });
// @ts-expect-error there is no such option
await createMock({ scenaro: 'merger' });
// @ts-expect-error it is one of three
await createMock({ auth: 'none' });

await using mock = await createMock();
expectTypeOf(mock).toExtend<World>();
expectTypeOf<ApiId>().toEqualTypeOf<'drata' | 'peoplelogic' | 'privacybee' | 'secureframe' | 'tidalbay'>();
expectTypeOf<'offboarding-gap'>().toExtend<ScenarioName>();
expectTypeOf<'anything'>().not.toExtend<ScenarioName>();
expectTypeOf<'updateEmployee'>().toExtend<OperationId<'tidalbay'>>();
expectTypeOf<'updateEmployee'>().not.toExtend<OperationId<'drata'>>();

expectTypeOf(mock.url).toEqualTypeOf<string>();
expectTypeOf(mock.fetch).toEqualTypeOf<EngineFetch>();
expectTypeOf(mock.fetch).toExtend<typeof fetch>();
expectTypeOf(mock.clock).toEqualTypeOf<MockClock>();
expectTypeOf(mock.baseUrl('drata')).toEqualTypeOf<string>();
expectTypeOf(mock.credentials('acme')).toEqualTypeOf<PresentedCredentials>();
// @ts-expect-error an API is named by its id
mock.baseUrl(1);

expectTypeOf(mock.world('one')).toEqualTypeOf<World>();
expectTypeOf(mock.fork()).resolves.toEqualTypeOf<World>();
expectTypeOf(mock.run(() => 1)).toEqualTypeOf<number>();
await using _world = await mock.world('one').fork('two');
// @ts-expect-error a world cannot be closed: it is dropped
_world.close;
expectTypeOf(mock.unref()).toBeVoid();
expectTypeOf(mock.close()).resolves.toBeVoid();
expectTypeOf(mock.drop()).resolves.toBeVoid();
expectTypeOf(mock.reset()).resolves.toBeVoid();
expectTypeOf(mock[Symbol.asyncDispose]).toEqualTypeOf<() => Promise<void>>();
expectTypeOf(_world[Symbol.asyncDispose]).toEqualTypeOf<() => Promise<void>>();

expectTypeOf(mock.clock.now()).resolves.toEqualTypeOf<Date>();
expectTypeOf(mock.clock.set).parameter(0).toEqualTypeOf<Date | string>();
expectTypeOf(mock.clock.advance).parameters.toEqualTypeOf<[by: string]>();
expectTypeOf(mock.clock.freeze()).resolves.toBeVoid();
expectTypeOf(mock.clock.tick()).resolves.toBeVoid();
// @ts-expect-error a duration is a text
await mock.clock.advance(60);

const events = await mock.records('tidalbay', 'events');
expectTypeOf(events).toEqualTypeOf<readonly KeyedRecord<RecordOf<'tidalbay', 'events'>>[]>();
const [employee] = await mock.records('tidalbay', 'employees');
expectTypeOf(employee?.record.department).toExtend<string | null | undefined>();
// @ts-expect-error no employee has that
employee?.record.shoeSize;
expectTypeOf(await mock.records('acme', 'anything')).toEqualTypeOf<readonly KeyedRecord[]>();
// @ts-expect-error TIDALBAY has no such collection
await mock.records('tidalbay', 'personnel');

expectTypeOf(
  mock.fault({ api: 'tidalbay', operationId: 'updateEmployee', status: 503 }),
).resolves.toEqualTypeOf<MockFault>();
const fault = await mock.fault({ operationId: 'listPersonnel', abort: true });
expectTypeOf(fault.hits()).resolves.toEqualTypeOf<number>();
expectTypeOf(fault.remove()).resolves.toBeVoid();
await mock.fault({ api: 'acme', operationId: 'anything', status: 500 });
// @ts-expect-error Drata has no such operation
await mock.fault({ api: 'drata', operationId: 'updateEmployee' });
// @ts-expect-error no API has such an operation
await mock.fault({ operationId: 'anything' });

expectTypeOf(mock.requests({ api: 'drata', status: '4xx' })).resolves.toEqualTypeOf<readonly RequestEntry[]>();
// @ts-expect-error that is no filter
await mock.requests({ verb: 'GET' });
await mock.scenario('offboarding-gap', { leavers: 3 });
await mock.scenario('./my.yaml');

express().use('/mocks', mock.express());
expectTypeOf(mock.express()).toExtend<RequestListener>();
expectTypeOf(mock.handle).toEqualTypeOf<(request: Request) => Promise<Response>>();

expectTypeOf(new RollcallError('MOCK_CLOSED', '').code).toExtend<string>();
// @ts-expect-error there is no such code
new RollcallError('NOTHING', '');
