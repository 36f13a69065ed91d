import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/engine/api.js';
import { createMock, type Mock } from '../../src/index.js';
import { loadApis } from '../../src/server/load-apis.js';
import { Inspection } from '../../src/verification/inspection.js';
import { createPrismOpinion } from '../../src/verification/prism/prism-opinion.js';
import { loadPrismPackages, type PrismPackages } from '../../src/verification/prism/prism-packages.js';
import { galleries } from '../gallery/galleries.js';
import type { Meeting, PlantedFault } from '../gallery/planted-fault.js';
import { toBend } from '../gallery/to-bend.js';
import { type BentTarget, startBentTarget } from '../support/bent-target.js';
import { startTap } from '../support/start-tap.js';

const prism = loadPrismPackages(process.cwd()) as PrismPackages;

let mock: Mock;
let target: BentTarget;
const apis = new Map<string, Api>();

beforeAll(async () => {
  mock = await createMock({ listen: false, clock: 'frozen' });
  target = await startBentTarget(mock);
  for (const api of await loadApis([...met.keys()], 'observed')) apis.set(api.id, api);
});

afterAll(async () => {
  target.close();
  await mock.close();
});

/** The faults that one request meets. */
const met = new Map(
  Object.entries(galleries)
    .map(([id, faults]) => [id, faults.filter(hasMeeting)] as const)
    .filter(([, faults]) => faults.length > 0),
);

type Met = PlantedFault & { readonly met: Meeting };

function hasMeeting(fault: PlantedFault): fault is Met {
  return fault.met !== undefined;
}

/** Sends the request through a tap, and says what was found. */
const inspect = async (id: string, { path, init = {} }: Pick<Meeting, 'path' | 'init'>) => {
  const api = apis.get(id) as Api;
  const url = new URL(`${target.url}/${id}`);
  const inspection = new Inspection({
    api,
    profile: 'observed',
    target: url,
    startedAt: 0,
    secondOpinion: createPrismOpinion(api, prism),
  });
  const tap = await startTap(url.href, { onExchange: (exchange) => inspection.add(exchange) });
  const credential = mock.credentials(id).headers;
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

const fill = async (path: string): Promise<string> => {
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const { data } = (await (await mock.fetch(`${baseUrl}/v1/employees`, { headers })).json()) as {
    data: [{ id: string }];
  };
  return path.replace('{id}', data[0].id);
};

const says = ({ violations }: Awaited<ReturnType<typeof inspect>>): string[] =>
  violations.map(({ check, operation, status, pointer }) => [check, operation, status, pointer].join(' ')).sort();

describe.each([...met])('of %s a proxy finds', (id, faults) => {
  it.each(faults.map((fault) => [fault.what, fault] as const))('that %s', async (_, fault) => {
    const credential = new Headers(mock.credentials(id).headers).get('authorization') as string;
    target.bend = toBend(apis.get(id) as Api, [fault.plant(credential)]);
    const path = await fill(fault.met.path);
    const result = await inspect(id, { ...fault.met, path });
    expect(says(result)).toEqual([...fault.met.found].sort());
    expect(result.verdict).toBe('failed');
    expect(result.notes.map(({ check, message }) => `${check} ${message}`)).toEqual(fault.met.notes ?? []);
    const said = JSON.stringify(result.violations);
    for (const secret of result.secrets) expect(said).not.toContain(secret);
    for (const { first } of result.violations) expect(first.curl).toContain(path.split('?')[0]);
  });

  it('nothing without a fault', async () => {
    target.bend = {};
    for (const fault of faults.filter(({ kind, met: { init } }) => !init && kind !== 'input not checked')) {
      const path = await fill(fault.met.path);
      expect(await inspect(id, { path })).toMatchObject({ violations: [], notes: [], verdict: 'passed' });
    }
  });
});

it('a path that the spec does not have is the fault of whoever asks', async () => {
  target.bend = {};
  const result = await inspect('tidalbay', { path: '/v1/employes?per_page=3' });
  expect(says(result)).toEqual(['undocumented_route GET /v1/employes 404 /']);
});
