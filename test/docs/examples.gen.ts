// Generated from docstrings and pages by `npm run generate`; do not edit.

import createClient from 'openapi-fetch';
import express from 'express';
import type { paths } from 'rollcall/apis/tidalbay';
import { setupServer } from 'msw/node';
import assert from 'node:assert/strict';
import { afterEach, beforeAll, describe, expect, it, test as base } from 'vitest';
import { RollcallError, createMock, type Mock, intercept } from 'rollcall';
import { withRollcall, worldOfTest, worldFixture } from 'rollcall/testing';
import { handlers } from 'rollcall/msw';
import { exitCodes, verify } from 'rollcall/verify';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
  return () => mock.close();
});
afterEach(() => mock.reset());

it('RollcallError of rollcall', async () => {
  const error = await createMock({ scenario: 'merge' }).catch((reason) => reason);
  assert.equal(error instanceof RollcallError && error.code, 'UNKNOWN_SCENARIO');
});

it('createMock of rollcall', async () => {
  await using mock = await createMock({ apis: ['tidalbay'], scenario: 'offboarding-gap' });
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const response = await fetch(`${baseUrl}/v1/employees?status=inactive`, { headers });
  assert.equal(response.status, 200);
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

it('intercept of rollcall', async () => {
  const interception = await intercept();
  const { headers } = interception.mock.credentials('drata');
  const response = await fetch('https://public-api.drata.com/public/v2/personnel', { headers });
  assert.equal(response.status, 200);
  interception.restore();
});

it('Interception.restore of rollcall', async () => {
  const interception = mock.intercept();
  interception.restore();
});

it('Interception.[Symbol.dispose] of rollcall', async () => {
  using interception = mock.intercept();
  assert(interception.hosts.includes('api.tidalbay.com'));
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

it('handlers of rollcall/msw', async () => {
  const mock = await createMock({ listen: false });
  const server = setupServer(...handlers(mock));
  server.listen();
  const response = await fetch('https://api.tidalbay.com/v1/employees', mock.credentials('tidalbay'));
  assert.equal(response.status, 200);
  server.close();
});

it('exitCodes of rollcall/verify', async () => {
  assert.equal(exitCodes.inconclusive, 3);
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
