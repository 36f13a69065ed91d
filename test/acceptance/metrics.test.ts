import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Family {
  readonly help: string;
  readonly type: string;
  readonly samples: Sample[];
}

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\["\\n])*)"(?:,|$)/y;

const parseLabels = (text: string): Record<string, string> => {
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < text.length) {
    const match = LABEL.exec(text);
    if (!match) throw new Error(`no labels: ${text}`);
    labels[match[1] as string] = match[2] as string;
  }
  return labels;
};

/** Reads the text format as strictly as Prometheus does. */
const parse = (text: string): Map<string, Family> => {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const families = new Map<string, Family>();
  let current = '';
  for (const line of text.split('\n').filter(Boolean)) {
    const [, keyword, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line) ?? [];
    if (keyword === 'HELP') {
      if (families.has(name)) throw new Error(`${name} comes twice`);
      families.set(name, { help: rest, type: '', samples: [] });
      current = name;
    } else if (keyword === 'TYPE') families.set(name, { ...(families.get(name) as Family), type: rest });
    else {
      const [, sample = '', labels = '', value = ''] = LINE.exec(line) ?? [];
      const family = families.get(current) as Family;
      const allowed = family.type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
      if (!allowed.some((suffix) => sample === current + suffix)) throw new Error(`${line} stands below ${current}`);
      if (Number.isNaN(Number(value))) throw new Error(`${line} has no number`);
      family.samples.push({ name: sample, labels: parseLabels(labels), value: Number(value) });
    }
  }
  return families;
};

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'], people: 20, listen: false, clock: 'frozen' });
});
afterAll(() => mock.close());

const scrape = async (): Promise<Map<string, Family>> => {
  const accept = 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1';
  const response = await mock.fetch('/__admin/metrics', { headers: { accept } });
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return parse(await response.text());
};

const find = (families: Map<string, Family>, family: string, labels: object = {}, suffix = ''): number | undefined =>
  families
    .get(family)
    ?.samples.find(
      (sample) =>
        sample.name === family + suffix &&
        Object.entries(labels).every(([name, value]) => sample.labels[name] === value),
    )?.value;

const ask = (path: string): Promise<Response> =>
  mock.fetch(`/tidalbay${path}`, { headers: mock.credentials('tidalbay').headers });

describe('what was measured', () => {
  it('counts requests by API, operation and status, and those that found no operation', async () => {
    for (const path of ['/v1/employees', '/v1/employees', '/v1/employees?per_page=0', '/nowhere']) await ask(path);
    const families = await scrape();
    const operation = { api: 'tidalbay', operation: 'listEmployees' };
    expect(find(families, 'rollcall_requests_total', { ...operation, status: '200' })).toBe(2);
    expect(find(families, 'rollcall_requests_total', { ...operation, status: '400' })).toBe(1);
    expect(find(families, 'rollcall_requests_total', { api: 'tidalbay', operation: '', status: '404' })).toBe(1);
    expect(find(families, 'rollcall_request_duration_seconds', operation, '_count')).toBe(3);
  });

  it('has histograms whose buckets only grow, up to the count', async () => {
    await ask('/v1/employees');
    const samples = (await scrape()).get('rollcall_request_duration_seconds')?.samples ?? [];
    const ofList = samples.filter(({ labels }) => labels.operation === 'listEmployees');
    const buckets = ofList.filter(({ name }) => name.endsWith('_bucket'));
    const values = buckets.map(({ value }) => value);
    expect(values).toEqual([...values].sort((left, right) => left - right));
    expect(buckets.at(-1)?.labels.le).toBe('+Inf');
    expect(values.at(-1)).toBe(ofList.find(({ name }) => name.endsWith('_count'))?.value);
  });

  it('counts commits, worlds and what the journals hold', async () => {
    const before = await scrape();
    const { data } = (await (await ask('/v1/employees?per_page=1')).json()) as { data: [{ id: string }] };
    const headers = { ...mock.credentials('tidalbay').headers, 'content-type': 'application/json' };
    const init = { method: 'PATCH', body: '{"department":"Night Watch"}', headers };
    await mock.fetch(`/w/other/tidalbay/v1/employees/${data[0].id}`, init);
    const after = await scrape();
    const grown = (family: string): number => Number(find(after, family)) - Number(find(before, family));
    expect(grown('rollcall_commits_total')).toBe(1);
    expect(grown('rollcall_worlds')).toBe(1);
    expect(grown('rollcall_journal_entries')).toBe(2);
    expect(grown('rollcall_journal_body_bytes')).toBeGreaterThan(100);
  });

  it('tells of the process', async () => {
    const families = await scrape();
    expect(find(families, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(find(families, 'process_cpu_seconds_total')).toBeGreaterThan(0);
  });
});
