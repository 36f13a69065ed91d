/**
 * Measures what worlds cost. First that a fork, a reset and a rewind do not grow with the people; then many worlds at
 * once, used for a while by clients that read and write: what they read is held to what they wrote, and memory is
 * compared before and after the worlds have expired. `npm run bench:worlds`; BENCH_SECONDS, BENCH_WORLDS.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMock, type Mock } from '../../src/index.js';
import { inhabitWorlds } from '../../test/support/inhabit-worlds.js';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 60);
const WORLDS = Number(process.env['BENCH_WORLDS'] ?? 500);
const LARGE = Number(process.env['BENCH_PEOPLE'] ?? 100_000);
const SMALL = 1_000;
const ROUNDS = 300;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const measureHeap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const ask = async (mock: Mock, method: string, path: string, body?: object): Promise<void> => {
  const { headers } = mock.credentials('tidalbay');
  const init = { method, headers: { ...headers, 'content-type': 'application/json' } };
  const response = await mock.fetch(path, { ...init, ...(body && { body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
};

/** Milliseconds of each call in the median, in a company whose collections are all there and were written to. */
const measureHistory = async (people: number): Promise<Record<string, number>> => {
  const mock = await createMock({ people, listen: false, validateResponses: 'off', worldLimit: 10_000 });
  const list = await mock.fetch('/tidalbay/v1/employees?per_page=1', mock.credentials('tidalbay'));
  const { data } = (await list.json()) as { data: [{ id: string }] };
  const write = (world: string, count: number): Promise<void> =>
    ask(mock, 'PATCH', `/w/${world}/tidalbay/v1/employees/${data[0].id}`, { department: `Number ${count}` });
  const times: Record<string, number[]> = { fork: [], rewind: [], reset: [] };
  const measure = async (what: string, run: () => Promise<void>): Promise<void> => {
    const began = performance.now();
    await run();
    times[what]?.push(performance.now() - began);
  };
  await write('default', 0);
  for (let count = 1; count <= ROUNDS; count++) {
    const name = `fork-${count}`;
    await measure('fork', () => ask(mock, 'POST', '/__admin/worlds', { name, from: 'default' }));
    await write(name, count);
    await measure('rewind', () => ask(mock, 'POST', `/w/${name}/__admin/rewind`, { version: 1 }));
    await write(name, -count);
    await measure('reset', () => ask(mock, 'POST', `/w/${name}/__admin/reset`));
  }
  await mock.close();
  return Object.fromEntries(Object.entries(times).map(([what, each]) => [what, median(each)]));
};

const compareHistory = async (): Promise<void> => {
  const [large, small] = [await measureHistory(LARGE), await measureHistory(SMALL)];
  for (const [what, time] of Object.entries(large)) {
    const other = small[what] as number;
    const figures = `${time.toFixed(3)} ms at ${LARGE} people, ${other.toFixed(3)} ms at ${SMALL}`;
    console.log(`${what.padEnd(8)} ${figures}   ${(time / other).toFixed(2)} × (aim 2 ×)`);
  }
};

const useWorlds = async (mock: Mock, seconds: number): Promise<number> => {
  const end = performance.now() + seconds * 1000;
  const { requests, troubles } = await inhabitWorlds(mock, {
    worlds: WORLDS,
    clients: 32,
    isOver: () => performance.now() > end,
    send: (path, init) => fetch(mock.url + path, init),
  });
  for (const trouble of troubles.slice(0, 20)) console.error(trouble);
  if (troubles.length > 0) throw new Error(`${troubles.length} of ${requests} answers were not what they had to be.`);
  return requests;
};

/** Heap in MB once every world has expired and the next request has noticed. */
const expire = async (mock: Mock): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 21_000));
  await ask(mock, 'GET', '/__admin/worlds');
  return measureHeap();
};

const ROUNDS_OF_USE = 3;

/** Each round makes all worlds anew; what they leave behind would add up. */
const soak = async (): Promise<void> => {
  await using mock = await createMock({ validateResponses: 'error', worldLimit: WORLDS + 1, worldIdle: 'PT20S' });
  const expired: number[] = [];
  for (let round = 1; round <= ROUNDS_OF_USE; round++) {
    const requests = await useWorlds(mock, SECONDS);
    const during = measureHeap();
    const after = await expire(mock);
    expired.push(after);
    console.log(
      `round ${round}: ${WORLDS} worlds for ${SECONDS} s, ${requests} requests, no trouble; ` +
        `heap ${during.toFixed(0)} MB while they live, ${after.toFixed(0)} MB when they have expired`,
    );
  }
  // The first round fills what is bounded: the journal and the remembered answers.
  const [, second = 0, third = 0] = expired;
  if (third > second * 1.1) throw new Error('Expired worlds leave something behind.');
};

await compareHistory();
await soak();
