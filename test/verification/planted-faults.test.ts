import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { loadApis } from '../../src/server/load-apis.js';
import { Inspection } from '../../src/verification/inspection.js';
import { createPrismOpinion } from '../../src/verification/prism/prism-opinion.js';
import { loadPrismPackages, type PrismPackages } from '../../src/verification/prism/prism-packages.js';
import { type BentTarget, startBentTarget } from '../support/bent-target.js';
import { type Fault, faults } from '../support/planted-faults.js';
import { startTap } from '../support/start-tap.js';

const prism = loadPrismPackages(process.cwd()) as PrismPackages;

let mock: Mock;
let target: BentTarget;
let peoplelogic: Record<string, string>;

beforeAll(async () => {
  mock = await createMock({ listen: false, clock: 'frozen' });
  target = await startBentTarget(mock);
  peoplelogic = { ...mock.credentials('peoplelogic').headers };
});

afterAll(async () => {
  target.close();
  await mock.close();
});

/** Sends the request through a tap, and says what was found. */
const inspect = async ({ api: id, path, init = {} }: Fault) => {
  const [api] = await loadApis([id], 'observed');
  if (!api) throw new Error('There is no such API');
  const url = new URL(`${target.url}/${id}`);
  const inspection = new Inspection({
    api,
    profile: 'observed',
    target: url,
    startedAt: 0,
    secondOpinion: createPrismOpinion(api, prism),
  });
  const tap = await startTap(url.href, { onExchange: (exchange) => inspection.add(exchange) });
  const credential = id === 'peoplelogic' ? peoplelogic : mock.credentials(id).headers;
  const headers = new Headers(credential);
  new Headers(init.headers).forEach((value, name) => {
    if (value === '') headers.delete(name);
    else headers.set(name, value);
  });
  // A client cannot read every answer that is planted here.
  await (await fetch(tap.url + path, { ...init, headers })).text().catch(() => '');
  await tap.exchange();
  await tap.close();
  return {
    ...inspection.conclude(0),
    secrets: Object.values(credential).map((value) => value.split(' ').at(-1) ?? ''),
  };
};

const firstEmployee = async (): Promise<string> => {
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const { data } = (await (await mock.fetch(`${baseUrl}/v1/employees`, { headers })).json()) as {
    data: [{ id: string }];
  };
  return data[0].id;
};

const fill = async (path: string): Promise<string> => path.replace('{id}', await firstEmployee());

it.each(faults.map((fault) => [fault.what, fault] as const))(
  '%s is found, with operation and pointer',
  async (_, fault) => {
    target.bend = fault.bend;
    const path = await fill(fault.path);
    const { violations, verdict, secrets, notes } = await inspect({ ...fault, path });
    expect(
      violations.map(({ check, operation, status, pointer }) => [check, operation, status, pointer].join(' ')).sort(),
    ).toEqual([...fault.found].sort());
    expect(verdict).toBe('failed');
    expect(notes.map(({ check, message }) => `${check} ${message}`)).toEqual(fault.notes ?? []);
    const said = JSON.stringify(violations);
    for (const secret of secrets) expect(said).not.toContain(secret);
    for (const { first } of violations) expect(first.curl).toContain(path.split('?')[0]);
  },
);

it.each([...new Set(faults.map(({ api }) => api))])('without a fault nothing is found of %s', async (api) => {
  target.bend = {};
  const own = faults.filter((fault) => fault.api === api && !fault.init && fault.bend.answer);
  for (const fault of own) {
    const path = await fill(fault.path);
    expect(await inspect({ ...fault, path })).toMatchObject({ violations: [], notes: [], verdict: 'passed' });
  }
});
