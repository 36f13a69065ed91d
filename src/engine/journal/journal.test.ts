import { describe, expect, it } from 'vitest';
import { JOURNAL_LIMIT, Journal } from './journal.js';
import { JournalRoom } from './journal-room.js';
import type { Recorded } from './recorded.js';

const createEntry = (id: number, bytes = 0): Recorded => ({
  id: `a-${id}`,
  at: 0,
  receivedAt: 0,
  took: 0,
  world: 'a',
  api: undefined,
  operation: undefined,
  parameters: undefined,
  method: 'GET',
  url: '/',
  path: '/',
  requestHeaders: {},
  requestBody: undefined,
  status: 200,
  responseHeaders: {},
  responseBody: bytes === 0 ? undefined : new Uint8Array(bytes),
  isWithoutBodies: false,
  stage: 'handle',
  refusal: undefined,
  failure: undefined,
  fault: undefined,
  reads: undefined,
  commit: undefined,
  version: 0,
  brokenRules: [],
  journal: undefined,
  older: undefined,
  newer: undefined,
});

const idsOf = (journal: Journal): string[] => [...journal.newestFirst()].map(({ id }) => id);

const fill = (journal: Journal, room: JournalRoom, ids: readonly number[], bytes = 0): void => {
  for (const id of ids) journal.add(createEntry(id, bytes), room);
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('a journal', () => {
  it('keeps the latest, newest first, however often it goes round', () => {
    const [journal, room] = [new Journal(), new JournalRoom()];
    fill(journal, room, upTo(3 * JOURNAL_LIMIT + 7));
    const ids = idsOf(journal);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([JOURNAL_LIMIT, 'a-3006', 'a-2007']);
    expect([journal.find('a-2007')?.id, journal.find('a-2006')]).toEqual(['a-2007', undefined]);
    expect(room.entries).toBe(JOURNAL_LIMIT);
  });

  it('is empty after it was cleared, takes no room then, and goes on', () => {
    const [journal, room] = [new Journal(), new JournalRoom()];
    fill(journal, room, [1, 2, 3], 10);
    journal.clear();
    expect([idsOf(journal), room.entries, room.bytes]).toEqual([[], 0, 0]);
    fill(journal, room, [4], 10);
    expect([idsOf(journal), room.entries, room.bytes]).toEqual([['a-4'], 1, 10]);
  });
});

describe('the room of all journals', () => {
  it('lets the oldest bodies go first, whichever world they are of, and says so', () => {
    const room = new JournalRoom({ entries: 100, bytes: 25 });
    const [one, other] = [new Journal(), new Journal()];
    fill(one, room, [1], 10);
    fill(other, room, [2, 3], 10);
    fill(one, room, [4]);
    const dropped = [...one.newestFirst(), ...other.newestFirst()].filter(({ isWithoutBodies }) => isWithoutBodies);
    expect([dropped.map(({ id }) => id), room.bytes]).toEqual([['a-1'], 20]);
    expect(one.find('a-1')?.responseBody).toBeUndefined();
    expect(other.find('a-2')?.responseBody).toBeDefined();
  });

  it('keeps no body that is larger than all of it', () => {
    const room = new JournalRoom({ entries: 100, bytes: 25 });
    const journal = new Journal();
    fill(journal, room, [1], 26);
    fill(journal, room, [2], 5);
    expect([journal.find('a-1')?.isWithoutBodies, journal.find('a-2')?.isWithoutBodies, room.bytes]).toEqual([
      true,
      false,
      5,
    ]);
  });

  it('lets the oldest requests of all worlds go when there are too many', () => {
    const room = new JournalRoom({ entries: 3, bytes: 100 });
    const [one, other] = [new Journal(), new Journal()];
    fill(one, room, [1], 10);
    fill(other, room, [2, 3], 10);
    fill(one, room, [4, 5], 10);
    expect([idsOf(one), idsOf(other), room.entries, room.bytes]).toEqual([['a-5', 'a-4'], ['a-3'], 3, 30]);
  });

  it('goes on with the next oldest bodies where the oldest request was forgotten', () => {
    const room = new JournalRoom({ entries: 100, bytes: 25 });
    const [one, other] = [new Journal(), new Journal()];
    fill(one, room, [1], 10);
    fill(other, room, [2], 10);
    one.clear();
    fill(other, room, [3, 4, 5], 10);
    const dropped = [...other.newestFirst()].map(({ isWithoutBodies }) => isWithoutBodies);
    expect([dropped, room.bytes, room.entries]).toEqual([[false, false, true, true], 20, 4]);
  });

  it('has as much room again as a cleared journal took, wherever its requests stood', () => {
    const room = new JournalRoom({ entries: 100, bytes: 40 });
    const [one, other] = [new Journal(), new Journal()];
    fill(one, room, [1], 10);
    fill(other, room, [2], 10);
    fill(one, room, [3], 10);
    fill(other, room, [4], 10);
    other.clear();
    fill(one, room, [5, 6], 10);
    expect([room.entries, room.bytes]).toEqual([4, 40]);
    expect([...one.newestFirst()].some(({ isWithoutBodies }) => isWithoutBodies)).toBe(false);
    fill(one, room, [7], 1);
    expect(one.find('a-1')?.isWithoutBodies).toBe(true);
    expect(one.find('a-3')?.isWithoutBodies).toBe(false);
  });
});
