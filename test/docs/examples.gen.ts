// Generated from docstrings and pages by `npm run generate`; do not edit.

import createClient from 'openapi-fetch';
import express from 'express';
import type { components as DrataComponents } from 'rollcall/apis/drata';
import type { components as PeoplelogicComponents } from 'rollcall/apis/peoplelogic';
import type { components as PrivacybeeComponents } from 'rollcall/apis/privacybee';
import type { components as SecureframeComponents } from 'rollcall/apis/secureframe';
import type { components as TidalbayComponents } from 'rollcall/apis/tidalbay';
import type { operations as DrataOperations } from 'rollcall/apis/drata';
import type { operations as PeoplelogicOperations } from 'rollcall/apis/peoplelogic';
import type { operations as PrivacybeeOperations } from 'rollcall/apis/privacybee';
import type { operations as SecureframeOperations } from 'rollcall/apis/secureframe';
import type { operations as TidalbayOperations } from 'rollcall/apis/tidalbay';
import type { paths as DrataPaths } from 'rollcall/apis/drata';
import type { paths as PeoplelogicPaths } from 'rollcall/apis/peoplelogic';
import type { paths as PrivacybeePaths } from 'rollcall/apis/privacybee';
import type { paths as SecureframePaths } from 'rollcall/apis/secureframe';
import type { paths as TidalbayPaths } from 'rollcall/apis/tidalbay';
import type { paths } from 'rollcall/apis/tidalbay';
import { createServer } from 'node:http';
import { setupServer } from 'msw/node';
import assert from 'node:assert/strict';
import { afterEach, beforeAll, describe, expect, it, test as base } from 'vitest';
import { type FaultDefinition, type ErrorCode, RollcallError, type EngineFetch, createMock, type Mock, type EngineEvent, type FailureEvent, type RequestEvent, type ViolationEvent, type PresentedCredentials, type PresentedRestriction, intercept, type OwnInterception, type Interception, type InterceptOptions, type OnUnhandledRequest, type ApiId, type CollectionName, type OperationId, type RecordOf, type ScenarioName, type RequestEntry, type RequestFilter, type MockOptions, type MountedHandler, type KeyedRecord, type MockClock, type MockFault, type World } from 'rollcall';
import { type TestingOptions, type AnyTest, type InWorld, type WorldTest, withRollcall, worldOfTest, worldFixture, type WorldFixture } from 'rollcall/testing';
import { handlers } from 'rollcall/msw';
import { type Case, type CaseVerdict, type Finding, type LayerName, exitCodes, type LayerResult, type VerificationResult, type VerificationEvent, type VerifyOptions, verify } from 'rollcall/verify';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  return () => mock.close();
});
afterEach(async () => {
  await mock.scenario('baseline');
  await mock.reset();
});

it('FaultDefinition of rollcall', async () => {
  const outage: FaultDefinition = { api: 'tidalbay', status: 503, times: 2 };
  await mock.fault(outage);
});

it('ErrorCode of rollcall', async () => {
  const code: ErrorCode = 'UNKNOWN_SCENARIO';
  await assert.rejects(createMock({ scenario: 'merge' }), { code });
});

it('RollcallError of rollcall', async () => {
  const error = await createMock({ scenario: 'merge' }).catch((reason) => reason);
  assert.equal(error instanceof RollcallError && error.code, 'UNKNOWN_SCENARIO');
});

it('EngineFetch of rollcall', async () => {
  const ask: EngineFetch = mock.fetch;
  assert.equal((await ask('/__admin/health')).status, 200);
});

it('createMock of rollcall', async () => {
  await using mock = await createMock({ apis: ['tidalbay'], scenario: 'offboarding-gap' });
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const response = await fetch(`${baseUrl}/v1/employees?status=inactive`, { headers });
  assert.equal(response.status, 200);
});

it('Mock of rollcall', async () => {
  const countApis = ({ apis }: Mock) => apis.length;
  assert.equal(countApis(mock), 5);
});

it('Mock.world of rollcall', async () => {
  const night = mock.world('night');
  await night.clock.set('2026-03-01T03:00:00Z');
  assert.equal(night.url, `${mock.url}/w/night`);
});

it('Mock.express of rollcall', async () => {
  const app = express();
  app.use('/mocks', mock.express());
});

