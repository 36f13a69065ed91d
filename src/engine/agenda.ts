import type { RecordKey } from '../core/collection.js';
import { isObject, type JsonObject } from '../core/json.js';
import type { Transaction } from '../core/transaction.js';
import type { World } from '../core/world.js';
import { readCollection } from '../core/world.js';
import type { Job } from './behaviour.js';

/** The collection that holds what is due when; its keys begin with the instant, so the first one is the next one. */
export const AGENDA = 'rollcall/agenda';

interface AgendaItem extends JsonObject {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly api: string;
  readonly job: string;
  readonly argument: JsonObject;
}

/** Finds the job of an API by name. */
export type FindJob = (api: string, job: string) => Job | undefined;

const toKey = ({ at, api, job, argument }: AgendaItem): RecordKey =>
  [new Date(at).toISOString(), api, job, JSON.stringify(argument)].join(' ');

/** What is wrong with something that is put on an agenda from outside, as a clause; undefined where nothing is. */
export const describeAgendaFault = (key: RecordKey, record: JsonObject, findJob: FindJob): string | undefined => {
  const { at, api, job, argument } = record as Partial<AgendaItem>;
  if (typeof api !== 'string' || typeof job !== 'string' || !findJob(api, job)) {
    return `names no job that there is: ${JSON.stringify(api)} ${JSON.stringify(job)}`;
  }
  if (!Number.isSafeInteger(at) || Number.isNaN(new Date(at as number).getTime())) return 'needs an instant `at`';
  if (!isObject(argument)) return 'needs an object `argument`';
  const own = toKey(record as unknown as AgendaItem);
  return own === key ? undefined : `belongs under the key ${JSON.stringify(own)}`;
};

/** The agenda that a world starts with: every repeating job at its first time after `from`. */
export const seedAgenda = (
  from: number,
  jobs: Iterable<{ api: string; name: string; job: Job }>,
): [RecordKey, AgendaItem][] =>
  [...jobs].flatMap(({ api, name, job }) => {
    if (job.every === undefined) return [];
    const item: AgendaItem = { at: (Math.floor(from / job.every) + 1) * job.every, api, job: name, argument: {} };
    return [[toKey(item), item] as [RecordKey, AgendaItem]];
  });

/** Puts something on the agenda: the API's job of that name runs when the world's clock reaches `at`. */
export const schedule = (tx: Transaction, item: AgendaItem): void => tx.put(AGENDA, toKey(item), item);

/** What is due next, if anything. */
export const peekAgenda = (world: World): AgendaItem | undefined => {
  const agenda = readCollection<AgendaItem>(world, AGENDA);
  const first = agenda.firstKey;
  return first === undefined ? undefined : agenda.get(first);
};

/** Takes an item off the agenda and does it; `now` is how far the clock has come. */
export const runAgendaItem = (tx: Transaction, item: AgendaItem, now: number, findJob: FindJob): void => {
  tx.delete(AGENDA, toKey(item));
  const job = findJob(item.api, item.job);
  if (!job) return;
  if (job.every !== undefined) {
    const last = item.at + Math.floor((now - item.at) / job.every) * job.every;
    // Of many missed times of a coalescing job the last one does all; it waits its turn among what is due before it.
    if (job.coalesce && last > item.at) {
      schedule(tx, { ...item, at: last });
      return;
    }
    schedule(tx, { ...item, at: item.at + job.every });
  }
  job.run(tx, item.argument);
};
