import { readMembers, step } from '../../../openapi/schema-place.js';
import { schemaAt } from '../../checks/schema-at.js';
import type { Answer } from '../../verification-client.js';
import { findListPath, walkList } from '../listing/walk-list.js';
import type { Shown } from '../model/record-shape.js';
import type { ListOperation, Membership } from '../model/resource.js';
import { type PathParts, type Session, Untried } from '../session.js';
import { findDifference, write } from '../values/find-difference.js';
import { listKnown } from '../values/make-body.js';
import { makeValue } from '../values/make-value.js';
import { expectFromOtherSide } from './expect-from-other-side.js';
import { isDone } from './subject.js';

type Entry = Readonly<Record<string, unknown>>;

/** Puts things into a list that others belong to, and takes them out again. */
export const tryMembership = async (
  session: Session,
  membership: Membership,
  lists: readonly ListOperation[],
): Promise<void> => {
  if (!session.context.states.isRepeatable) throw new Untried('it could not be put back as it was');
  const trial = new MembershipTrial(session, { ...membership, lists }, await findListPath(session, membership.list));
  const before = await trial.list();
  const [first, second] = trial.makeEntries();
  if (!first) throw new Untried(`nothing is known that could be put in by ${membership.put.operationId}`);
  await trial.put([first], before);
  await trial.lookFromOtherSide(first);
  if (membership.isWhole) {
    if (second) await trial.put([second, first], await trial.list());
    await trial.put([], await trial.list());
    await trial.put([first], await trial.list());
  }
  await trial.remove(first);
};

/** A membership, and all lists, some of which may show it too. */
type ListedMembership = Membership & { readonly lists: readonly ListOperation[] };

class MembershipTrial {
  readonly #session: Session;
  readonly #membership: ListedMembership;
  readonly #path: PathParts;

  constructor(session: Session, membership: ListedMembership, path: PathParts) {
    this.#session = session;
    this.#membership = membership;
    this.#path = path;
  }

  /** What is in it. */
  async list(): Promise<{ readonly answer: Answer; readonly records: readonly Shown[] }> {
    const walked = await walkList(this.#session, this.#membership.list, { path: this.#path });
    if (walked.isWhole) return { answer: walked.last, records: walked.records };
    const { operationId } = this.#membership.list.operation;
    throw new Untried(`${operationId} answered ${walked.last.status}, so nobody can see what is in it`, 'error');
  }

  /** Entries for things that are known to be there. */
  makeEntries(): Entry[] {
    const { body, put, isWhole } = this.#membership;
    const { api, options } = this.#session.context;
    const schema = isWhole ? step(body.schema, 'items') : body.schema;
    const make = (index: number): Entry =>
      Object.fromEntries(
        [...readMembers(schema)].flatMap(([name, { place }]) => {
          const ids = listKnown(this.#session.values, name);
          const examples = Array.isArray(place.value['examples']) ? (place.value['examples'] as unknown[]) : [];
          const key = [options.seed, put.operationId, name, index];
          const value = ids.length > 0 ? ids[index] : makeValue(place, { examples, key });
          return value === undefined ? [] : [[name, value]];
        }),
      );
    const refers = [...readMembers(schema).keys()].some((name) => listKnown(this.#session.values, name).length > 0);
    const isTaken = (entry: Entry): boolean => schemaAt(api, body.schema.pointer)(isWhole ? [entry] : entry);
    const isComplete = (entry: Entry): boolean =>
      [...readMembers(schema).keys()].every((name) => !/Id$/.test(name) || name in entry);
    return refers ? [make(0), make(1)].filter((entry) => isTaken(entry) && isComplete(entry)) : [];
  }

  /** Puts entries in, and looks whether they are there, and the others still, or no others any more. */
  async put(entries: readonly Entry[], before: { readonly records: readonly Shown[] }): Promise<void> {
    const { put, isWhole } = this.#membership;
    const body = isWhole ? entries : entries[0];
    const answer = await this.#session.send({ operation: put, path: this.#path, body });
    if (!isDone(answer)) {
      throw new Untried(`${put.operationId} answered ${answer.status}: ${answer.text.slice(0, 200)}`, 'error');
    }
    const after = await this.list();
    for (const entry of entries) this.#expectOnce(entry, after, put.operationId);
    if (isWhole && after.records.length !== entries.length) {
      const message = `${put.operationId} was to make ${entries.length} the whole list, and ${after.records.length} are in it`;
      this.#session.complain(after.answer, 'replacement', { message });
    }
    if (!isWhole) this.#expectKept(before.records, after, entries[0] as Entry);
  }

  /** Looks whether an entry that was put in is shown by the other lists of its kind. */
  async lookFromOtherSide(entry: Entry): Promise<void> {
    const { records } = await this.list();
    const record = records.find((each) => fits(entry, each));
    if (record) await this.#expectFromOtherSide(record, true);
  }

  #expectFromOtherSide(record: Shown, isIn: boolean): Promise<void> {
    const { lists, ...membership } = this.#membership;
    return expectFromOtherSide(this.#session, { membership, lists, record, isIn });
  }

  /** Takes an entry out. */
  async remove(entry: Entry): Promise<void> {
    const { remove, list } = this.#membership;
    if (!remove) return;
    const before = await this.list();
    const listed = before.records.find((record) => fits(entry, record));
    const { parameter, operation } = remove;
    const id = listed?.[parameter] ?? listed?.[`${parameter}Id`] ?? listed?.['id'];
    if (!listed || id === undefined) return;
    const path = { ...this.#path, [parameter]: String(id) };
    const answer = await this.#session.send({ operation, path });
    if (!isDone(answer)) {
      throw new Untried(`${operation.operationId} answered ${answer.status}: ${answer.text.slice(0, 200)}`, 'error');
    }
    const after = await this.list();
    if (after.records.some((record) => fits(entry, record))) {
      const message = `${operation.operationId} took ${id} out, and ${list.operation.operationId} still shows it`;
      this.#session.complain(after.answer, 'use_after_free', { message });
    }
    this.#expectKept(before.records, after, entry);
    await this.#expectFromOtherSide(listed, false);
    await this.#session.send({ operation, path });
  }

  #expectOnce(entry: Entry, { answer, records }: { answer: Answer; records: readonly Shown[] }, by: string): void {
    const times = records.filter((record) => fits(entry, record)).length;
    if (times === 1) return;
    const message = `${by} put ${write(entry)} in, and it is there ${times === 0 ? 'not at all' : `${times} times`}`;
    this.#session.complain(answer, times === 0 ? 'ensure_resource_availability' : 'list_paging', { message });
  }

  /** Nobody else goes when one comes or goes. */
  #expectKept(
    before: readonly Shown[],
    { answer, records }: { answer: Answer; records: readonly Shown[] },
    entry: Entry,
  ): void {
    const ids = Object.entries(entry).filter(([name]) => /Id$/.test(name));
    const isOther = (record: Shown): boolean => ids.some(([name, id]) => record[name] !== id);
    const lost = before.find((each) => isOther(each) && !records.some((record) => fits(each, record)));
    if (!lost) return;
    this.#session.complain(answer, 'partial_update', { message: `${write(lost)} was in the list, and is gone` });
  }
}

const fits = (entry: Entry, record: Shown): boolean => !findDifference(entry, record, '');