it('Mock.handle of rollcall', async () => {
  const { headers } = mock.credentials('tidalbay');
  const request = new Request('http://localhost/tidalbay/v1/employees', { headers });
  assert.equal((await mock.handle(request)).status, 200);
});

it('Mock.intercept of rollcall', async () => {
  using _ = mock.intercept({ onUnhandledRequest: 'error' });
  const response = await fetch('https://api.secureframe.com/users', mock.credentials('secureframe'));
  assert.equal(response.status, 200);
});

it('Mock.unref of rollcall', async () => {
  mock.unref();
});

it('Mock.close of rollcall', async () => {
  const other = await createMock();
  await other.close();
  await assert.rejects(fetch(other.url));
});

it('Mock.[Symbol.asyncDispose] of rollcall', async () => {
  await using other = await createMock({ listen: false });
  assert.equal((await other.fetch('/__admin/health')).status, 200);
});

it('EngineEvent of rollcall', async () => {
  const events: EngineEvent[] = [];
  await using heard = await createMock({ listen: false, onEvent: (event) => events.push(event) });
  await heard.fetch('/nowhere');
  assert.equal(events[0]?.kind, 'request');
});

it('FailureEvent of rollcall', async () => {
  const errors: FailureEvent['error'][] = [];
  await using heard = await createMock({
    listen: false,
    onEvent: (event) => event.kind === 'failure' && errors.push(event.error),
  });
  await heard.fetch('/nowhere');
  assert.deepEqual(errors, []);
});

it('RequestEvent of rollcall', async () => {
  const toLine = ({ method, url, status }: RequestEvent) => `${method} ${url} ${status}`;
  const lines: string[] = [];
  await using heard = await createMock({
    listen: false,
    onEvent: (event) => event.kind === 'request' && lines.push(toLine(event)),
  });
  await heard.fetch('/nowhere');
  assert.deepEqual(lines, ['GET /nowhere 404']);
});

it('ViolationEvent of rollcall', async () => {
  const broken: ViolationEvent[] = [];
  await using heard = await createMock({
    listen: false,
    validateResponses: 'warn',
    onEvent: (event) => event.kind === 'response-violation' && broken.push(event),
  });
  await heard.fetch('/tidalbay/v1/employees', heard.credentials('tidalbay'));
  assert.deepEqual(broken, []);
});

it('PresentedCredentials of rollcall', async () => {
  const { baseUrl, headers }: PresentedCredentials = mock.credentials('drata');
  assert.equal((await fetch(`${baseUrl}/personnel`, { headers })).status, 200);
});

it('PresentedRestriction of rollcall', async () => {
  const [restricted]: readonly PresentedRestriction[] = mock.credentials('drata').restricted;
  assert.notDeepEqual(restricted?.headers, mock.credentials('drata').headers);
});

it('intercept of rollcall', async () => {
  const interception = await intercept();
  const { headers } = interception.mock.credentials('drata');
  const response = await fetch('https://public-api.drata.com/public/v2/personnel', { headers });
  assert.equal(response.status, 200);
  interception.restore();
});

it('OwnInterception of rollcall', async () => {
  using interception: OwnInterception = await intercept({ people: 20 });
  assert.equal(interception.mock.apis.length, 5);
});

it('Interception of rollcall', async () => {
  using interception: Interception = mock.intercept();
  assert(interception.hosts.includes('public-api.drata.com'));
});

it('Interception.restore of rollcall', async () => {
  const interception = mock.intercept();
  interception.restore();
});

it('Interception.[Symbol.dispose] of rollcall', async () => {
  using interception = mock.intercept();
  assert(interception.hosts.includes('api.tidalbay.com'));
});

it('InterceptOptions of rollcall', async () => {
  const options: InterceptOptions = { onUnhandledRequest: 'error' };
  mock.intercept(options).restore();
});

it('OnUnhandledRequest of rollcall', async () => {
  const onUnhandledRequest: OnUnhandledRequest = 'error';
  mock.intercept({ onUnhandledRequest }).restore();
});

it('ApiId of rollcall', async () => {
  const apis: ApiId[] = ['drata', 'tidalbay'];
  await using two = await createMock({ apis, listen: false });
  assert.deepEqual(two.apis, apis);
});

it('CollectionName of rollcall', async () => {
  const collection: CollectionName<'drata'> = 'personnel';
  assert((await mock.records('drata', collection)).length > 0);
});

