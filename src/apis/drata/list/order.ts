import type { Change, Collection, View } from '../../../core/collection.js';
import type { PersonnelRecord } from '../personnel-record.js';

/** A place in an ordered list: what the record there is ordered by, and its id. */
export interface Position {
  readonly value: string;
  readonly id: number;
}

/** An order of the personnel by a text, records with the same one by id. */
export interface Order {
  /** Everybody in ascending order; writes move only those who were written to. */
  readonly view: View<PersonnelRecord, readonly PersonnelRecord[]>;
  readonly positionOf: (record: PersonnelRecord) => Position;
  /** How many of the records lie before the position; they are in this order, some may be left out. */
  readonly countBefore: (records: readonly PersonnelRecord[], position: Position) => number;
}

/** Beyond so many moves at once, sorting again costs less than moving records one by one. */
const MOVES = 64;

const comparePositions = (left: Position, right: Position): number => {
  if (left.value !== right.value) return left.value < right.value ? -1 : 1;
  return left.id - right.id;
};

/** Makes the order by what `valueIn` gives. */
export const createOrder = (valueIn: (record: PersonnelRecord) => string): Order => {
  const positionOf = (record: PersonnelRecord): Position => ({ value: valueIn(record), id: record.id });

  const countBefore: Order['countBefore'] = (records, position) => {
    let [low, high] = [0, records.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comparePositions(positionOf(records[middle] as PersonnelRecord), position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  // Positions are made once for each record, not once for each comparison.
  const sort = (records: readonly PersonnelRecord[]): PersonnelRecord[] =>
    records
      .map((record) => ({ record, value: valueIn(record), id: record.id }))
      .sort(comparePositions)
      .map(({ record }) => record);
  const build = (personnel: Collection<PersonnelRecord>): readonly PersonnelRecord[] => sort(personnel.values());

  const stays = ({ before, after }: Change<PersonnelRecord>): boolean =>
    before !== undefined && after !== undefined && valueIn(before) === valueIn(after);

  const apply = (records: PersonnelRecord[], change: Change<PersonnelRecord>): void => {
    const { before, after } = change;
    if (before && after && stays(change)) records[countBefore(records, positionOf(before))] = after;
    else {
      if (before) records.splice(countBefore(records, positionOf(before)), 1);
      if (after) records.splice(countBefore(records, positionOf(after)), 0, after);
    }
  };

  const update: Order['view']['update'] = (records, changes, personnel) => {
    if (changes.filter((change) => !stays(change)).length > MOVES) return build(personnel);
    const updated = records.slice();
    for (const change of changes) apply(updated, change);
    return updated;
  };

  return { view: { build, update }, positionOf, countBefore };
};
