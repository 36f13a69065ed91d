import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock, type MockOptions, RollcallError } from '../../src/index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'], people: 5, listen: false, clock: 'frozen' });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

/** What JavaScript, or a value that nobody looked at, hands over in place of what the types want. */
const untyped = <T>(given: unknown): T => given as T;

const readMisuse = async (act: () => unknown): Promise<string> => {
  try {
    await act();
  } catch (error) {
    expect(error).toBeInstanceOf(RollcallError);
    return `${(error as RollcallError).code} ${(error as RollcallError).message}`;
  }
  return 'nothing';
};

describe('an option that is of another kind', () => {
  it.each([
    [null, 'Options are an object such as { people: 20 }, and not null.'],
    ['drata', 'Options are an object such as { people: 20 }, and not "drata".'],
    [{ apis: 'drata' }, "The option apis cannot be \"drata\"; it is a list such as ['drata', 'tidalbay']."],
    [{ apis: [3] }, "The option apis cannot be [3]; it is a list such as ['drata', 'tidalbay']."],
    [{ listen: 'false' }, 'The option listen cannot be "false"; it is true or false.'],
    [{ cors: 0 }, 'The option cors cannot be 0; it is true or false.'],
    [{ host: 1 }, 'The option host cannot be 1; it is the name or the address of a host.'],
    [{ scenario: 1 }, 'The option scenario cannot be 1; it is the name of a scenario, or the path of its file.'],
    [{ parameters: 3 }, 'The option parameters cannot be 3; it is an object such as { leavers: 3 }.'],
    [{ adminToken: 7 }, 'The option adminToken cannot be 7; it is a text.'],
    [{ indexLag: 2 }, 'The option indexLag cannot be 2; it is an ISO 8601 duration such as PT2S.'],
    [{ onEvent: 'log' }, 'The option onEvent cannot be "log"; it is a function.'],
    [{ seed: Number.NaN }, 'The option seed cannot be NaN; it is a whole number.'],
    [{ people: () => 3 }, 'The option people cannot be function; it is a whole number from 0 to 1000000.'],
  ])('is refused by name: %j', async (options, message) => {
    expect(await readMisuse(() => createMock(untyped<MockOptions>(options)))).toBe(`INVALID_OPTION ${message}`);
  });
});

describe('what a method cannot take', () => {
  const rule = 'Take letters, digits, dots, dashes and underscores, 64 at most, a letter or a digit first.';
  it.each([
    ['world', 'a b', `INVALID_OPTION "a b" cannot name a world. ${rule}`],
    ['world', undefined, `INVALID_OPTION undefined cannot name a world. ${rule}`],
    ['fork', 'a/b', `INVALID_OPTION "a/b" cannot name a world. ${rule}`],
    ['fault', { status: 42 }, 'INVALID_OPTION status must be at least 200'],
    ['fault', { status: 500, time: 1, stat: 3 }, 'INVALID_OPTION time is not known here; stat is not known here'],
    ['fault', { drip: { chunks: 'x', duration: 1 } }, 'INVALID_OPTION drip/chunks must be an integer'],
    ['requests', { limit: 0 }, 'INVALID_OPTION limit must be at least 1'],
    [
      'intercept',
      { onUnhandled: 'error' },
      'INVALID_OPTION There is no option "onUnhandled". There is onUnhandledRequest.',
    ],
  ] as const)('is told in the words of its caller: %s %j', async (method, given, message) => {
    expect(await readMisuse(() => mock[method](untyped(given)))).toBe(message);
  });

  it.each(['60 days', 'p60d', '-P1D', 'P', 'P1DT', '', 60_000])('is no duration: %j', async (by) => {
    const advice = 'One looks like PT24H or P60D; a clock that is to go back is set.';
    const message = `INVALID_OPTION ${JSON.stringify(by)} is no ISO 8601 duration. ${advice}`;
    expect(await readMisuse(() => mock.clock.advance(untyped(by)))).toBe(message);
  });
});

describe('what leads nowhere', () => {
  it('is a fault that is removed once more, or after a reset', async () => {
    const fault = await mock.fault({ api: 'tidalbay', status: 503 });
    await fault.remove();
    await fault.remove();
    const other = await mock.fault({ api: 'tidalbay', status: 503 });
    await mock.reset();
    await mock.fault({ method: 'PATCH', status: 500 });
    const next = await mock.fault({ api: 'tidalbay', status: 500 });
    expect(next.id).toBe(other.id);
    await mock.fetch('/tidalbay/v1/employees');
    await other.remove();
    expect([await other.hits(), await next.hits()]).toEqual([0, 1]);
    await next.remove();
    expect(await next.hits()).toBe(0);
  });

  it('is a path that its API does not have, with nothing near', async () => {
    const response = await mock.fetch('/tidalbay/v2/people', mock.credentials('tidalbay'));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('"No operation of tidalbay answers GET /v2/people."');
  });

  it('is a port that another program has', async () => {
    await using other = await createMock({ apis: ['tidalbay'], people: 5 });
    const port = Number(new URL(other.url).port);
    expect(await readMisuse(() => createMock({ apis: ['tidalbay'], port }))).toBe(
      `PORT_TAKEN Port ${port} of 127.0.0.1 is in use by another program. Stop that program, name another port, or let one be picked with -p 0 (in a program with port: 0).`,
    );
  });
});