it('OperationId of rollcall', async () => {
  const operationId: OperationId<'tidalbay'> = 'updateEmployee';
  await mock.fault({ api: 'tidalbay', operationId, status: 503 });
});

it('RecordOf of rollcall', async () => {
  const isEngineer = ({ department }: RecordOf<'tidalbay', 'employees'>) => department === 'Engineering';
  const employees = await mock.records('tidalbay', 'employees');
  assert(employees.some(({ record }) => isEngineer(record)));
});

it('ScenarioName of rollcall', async () => {
  const name: ScenarioName = 'empty-company';
  await mock.scenario(name);
});

it('RequestEntry of rollcall', async () => {
  await mock.fetch('/nowhere');
  const [latest]: readonly RequestEntry[] = await mock.requests();
  assert.equal(latest?.response.status, 404);
});

it('RequestFilter of rollcall', async () => {
  const refused: RequestFilter = { api: 'drata', status: '4xx' };
  assert.deepEqual(await mock.requests(refused), []);
});

it('MockOptions of rollcall', async () => {
  const options: MockOptions = { apis: ['tidalbay'], people: 20, clock: 'frozen', listen: false };
  await using small = await createMock(options);
  assert.deepEqual(small.apis, ['tidalbay']);
});

it('MountedHandler of rollcall', async () => {
  const handler: MountedHandler = mock.express();
  const server = createServer(handler);
  assert.equal(server.listening, false);
});

it('KeyedRecord of rollcall', async () => {
  const keys = (records: readonly KeyedRecord[]) => records.map(({ key }) => key);
  assert(keys(await mock.records('drata', 'personnel')).length > 0);
});

it('MockClock of rollcall', async () => {
  const sleepOver = (clock: MockClock) => clock.advance('P1D');
  await sleepOver(mock.clock);
});

it('MockClock.now of rollcall', async () => {
  await mock.clock.freeze();
  await mock.clock.set('2026-03-01T08:00:00Z');
  assert.equal((await mock.clock.now()).toISOString(), '2026-03-01T08:00:00.000Z');
});

it('MockClock.set of rollcall', async () => {
  await mock.clock.set('2026-03-01T08:00:00Z');
});

it('MockClock.advance of rollcall', async () => {
  const before = await mock.clock.now();
  await mock.clock.advance('P60D');
  assert((await mock.clock.now()) > before);
});

it('MockClock.freeze of rollcall', async () => {
  await mock.clock.freeze();
  const before = await mock.clock.now();
  assert.deepEqual(await mock.clock.now(), before);
});

it('MockClock.tick of rollcall', async () => {
  await mock.clock.freeze();
  await mock.clock.tick();
});

it('MockFault of rollcall', async () => {
  const fault: MockFault = await mock.fault({ api: 'drata', abort: true });
  await fault.remove();
});

it('MockFault.hits of rollcall', async () => {
  const fault = await mock.fault({ api: 'tidalbay', status: 503, times: 1 });
  await mock.fetch('/tidalbay/v1/employees');
  assert.equal(await fault.hits(), 1);
});

it('MockFault.remove of rollcall', async () => {
  const fault = await mock.fault({ status: 503 });
  await fault.remove();
  const { status } = await mock.fetch('/tidalbay/v1/employees', mock.credentials('tidalbay'));
  assert.equal(status, 200);
});

it('World of rollcall', async () => {
  const countStaff = async (world: World) => (await world.records('tidalbay', 'employees')).length;
  await using world = await mock.fork();
  assert.equal(await countStaff(world), await countStaff(mock));
});

it('World.baseUrl of rollcall', async () => {
  const response = await fetch(`${mock.baseUrl('drata')}/personnel`, mock.credentials('drata'));
  assert.equal(response.status, 200);
});

it('World.credentials of rollcall', async () => {
  const { baseUrl, headers } = mock.credentials('secureframe');
  const response = await fetch(`${baseUrl}/users`, { headers });
  assert.equal(response.status, 200);
});

it('World.fault of rollcall', async () => {
  await mock.fault({ api: 'drata', operationId: 'listPersonnel', status: 429, times: 2 });
  const { status } = await mock.fetch('/drata/public/v2/personnel', mock.credentials('drata'));
  assert.equal(status, 429);
});

