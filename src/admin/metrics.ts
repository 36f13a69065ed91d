import type { ApiBehaviour, Handler } from '../engine/behaviour.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { durationBounds, type Tally } from '../engine/measurements.js';

/** One measured value, as prom-client writes it. */
interface Sample {
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
  /** Where it is not that of the family. */
  readonly metricName?: string;
}

/** What is said of one thing that is measured. */
interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly values: readonly Sample[];
}

/** Says what the mock has measured, in the text format of Prometheus. */
export const createMetricHandlers = (engine: EngineParts): NonNullable<ApiBehaviour['handlers']> => {
  const getMetrics: Handler = async () => {
    // Most mocks are never asked, and the package takes longer to load than an API.
    const { Registry } = await import('prom-client');
    const registry = new Registry();
    const families = [...describeRequests(engine), ...describeMock(engine), ...describeProcess(engine)];
    for (const family of families) registry.registerMetric({ ...family, get: async () => family } as never);
    return { status: 200, headers: { 'content-type': registry.contentType }, body: await registry.metrics() };
  };
  return { getMetrics };
};

const toLabels = ({ api, operationId }: Tally): Readonly<Record<string, string>> => ({ api, operation: operationId });

const describeRequests = ({ measurements }: EngineParts): Family[] => {
  const { tallies } = measurements;
  return [
    {
      name: 'rollcall_requests_total',
      help: 'Requests, by API, operation and status; without an operation where none was found.',
      type: 'counter',
      values: tallies.flatMap((tally) =>
        [...tally.statuses].map(([status, value]) => ({ value, labels: { ...toLabels(tally), status: `${status}` } })),
      ),
    },
    {
      name: 'rollcall_request_duration_seconds',
      help: 'Time that it took to make up answers.',
      type: 'histogram',
      values: tallies.flatMap(toHistogram),
    },
    {
      name: 'rollcall_response_violations_total',
      help: 'Answers that broke their spec; each is a bug of the mock.',
      type: 'counter',
      values: tallies.map((tally) => ({ value: tally.violations, labels: toLabels(tally) })),
    },
  ];
};

/** Prometheus counts in each bucket all that took no longer than its bound. */
const toHistogram = (tally: Tally): Sample[] => {
  const metricName = 'rollcall_request_duration_seconds';
  const labels = toLabels(tally);
  let count = 0;
  const buckets = tally.durations.map((times, index) => {
    count += times;
    const bound = durationBounds[index];
    const le = bound === undefined ? '+Inf' : `${bound / 1000}`;
    return { value: count, labels: { ...labels, le }, metricName: `${metricName}_bucket` };
  });
  return [
    ...buckets,
    { value: tally.took / 1000, labels, metricName: `${metricName}_sum` },
    { value: count, labels, metricName: `${metricName}_count` },
  ];
};

const describeMock = ({ measurements, journalRoom, worlds }: EngineParts): Family[] => {
  const all = worlds.list();
  const listeners = all.reduce((sum, { feed }) => sum + feed.listeners, 0);
  return [
    single('rollcall_commits_total', 'counter', 'Commits that requests made.', measurements.commits),
    single('rollcall_failures_total', 'counter', 'Requests on which code of the mock threw.', measurements.failures),
    single('rollcall_worlds', 'gauge', 'Worlds that there are.', all.length),
    single('rollcall_journal_entries', 'gauge', 'Requests that the journals hold.', journalRoom.entries),
    single('rollcall_journal_body_bytes', 'gauge', 'Bytes of bodies that the journals hold.', journalRoom.bytes),
    single('rollcall_event_streams', 'gauge', 'Clients that read events.', listeners),
  ];
};

const describeProcess = ({ host }: EngineParts): Family[] => {
  const measured = host.measureProcess?.();
  if (!measured) return [];
  const { memory, cpuSeconds, startedAt } = measured;
  return [
    single('process_resident_memory_bytes', 'gauge', 'Memory of the process.', memory),
    single('process_cpu_seconds_total', 'counter', 'Time that the processor spent on it.', cpuSeconds),
    single('process_start_time_seconds', 'gauge', 'When it started, since 1970.', startedAt / 1000),
  ];
};

const single = (name: string, type: Family['type'], help: string, value: number): Family => ({
  name,
  help,
  type,
  values: [{ value }],
});
