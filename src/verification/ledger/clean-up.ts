import { RollcallError } from '../../core/rollcall-error.js';
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
export const cleanUp = async ({ file, headers, allowWrites, timeout }: CleanUpOptions): Promise<CleanedUp[]> => {
  const ledger = new Ledger(file);
  const left = ledger.listLeft();
  refuseHosts(left, allowWrites);
  const cleaned: CleanedUp[] = [];
  for (const entry of left) {
    const problem = await remove(entry, { headers, timeout });
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
  { headers, timeout }: Pick<CleanUpOptions, 'headers' | 'timeout'>,
): Promise<string | undefined> => {
  if (isRemovable === false) return 'the API has no operation that deletes it; delete it by hand';
  try {
    const { status, excerpt } = await askForState({ method: 'DELETE', url, headers, timeout });
    const isGone = (status >= 200 && status < 300) || status === 404 || status === 410;
    return isGone ? undefined : `it was answered with ${status}: ${excerpt}`;
  } catch (error) {
    return (error as Error).message;
  }
};