it('World.requests of rollcall', async () => {
  await mock.fetch('/tidalbay/v1/employees', mock.credentials('tidalbay'));
  const [latest] = await mock.requests({ api: 'tidalbay' });
  assert.equal(latest?.operationId, 'listEmployees');
});

it('World.scenario of rollcall', async () => {
  await mock.scenario('offboarding-gap', { leavers: 3 });
  await mock.scenario({ name: 'few', description: 'Few people.', extends: 'baseline', people: 20 });
  assert((await mock.records('tidalbay', 'employees')).length <= 20);
});

it('World.records of rollcall', async () => {
  const employees = await mock.records('tidalbay', 'employees');
  assert(employees.some(({ record }) => record.department === 'Engineering'));
});

it('World.reset of rollcall', async () => {
  await mock.fault({ status: 500 });
  await mock.reset();
  assert.deepEqual(await mock.requests(), []);
});

it('World.run of rollcall', async () => {
  using _ = mock.intercept();
  await using busy = await mock.fork();
  await busy.fault({ api: 'tidalbay', status: 429 });
  const ask = () => fetch('https://api.tidalbay.com/v1/employees', mock.credentials('tidalbay'));
  assert.equal((await busy.run(ask)).status, 429);
  assert.equal((await mock.run(ask)).status, 200);
});

it('World.fork of rollcall', async () => {
  await using world = await mock.fork();
  await world.scenario('empty-company');
  assert.equal((await world.records('tidalbay', 'employees')).length, 0);
  assert((await mock.records('tidalbay', 'employees')).length > 0);
});

it('World.drop of rollcall', async () => {
  const world = await mock.fork();
  await world.drop();
  await assert.rejects(world.requests(), { code: 'WORLD_GONE' });
});

it('World.[Symbol.asyncDispose] of rollcall', async () => {
  await using world = await mock.fork();
  await world.fault({ status: 500 });
});

it('paths of rollcall/apis/drata', async () => {
  const client = createClient<DrataPaths>(mock.credentials('drata'));
  const { data } = await client.GET('/personnel');
  assert(data);
});

it('components of rollcall/apis/drata', async () => {
  const { baseUrl, headers } = mock.credentials('drata');
  const response = await fetch(`${baseUrl}/personnel`, { headers });
  const list = (await response.json()) as DrataComponents['schemas']['PersonnelList'];
  assert(list);
});

it('operations of rollcall/apis/drata', async () => {
  const operationId: keyof DrataOperations = 'listPersonnel';
  await mock.fault({ api: 'drata', operationId, status: 503 });
});

it('paths of rollcall/apis/peoplelogic', async () => {
  const client = createClient<PeoplelogicPaths>(mock.credentials('peoplelogic'));
  const { data } = await client.GET('/api/v1/organization');
  assert(data);
});

it('components of rollcall/apis/peoplelogic', async () => {
  const { baseUrl, headers } = mock.credentials('peoplelogic');
  const response = await fetch(`${baseUrl}/api/v1/organization`, { headers });
  const list = (await response.json()) as PeoplelogicComponents['schemas']['OrganizationList'];
  assert(list);
});

it('operations of rollcall/apis/peoplelogic', async () => {
  const operationId: keyof PeoplelogicOperations = 'listOrganizations';
  await mock.fault({ api: 'peoplelogic', operationId, status: 503 });
});

it('paths of rollcall/apis/privacybee', async () => {
  const { headers, variables: { companyId = '' } } = mock.credentials('privacybee');
  const client = createClient<PrivacybeePaths>({ baseUrl: `${mock.url}/privacybee`, headers });
  const { data } = await client.GET('/companies/{companyId}/employees', {
    params: { path: { companyId } },
  });
  assert(data);
});

it('components of rollcall/apis/privacybee', async () => {
  const { baseUrl, headers } = mock.credentials('privacybee');
  const response = await fetch(`${baseUrl}/employees`, { headers });
  const list = (await response.json()) as PrivacybeeComponents['schemas']['PersonList'];
  assert(list);
});

it('operations of rollcall/apis/privacybee', async () => {
  const operationId: keyof PrivacybeeOperations = 'listEmployees';
  await mock.fault({ api: 'privacybee', operationId, status: 503 });
});

it('paths of rollcall/apis/secureframe', async () => {
  const client = createClient<SecureframePaths>(mock.credentials('secureframe'));
  const { data } = await client.GET('/users');
  assert(data);
});

