import { setTimeout } from 'node:timers/promises';
import { type CleanedUp, cleanUp } from '../verification/ledger/clean-up.js';
import { exitCodes } from '../verification/result.js';
import { printLine } from './print-line.js';

/** What `rollcall verify cleanup` takes on the command line. */
export interface CleanUpFlags {
  readonly header?: Readonly<Record<string, string>>;
  readonly allowWrites?: readonly string[];
  readonly ledger: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** Deletes what a ledger has as created, and says what came of each thing. */
export const cleanUpLedger = async ({ header, allowWrites, ledger, timeout, json }: CleanUpFlags): Promise<void> => {
  const cleaned = await cleanUp({
    file: ledger,
    headers: header ?? {},
    allowWrites: allowWrites ?? [],
    timeout,
    wait: async (milliseconds) => void (await setTimeout(milliseconds)),
    now: Date.now,
  });
  const left = cleaned.filter(({ problem }) => problem !== undefined);
  for (const each of cleaned) printLine(json ? JSON.stringify(toJson(each)) : toLine(each));
  if (!json) printLine(summarise(cleaned.length, left.length, ledger));
  process.exitCode = left.length === 0 ? exitCodes.passed : exitCodes.inconclusive;
};

const toJson = ({ entry, problem }: CleanedUp) => ({
  ...entry,
  state: problem === undefined ? 'deleted' : 'created',
  problem,
});

const toLine = ({ entry, problem }: CleanedUp): string =>
  problem === undefined ? `deleted  ${entry.url}` : `left     ${entry.url}: ${problem}`;

const summarise = (all: number, left: number, file: string): string => {
  if (all === 0) return `Nothing is left to delete by ${file}.`;
  return left === 0 ? `Everything that was left is deleted: ${all}.` : `${left} of ${all} could not be deleted.`;
};
