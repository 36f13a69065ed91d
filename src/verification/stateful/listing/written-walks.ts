import { listNamedValues, locatePlace } from '../../../openapi/schema-place.js';
import { readSubject, type Subject, writeSubject } from '../lifecycle/subject.js';
import type { Shown } from '../model/record-shape.js';
import { type ListOperation, type Resource, readId, type Writing } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { readShown } from '../values/find-difference.js';
import { makeChange } from '../values/make-body.js';
import { makeValue } from '../values/make-value.js';
import { idOf, toPointer } from './list-entry.js';
import { expectOnce } from './walk-facts.js';
import { type WalkedList, walkList } from './walk-list.js';

/** What a walk during which somebody writes is made with. */
interface Written {
  readonly list: ListOperation;
  readonly resources: readonly Resource[];
  readonly path: PathParts;
  readonly whole: WalkedList;
}

const PAGES = 5;

/** Where a spec promises it, nobody is lost or comes twice while records are written to from page to page. */
export const tryWrittenWalks = async (session: Session, { list, resources, path, whole }: Written): Promise<void> => {
  const { operation, shape } = list;
  const { api, options, states } = session.context;
  const isPromised = locatePlace(api.document, operation.operation.pointer).value['x-stable-pages'] === true;
  const resource = resources.find((each) => each.list?.operation === operation);
  const writing = resource?.updates[0];
  if (!isPromised || options.isReadOnly || !states.isRepeatable || !resource || !writing) return;
  const names = shape.sort ? listNamedValues(shape.sort.schema).map(String) : [];
  const size = Math.max(Math.ceil(whole.records.length / PAGES), 1);
  for (const name of names.length > 0 ? names : [undefined]) {
    const query = name !== undefined && shape.sort ? [[shape.sort.name, name] as const] : [];
    const left = new Map(whole.records.map((record) => [readId(resource, record) ?? '', record]));
    const walked = await walkList(session, list, {
      path,
      query,
      size,
      between: async ({ records }) => {
        for (const record of records) left.delete(readId(resource, record) ?? '');
        // One who was seen, and one who is yet to come.
        for (const record of [records[0], [...left.values()].at(-1)]) {
          if (record) await touch(session, { resource, writing, path, record, round: left.size });
        }
      },
    });
    expectOnce(session, list, walked);
    const ids = new Set(walked.records.map(idOf));
    const lost = whole.records.find((record) => !ids.has(idOf(record)));
    if (!lost && walked.isWhole) continue;
    const how = query.map((pair) => pair.join('=')).join('&') || 'as it is';
    const message = `walked ${how} while records were written to, the list loses ${lost ? idOf(lost) : 'its end'}`;
    session.complain(walked.last, 'list_paging', { pointer: toPointer(shape.items), message });
  }
};

interface Touched {
  readonly resource: Resource;
  readonly writing: Writing;
  readonly path: PathParts;
  readonly record: Shown;
  readonly round: number;
}

/** Writes another value to a record, whichever the record takes. */
const touch = async (session: Session, { resource, writing, path, record, round }: Touched): Promise<void> => {
  const { api, options } = session.context;
  const id = readId(resource, record);
  if (id === undefined) return;
  const subject: Subject = { session, get: resource.get, path: { ...path, [resource.parameter]: id } };
  const { record: now } = await readSubject(subject);
  for (const { name, place, examples } of now ? writing.members.values() : []) {
    const shown = now && readShown(now, name);
    if (shown === undefined || shown === null || Array.isArray(shown) || !now) continue;
    const key = [options.seed, 'touch', id, name, round];
    const value = makeValue(place, { examples: [shown, ...examples], key, not: shown });
    const values = value === undefined ? undefined : makeChange(writing, { [name]: value }, { api, record: now });
    if (values && (await writeSubject(subject, writing, values)).status < 300) return;
  }
};