it('components of rollcall/apis/secureframe', async () => {
  const { baseUrl, headers } = mock.credentials('secureframe');
  const response = await fetch(`${baseUrl}/users`, { headers });
  const list = (await response.json()) as SecureframeComponents['schemas']['UserList'];
  assert(list);
});

it('operations of rollcall/apis/secureframe', async () => {
  const operationId: keyof SecureframeOperations = 'listUsers';
  await mock.fault({ api: 'secureframe', operationId, status: 503 });
});

it('paths of rollcall/apis/tidalbay', async () => {
  const client = createClient<TidalbayPaths>(mock.credentials('tidalbay'));
  const { data } = await client.GET('/v1/employees');
  assert(data);
});

it('components of rollcall/apis/tidalbay', async () => {
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const response = await fetch(`${baseUrl}/v1/employees`, { headers });
  const list = (await response.json()) as TidalbayComponents['schemas']['EmployeeList'];
  assert(list);
});

it('operations of rollcall/apis/tidalbay', async () => {
  const operationId: keyof TidalbayOperations = 'listEmployees';
  await mock.fault({ api: 'tidalbay', operationId, status: 503 });
});

describe('TestingOptions of rollcall/testing', async () => {
  const options: TestingOptions = { scenario: 'offboarding-gap', clock: 'frozen' };

  withRollcall(base, options)('time stands still', async ({ world }) => {
    assert.deepEqual(await world.clock.now(), await world.clock.now());
  });
});

describe('AnyTest of rollcall/testing', async () => {
  const inSmallCompany = (test: AnyTest) => withRollcall(test, { people: 20 });

  inSmallCompany(base)('there are few', async ({ world }) => {
    assert((await world.records('tidalbay', 'employees')).length <= 20);
  });
});

describe('InWorld of rollcall/testing', async () => {
  const breakDrata = ({ world }: InWorld) => world.fault({ api: 'drata', status: 503 });

  withRollcall(base)('an outage', async ({ world }) => {
    await breakDrata({ world });
  });
});

describe('WorldTest of rollcall/testing', async () => {
  const test: WorldTest<typeof base> = withRollcall(base);

  test('time stands still', async ({ world }) => {
    await world.clock.freeze();
  });
});

describe('withRollcall of rollcall/testing', async () => {
  const test = withRollcall(base, { scenario: 'offboarding-gap' });

  test('somebody has left and still has an account', async ({ world }) => {
    const { baseUrl, headers } = world.credentials('tidalbay');
    await fetch(`${baseUrl}/v1/employees`, { headers });
  });
});

describe('worldOfTest of rollcall/testing', async () => {
  const freeze = () => worldOfTest().clock.freeze();

  withRollcall(base)('time stands still', async () => {
    await freeze();
  });
});

describe('worldFixture of rollcall/testing', async () => {
  const test = base.extend({ world: worldFixture({ scenario: 'merger' }) });

  test.beforeEach(({ world }) => world.clock.freeze());

  test('two companies are one', async ({ world }) => {
    assert.notEqual((await world.records('drata', 'personnel')).length, 0);
  });
});

describe('WorldFixture of rollcall/testing', async () => {
  const world: WorldFixture = worldFixture({ people: 20 });

  base.extend({ world })('there are few', async ({ world }) => {
    assert((await world.records('tidalbay', 'employees')).length <= 20);
  });
});

it('handlers of rollcall/msw', async () => {
  const mock = await createMock({ listen: false });
  const server = setupServer(...handlers(mock));
  server.listen();
  const response = await fetch('https://api.tidalbay.com/v1/employees', mock.credentials('tidalbay'));
  assert.equal(response.status, 200);
  server.close();
});

it('Case of rollcall/verify', async () => {
  const isUntried = ({ verdict }: Case) => verdict === 'skipped' || verdict === 'pending';
  assert(isUntried({ name: 'updateEmployee', verdict: 'skipped', reason: 'Nothing may be changed.' }));
});

it('CaseVerdict of rollcall/verify', async () => {
  const bad: CaseVerdict[] = ['failed', 'error'];
  assert(!bad.includes('passed'));
});

it('Finding of rollcall/verify', async () => {
  const toLine = ({ operation, status, message }: Finding) => `${operation} ${status}: ${message}`;
  const findings: Finding[] = [];
  assert.deepEqual(findings.map(toLine), []);
});

