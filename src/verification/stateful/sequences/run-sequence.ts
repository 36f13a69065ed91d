import { listTypes } from '../../../openapi/schema-place.js';
import { isDone, writeSubject } from '../lifecycle/subject.js';
import { walkList } from '../listing/walk-list.js';
import { toRecord } from '../model/record-shape.js';
import { readId, type Writing } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { readShown } from '../values/find-difference.js';
import { makeChange, makeCreations } from '../values/make-body.js';
import { makeValue } from '../values/make-value.js';
import { type Actor, findExisting } from './actor.js';
import { KnownRecord } from './known-record.js';
import type { Step } from './step.js';

type Values = Readonly<Record<string, unknown>>;

/** One sequence: what was asked so far, and what the answers have to be. */
export class SequenceRun {
  readonly #session: Session;
  readonly #actors: readonly Actor[];
  readonly #known: KnownRecord[] = [];
  readonly #begun = new Set<Actor>();
  readonly #parents = new Map<Actor, PathParts>();
  #created = 0;
  #last: { readonly record: KnownRecord; readonly writing: Writing; readonly values: Values } | undefined;

  constructor(session: Session, actors: readonly Actor[]) {
    this.#session = session;
    this.#actors = actors;
  }

  get #isBroken(): boolean {
    return this.#session.complaints.length > 0;
  }

  /** Does the steps one after the other, and looks at everything again at the end. */
  async run(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (this.#isBroken) break;
      await this.#take(step);
    }
    for (const record of this.#known) {
      if (!this.#isBroken) await this.#read(record);
    }
  }

  /** Removes what it made, where nobody else does. */
  async close(): Promise<void> {
    if (this.#session.context.states.isRepeatable) return;
    for (const { actor, path, isOwn, isDeleted } of this.#known) {
      if (isOwn && !isDeleted && actor.remove) await this.#session.send({ operation: actor.remove, path });
    }
  }

  async #take(step: Step): Promise<void> {
    const actor = this.#actors[step.actor % this.#actors.length] as Actor;
    await this.#begin(actor);
    if (step.kind === 'create') return this.#create(actor, step);
    if (step.kind === 'list') return this.#list(actor);
    if (step.kind === 'again') return this.#again();
    const own = this.#known.filter((each) => each.actor === actor);
    const record = own[step.target % Math.max(own.length, 1)];
    if (!record) return;
    if (step.kind === 'read') await this.#read(record);
    if (step.kind === 'update') await this.#update(record, step);
    if (step.kind === 'delete') await this.#delete(record);
  }

  /** Finds out what is there that may be changed, when it is first needed. */
  async #begin(actor: Actor): Promise<void> {
    if (this.#begun.has(actor)) return;
    this.#begun.add(actor);
    for (const path of await findExisting(this.#session, actor)) {
      const answer = await this.#session.send({ operation: actor.get, path });
      const shown = answer.status === 200 ? toRecord(answer.body) : undefined;
      const record = new KnownRecord(actor, path, { isOwn: false });
      if (!shown) continue;
      record.compare(shown);
      this.#known.push(record);
    }
  }

  async #create(actor: Actor, { value }: Step): Promise<void> {
    const { create, resource, get } = actor;
    if (!create || !resource) return;
    const { api } = this.#session.context;
    const path = this.#parents.get(actor) ?? (await this.#session.findPath(get, resource.path));
    this.#parents.set(actor, path);
    // What has to be the only one of its kind is.
    const key = ['sequence', create.operation.operationId, value, this.#created++];
    for (const values of makeCreations(create, { api, known: this.#session.values, key })) {
      const answer = await writeSubject({ session: this.#session, path }, create, values);
      const shown = isDone(answer) ? toRecord(answer.body) : undefined;
      const id = readId(resource, shown);
      if (id === undefined) continue;
      const record = new KnownRecord(actor, { ...path, [resource.parameter]: id }, { isOwn: true, shown });
      record.begin(values);
      this.#known.push(record);
      return;
    }
  }

  async #update(record: KnownRecord, { members: [way, ...chosen], value }: Step): Promise<void> {
    const { updates } = record.actor;
    const writing = updates[way % Math.max(updates.length, 1)];
    if (!writing || !record.shown || this.#isSomebodys(record)) return;
    const names = [...writing.members.keys()];
    const change = Object.fromEntries(
      chosen.flatMap((index) => {
        const name = names[index % names.length] as string;
        const made = this.#makeValue(record, { writing, name, value });
        return made === undefined ? [] : [[name, made]];
      }),
    );
    const { api } = this.#session.context;
    const values =
      Object.keys(change).length > 0 ? makeChange(writing, change, { api, record: record.shown }) : undefined;
    if (values) await this.#write(record, writing, values);
  }

  /** Every sixth value is null, where the member may be null. */
  #makeValue(
    record: KnownRecord,
    { writing, name, value }: { writing: Writing; name: string; value: number },
  ): unknown {
    const member = writing.members.get(name);
    const shown = record.shown && readShown(record.shown, name);
    // What the record does not show, or shows of other things, cannot be held to what was sent.
    if (!member || shown === undefined || !(name in (record.shown ?? {}))) return undefined;
    if (value === 5 && listTypes(member.place).includes('null')) return null;
    const examples = [...(shown === null ? [] : [shown]), ...member.examples];
    const size = value % 2 === 1 ? ['short'] : [];
    return makeValue(member.place, { examples, key: ['sequence', name, value, ...size] });
  }

  async #write(record: KnownRecord, writing: Writing, values: Values): Promise<void> {
    const answer = await writeSubject({ session: this.#session, path: record.path }, writing, values);
    if (!isDone(answer)) return;
    if (record.isDeleted) {
      const message = `it was deleted, and ${writing.operation.operationId} is answered with ${answer.status}`;
      return this.#session.complain(answer, 'use_after_free', { message });
    }
    record.expect(values, writing);
    // The same record may be found by two paths.
    for (const other of this.#known) if (other !== record && record.isLike(other)) other.forget();
    this.#last = { record, writing, values };
  }

  /** Sends the last accepted write once more, where that may change nothing. */
  async #again(): Promise<void> {
    if (!this.#last || this.#last.record.isDeleted) return;
    const { record, writing, values } = this.#last;
    if (writing.operation.method === 'PUT' || writing.manner !== 'unknown') await this.#write(record, writing, values);
  }

  async #delete(record: KnownRecord): Promise<void> {
    const { remove } = record.actor;
    if (!remove || !record.isOwn || this.#isSomebodys(record)) return;
    const answer = await this.#session.send({ operation: remove, path: record.path });
    if (isDone(answer)) record.isDeleted = true;
  }

  /** Whether its id may have gone to somebody else: what was deleted is not written to where that matters. */
  #isSomebodys({ isDeleted }: KnownRecord): boolean {
    return isDeleted && !this.#session.context.states.isRepeatable;
  }

  async #read(record: KnownRecord): Promise<void> {
    const answer = await this.#session.send({ operation: record.actor.get, path: record.path });
    if (record.isDeleted) {
      if (isDone(answer))
        this.#session.complain(answer, 'use_after_free', { message: 'it was deleted, and can still be read' });
      return;
    }
    const shown = answer.status === 200 ? toRecord(answer.body) : undefined;
    if (!shown) {
      const message = `it was ${record.isOwn ? 'created' : 'there'}, and reading it is answered with ${answer.status}`;
      return this.#session.complain(answer, 'ensure_resource_availability', { message });
    }
    const broken = record.compare(shown);
    if (broken) this.#session.complain(answer, broken.check, broken);
  }

  /** The list has what was created, once, and not what was deleted. */
  async #list(actor: Actor): Promise<void> {
    const { list, resource } = actor;
    const own = this.#known.filter((each) => each.actor === actor && each.isOwn);
    if (!list || !resource || own.length === 0) return;
    const walked = await walkList(this.#session, list, { path: own[0]?.path as PathParts });
    if (!walked.isWhole) return;
    for (const { path, isDeleted } of own) {
      const id = path[resource.parameter];
      const times = walked.records.filter((each) => readId(resource, each) === id).length;
      const check = isDeleted ? 'use_after_free' : times === 0 ? 'ensure_resource_availability' : 'list_paging';
      if (times === (isDeleted ? 0 : 1)) continue;
      const message = `${id} was ${isDeleted ? 'deleted' : 'created'}, and is in the list ${times === 0 ? 'not at all' : `${times} times`}`;
      return this.#session.complain(walked.last, check, { message });
    }
  }
}
