/**
 * Measures what it costs to put a world into each scenario, up to the first answer out of it, against a cold start of
 * the server with that scenario, up to the same answer; and what a simulated day costs. Absolute figures belong to the
 * machine; the ratios are what is meant.
 * `npm run bench:scenarios`
 */
import { join } from 'node:path';
import type { Start } from './contender.js';
import { startContender } from './contender.js';

// What is measured is what runs, so this needs a build.
const build = new URL('../../dist/index.js', import.meta.url).href;
const { createMock } = (await import(build)) as typeof import('../../src/index.js');

const ROOT = join(import.meta.dirname, '..', '..');
const ROUNDS = 5;

/** One page of each API, so that nobody's records are left to be worked out later. */
const LISTS: Readonly<Record<string, string>> = {
  drata: '/personnel',
  peoplelogic: '/api/v1/organization',
  privacybee: '/employees',
  secureframe: '/users',
  tidalbay: '/v1/employees',
};

const serverIn = (scenario: string): Start => ({
  name: 'Rollcall',
  command: [process.execPath, join(ROOT, 'dist/cli/main.js'), 'serve', '-p', '0', '--json', '--scenario', scenario],
  readUrl: (line) => (line.startsWith('{"kind":"ready"') ? (JSON.parse(line) as { url: string }).url : undefined),
});

type Access = Readonly<Record<string, { baseUrl: string; headers: Record<string, string> }>>;
type Ask = (path: string, init?: RequestInit) => Promise<Response>;

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const time = async (run: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await run();
  return performance.now() - began;
};

const readJson = async <T>(response: Response): Promise<T> => {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
};

const lookAround = async (ask: Ask): Promise<void> => {
  const access = await readJson<Access>(await ask('/__admin/credentials'));
  for (const [api, { baseUrl, headers }] of Object.entries(access)) {
    await readJson(await ask(new URL(baseUrl).pathname + LISTS[api], { headers }));
  }
};

const look = async (ask: Ask): Promise<void> => {
  const { tidalbay } = await readJson<Access>(await ask('/__admin/credentials'));
  if (tidalbay) await readJson(await ask('/tidalbay/v1/employees', { headers: tidalbay.headers }));
};

const startCold = async (scenario: string): Promise<number> => {
  const began = performance.now();
  const contender = await startContender(serverIn(scenario));
  await look((path, init) => fetch(contender.url + path, init));
  const took = performance.now() - began;
  await contender.stop();
  return took;
};

const put = (body: object): RequestInit => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const compareScenarios = async (): Promise<void> => {
  const mock = await createMock();
  const ask: Ask = (path, init) => fetch(mock.url + path, init);
  const { scenarios } = await readJson<{ scenarios: { name: string }[] }>(await ask('/__admin/scenarios'));
  for (const { name } of scenarios) {
    const [warm, cold]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      cold.push(await startCold(name));
      const apply = async (): Promise<void> => {
        await readJson(await ask('/__admin/scenario', put({ name })));
        await look(ask);
      };
      warm.push(await time(apply));
    }
    const ratio = (median(warm) / median(cold)).toFixed(2);
    const figures = `${median(warm).toFixed(0).padStart(6)} ms ${median(cold).toFixed(0).padStart(6)} ms`;
    console.log(`${name.padEnd(16)} ${figures}   ${ratio} × (aim 0.5 ×)`);
  }
  await mock.close();
};

/** Milliseconds of a day, and how many commits it made. */
const passDay = async (people: number, steps: number): Promise<[milliseconds: number, commits: number]> => {
  const mock = await createMock({ people, listen: false, clock: 'frozen', validateResponses: 'off' });
  await lookAround(mock.fetch);
  const took = await time(async () => {
    for (let step = 0; step < steps; step++) await mock.clock.advance(`PT${24 / steps}H`);
  });
  const { current } = await readJson<{ current: number }>(await mock.fetch('/__admin/versions?limit=1'));
  await mock.close();
  return [took, current];
};

const compareDays = async (): Promise<void> => {
  for (const [people, steps] of [
    [250, 1],
    [250, 24],
    [2500, 1],
    [25_000, 1],
  ] as const) {
    const [took, commits] = await passDay(people, steps);
    const what = `a day of ${people} people in ${steps === 1 ? 'one call' : `${steps} calls`}`;
    console.log(`${what.padEnd(40)} ${took.toFixed(0).padStart(6)} ms, ${commits} commits`);
  }
};

await compareScenarios();
await compareDays();