it('LayerName of rollcall/verify', async () => {
  const layers: LayerName[] = ['openapi', 'stateful'];
  assert.equal(layers.length, 2);
});

it('exitCodes of rollcall/verify', async () => {
  assert.equal(exitCodes.inconclusive, 3);
});

it('LayerResult of rollcall/verify', async () => {
  const countFailed = ({ cases }: LayerResult) => cases.filter(({ verdict }) => verdict === 'failed').length;
  assert.equal(countFailed({ layer: 'openapi', took: 3, cases: [{ name: 'a probe', verdict: 'failed' }] }), 1);
});

it('VerificationResult of rollcall/verify', async () => {
  const toLine = ({ verdict, reason }: VerificationResult) => `${verdict}: ${reason}`;
  const result = await verify({
    api: 'tidalbay',
    baseUrl: mock.baseUrl('tidalbay'),
    layers: ['openapi'],
    only: ['getEmployee'],
  });
  assert.equal(toLine(result), 'passed: Nothing breaks the spec.');
});

it('VerificationEvent of rollcall/verify', async () => {
  const kinds: VerificationEvent['kind'][] = [];
  await verify({
    api: 'tidalbay',
    baseUrl: mock.baseUrl('tidalbay'),
    layers: ['openapi'],
    only: ['getEmployee'],
    onEvent: ({ kind }) => kinds.push(kind),
  });
  assert(kinds.length > 0);
});

it('VerifyOptions of rollcall/verify', async () => {
  const options: VerifyOptions = {
    api: 'tidalbay',
    baseUrl: mock.baseUrl('tidalbay'),
    layers: ['openapi'],
    only: ['getEmployee'],
  };
  assert.equal((await verify(options)).verdict, 'passed');
});

it('verify of rollcall/verify', async () => {
  const { verdict, violations } = await verify({
    api: 'tidalbay',
    baseUrl: mock.baseUrl('tidalbay'),
    layers: ['openapi'],
    only: ['listEmployees'],
  });
  assert.equal(verdict, 'passed', JSON.stringify(violations, undefined, 2));
});

it('block 1 of docs/faults.md', async () => {
  const fault = await mock.fault({ api: 'tidalbay', status: 503, times: 2 });
  await fetch(`${mock.baseUrl('tidalbay')}/v1/employees`, mock.credentials('tidalbay'));
  expect(await fault.hits()).toBe(1);
});

describe('block 1 of docs/testing.md', async () => {
  const test = withRollcall(base, { scenario: 'offboarding-gap', clock: 'frozen' });

  test.concurrent('who works here is found, and who has left is not', async ({ world }) => {
    const tidalbay = createClient<paths>(world.credentials('tidalbay'));
    const { data } = await tidalbay.GET('/v1/employees', { params: { query: { status: 'active' } } });
    expect(data?.data.every(({ status }) => status === 'active')).toBe(true);
  });

  test.concurrent('an outage is felt by this test alone', async ({ world }) => {
    await world.fault({ api: 'tidalbay', status: 503 });
    const tidalbay = createClient<paths>(world.credentials('tidalbay'));
    expect((await tidalbay.GET('/v1/employees')).response.status).toBe(503);
  });
});

describe('block 2 of docs/testing.md', async () => {
  const test = withRollcall(base, {
    prepare: async (mock) => {
      await mock.scenario('merger', { joiners: 20 });
      await mock.clock.set('2026-03-01T00:00:00Z');
    },
  });

  test('the joiners of a merger are there', async ({ world }) => {
    expect((await world.records('tidalbay', 'employees')).length).toBeGreaterThan(250);
  });
});

describe('block 3 of docs/testing.md', async () => {
  const test = base.extend({ world: worldFixture({ scenario: 'merger' }) });

  test.beforeEach(({ world }) => world.clock.freeze());
  test.aroundEach((runTest, { world }) => world.run(runTest));

  test('time stands still', async ({ world }) => {
    expect(await world.clock.now()).toEqual(await world.clock.now());
  });
});

/** block 1 of docs/verify.md */
export const notRun = async () => {
  const { verdict, violations } = await verify({ api: 'tidalbay', baseUrl: 'http://127.0.0.1:3000' });
  assert.equal(verdict, 'passed', JSON.stringify(violations, undefined, 2));
};
