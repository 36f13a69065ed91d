import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { isObject } from '../../core/json.js';
import { RollcallError } from '../../core/rollcall-error.js';

/** What a run did to something at an implementation. No credential is in it. */
export interface LedgerEntry {
  /** Tells runs apart. */
  readonly run: string;
  /** Id of the API. */
  readonly api: string;
  /** What the API's paths hang below. */
  readonly baseUrl: string;
  /** The operation that did it, by its id. */
  readonly operation: string;
  /** Where the thing is. */
  readonly url: string;
  readonly state: 'created' | 'deleted';
  /** False where the API has no operation that deletes it. */
  readonly isRemovable?: false;
}

/** A file that says what runs created at implementations and what they deleted again; it only grows. */
export class Ledger {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Adds a line; when this returns it is on disk, whatever becomes of the process. */
  append(entry: LedgerEntry): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const file = openSync(this.file, 'a');
    try {
      writeSync(file, `${JSON.stringify(entry)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /**
   * What was created and not deleted, the latest first: what depends on something else goes before it.
   * @throws RollcallError where the file is no ledger
   */
  listLeft(): LedgerEntry[] {
    const left = new Map<string, LedgerEntry>();
    for (const entry of this.#read()) {
      left.delete(entry.url);
      if (entry.state === 'created') left.set(entry.url, entry);
    }
    return [...left.values()].reverse();
  }

  #read(): LedgerEntry[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      const entry = parse(line);
      if (entry) return [entry];
      // A process that was killed may have left half a line, and nothing was done after it.
      if (index === lines.length - 1) return [];
      const place = `${this.file}:${index + 1}`;
      throw new RollcallError('INVALID_OPTION', `${place} is no line of a ledger. Mend it, or name another file.`);
    });
  }
}

const parse = (line: string): LedgerEntry | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    const isEntry = isObject(value) && typeof value['url'] === 'string' && URL.canParse(value['url']);
    return isEntry ? (value as unknown as LedgerEntry) : undefined;
  } catch {
    return undefined;
  }
};
