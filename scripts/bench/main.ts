/**
 * Compares Rollcall with its peers in one run: start to first answer, memory, and requests a second for one record and
 * for a list of 25. Absolute figures belong to the machine; the ratios are what is meant.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type Contender, type Start, startContender } from './contender.js';

const ROOT = join(import.meta.dirname, '..', '..');
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);
const CONNECTIONS = 32;

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const rollcall: Start = {
  name: 'Rollcall',
  command: [process.execPath, join(ROOT, 'dist/cli/main.js'), 'serve', '-p', '0', '--json'],
  readUrl: (line) => (line.startsWith('{"kind":"ready"') ? (JSON.parse(line) as { url: string }).url : undefined),
};

const peer = (name: string, file: string, fixture: string): Start => ({
  name,
  command: [process.execPath, join(ROOT, 'scripts/bench/peers', file)],
  env: { BENCH_FIXTURE: fixture },
});

const prism: Start = {
  name: 'Prism mock',
  command: [
    process.execPath,
    join(ROOT, 'node_modules/@stoplight/prism-cli/dist/index.js'),
    ...['mock', '-p', '4919', '--verboseLevel', 'info', join(ROOT, 'specs/tidalbay/openapi.yaml')],
  ],
  readUrl: (line) => (/is listening on/.test(line) ? 'http://127.0.0.1:4919' : undefined),
};

/** Milliseconds from the start of the process to its first answer. */
const measureStart = async (start: Start, path: string, headers: Record<string, string>): Promise<number> => {
  const began = performance.now();
  const contender = await startContender(start);
  await (await fetch(contender.url + path, { headers })).arrayBuffer();
  const took = performance.now() - began;
  await contender.stop();
  return took;
};

const measureRate = async (url: string, headers: Record<string, string>): Promise<number> => {
  const { requests, non2xx, errors } = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx > 0 || errors > 0) throw new Error(`${url} answered ${non2xx} times without success, ${errors} errors`);
  return requests.average;
};

interface Race {
  readonly contender: Contender;
  readonly record: string;
  readonly list: string;
}

const headersOf = async (contender: Contender): Promise<Record<string, string>> => {
  const response = await fetch(`${contender.url}/__admin/credentials`);
  return ((await response.json()) as { tidalbay: { headers: Record<string, string> } }).tidalbay.headers;
};

const main = async (): Promise<void> => {
  const mock = await startContender(rollcall);
  const headers = await headersOf(mock);
  const listPath = '/tidalbay/v1/employees';
  const list = (await (await fetch(mock.url + listPath, { headers })).json()) as { data: { id: string }[] };
  const recordPath = `${listPath}/${list.data[0]?.id}`;
  const record: unknown = await (await fetch(mock.url + recordPath, { headers })).json();
  const fixture = join(mkdtempSync(join(tmpdir(), 'rollcall-bench-')), 'fixture.json');
  writeFileSync(fixture, JSON.stringify({ record, list }));
  const idle = await mock.readMemory();

  const starts = [
    peer('node:http', 'node-http.js', fixture),
    peer('Fastify', 'fastify.js', fixture),
    peer('Express', 'express.js', fixture),
  ];
  const races: Race[] = [{ contender: mock, record: recordPath, list: listPath }];
  for (const start of starts) races.push({ contender: await startContender(start), record: '/record', list: '/list' });
  const prismPath = '/v1/employees';
  races.push({ contender: await startContender(prism), record: `${prismPath}/emp_7k2m9x`, list: prismPath });

  console.log('\n| requests a second | one record | × node:http | list of 25 | × node:http |\n|---|---|---|---|---|');
  const rates = new Map<string, { record: number[]; list: number[] }>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { contender, record: one, list: many } of races) {
      const rate = rates.get(contender.name) ?? { record: [], list: [] };
      rate.record.push(await measureRate(contender.url + one, headers));
      rate.list.push(await measureRate(contender.url + many, headers));
      rates.set(contender.name, rate);
    }
  }
  const base = rates.get('node:http') as { record: number[]; list: number[] };
  for (const [name, rate] of rates) {
    const ratio = (key: 'record' | 'list'): string => (median(rate[key]) / median(base[key])).toFixed(2);
    console.log(
      `| ${name} | ${median(rate.record).toFixed(0)} | ${ratio('record')} | ${median(rate.list).toFixed(0)} | ${ratio('list')} |`,
    );
  }
  const busy = await mock.readMemory();
  for (const { contender } of races) await contender.stop();

  console.log('\n| start to first answer | ms | × Express |\n|---|---|---|');
  const express = starts[2] as Start;
  const times = new Map<string, number[]>([
    ['Express', []],
    ['Rollcall', []],
  ]);
  for (let round = 0; round < ROUNDS * 2 + 1; round++) {
    times.get('Express')?.push(await measureStart(express, '/record', {}));
    times.get('Rollcall')?.push(await measureStart(rollcall, recordPath, headers));
  }
  for (const [name, values] of times) {
    const ratio = median(values) / median(times.get('Express') ?? []);
    console.log(`| ${name} | ${median(values).toFixed(0)} | ${ratio.toFixed(2)} |`);
  }
  console.log(
    `\nRollcall's memory: ${idle.toFixed(0)} MB after the first answers, ${busy.toFixed(0)} MB after the load.`,
  );
};

await main();
