import { RollcallError } from '../../core/rollcall-error.js';
import { findPatience } from '../gate/retry-after.js';
import { askForState } from '../states/state-client.js';
import { isLoopback } from '../write-guard.js';
import { Ledger, type LedgerEntry } from './ledger.js';

/** What is to be cleaned up. */
export interface CleanUpOptions {
  readonly file: string;
  /** Credential and whatever else the implementation asks for. */
  readonly headers: Readonly<Record<string, string>>;
  /** Hosts that may be written to, beside this machine. */
  readonly allowWrites: readonly string[];
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** Waits that many milliseconds, where the implementation asks for it. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

/** What came of one thing that was left. */
export interface CleanedUp {
  readonly entry: LedgerEntry;
  /** Why it is still there; undefined where it is gone. */
  readonly problem: string | undefined;
}

/**
 * Deletes what runs created and did not delete; what was deleted is written to the ledger, so that the next time begins
 * where this one ended.
 * @throws RollcallError where a host must not be written to, before anything is sent
 */
export const cleanUp = async ({ file, allowWrites, ...how }: CleanUpOptions): Promise<CleanedUp[]> => {
  const ledger = new Ledger(file);
  const left = ledger.listLeft();
  refuseHosts(left, allowWrites);
  const cleaned: CleanedUp[] = [];
  for (const entry of left) {
    const problem = await remove(entry, how);
    if (problem === undefined) ledger.append({ ...entry, operation: 'cleanup', state: 'deleted' });
    cleaned.push({ entry, problem });
  }
  return cleaned;
};

const refuseHosts = (left: readonly LedgerEntry[], allowed: readonly string[]): void => {
  for (const { url } of left) {
    const { host, hostname } = new URL(url);
    if (isLoopback(new URL(url)) || allowed.includes(host) || allowed.includes(hostname)) continue;
    const advice = `Say --allow-writes ${host} if things may be deleted there.`;
    throw new RollcallError(
      'INVALID_OPTION',
      `${host} is not this machine, so it is not written to unasked. ${advice}`,
    );
  }
};

const remove = async (
  { url, isRemovable }: LedgerEntry,
  { headers, timeout, wait, now }: Pick<CleanUpOptions, 'headers' | 'timeout' | 'wait' | 'now'>,
): Promise<string | undefined> => {
  if (isRemovable === false) return 'the API has no operation that deletes it; delete it by hand';
  try {
    for (let retries = 0; ; retries++) {
      const answer = await askForState({ method: 'DELETE', url, headers, timeout });
      const { status, excerpt } = answer;
      const said = answer.headers.get('retry-after') ?? undefined;
      const delay = status === 429 ? findPatience(said, { retries, now: now() }) : undefined;
      const isGone = (status >= 200 && status < 300) || status === 404 || status === 410;
      if (delay === undefined) return isGone ? undefined : `it was answered with ${status}: ${excerpt}`;
      await wait(delay);
    }
  } catch (error) {
    return (error as Error).message;
  }
};
