import { createChance } from '../../../core/chance.js';
import { findItems, listNamedValues, listTypes, type SchemaPlace } from '../../../openapi/schema-place.js';
import type { ListOperation } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { write } from '../values/find-difference.js';
import { idOf, toPointer } from './list-entry.js';
import { type WalkedList, walkList } from './walk-list.js';

/** A way to ask for some of a list: those with a value of a member. */
interface Filter {
  readonly parameter: string;
  readonly text: string;
  readonly member: string;
  readonly value: unknown;
}

/** Values that are tried of one parameter; which ones, the seed says. */
const MOST_VALUES = 3;

/** A filter gives exactly what the whole list gives, filtered. */
export const tryFilters = async (
  session: Session,
  list: ListOperation,
  { path, whole }: { path: PathParts; whole: WalkedList },
): Promise<void> => {
  for (const filter of listFilters(session, list, whole)) {
    const query = [[filter.parameter, filter.text]] as const;
    const found = await walkList(session, list, { path, query });
    if (!found.isWhole) continue;
    const ids = new Set(found.records.map(idOf));
    const how = `${filter.parameter}=${filter.text}`;
    const missing = whole.records.find((record) => record[filter.member] === filter.value && !ids.has(idOf(record)));
    const pointer = `query ${filter.parameter}`;
    if (missing) {
      const message = `${idOf(missing)} has ${filter.member} ${write(filter.value)}, and is left out by ${how}`;
      session.complain(found.last, 'list_filter', { pointer, message });
    }
    const page = found.pages.find(({ records }) => records.some((record) => isWrong(filter, record[filter.member])));
    const wrong = page?.records.find((record) => isWrong(filter, record[filter.member]));
    if (page && wrong) {
      const message = `${idOf(wrong)} has ${filter.member} ${write(wrong[filter.member])}, and comes with ${how}`;
      session.complain(page.answer, 'list_filter', { pointer, message });
    }
    if (found.total !== undefined && found.total !== found.records.length) {
      const message = `with ${how} the list says that it has ${found.total}, and its pages have ${found.records.length}`;
      session.complain(found.last, 'list_total', { pointer: toPointer(list.shape.total ?? []), message });
    }
  }
};

const isWrong = ({ value }: Filter, shown: unknown): boolean => shown !== undefined && shown !== value;

/** The filters of a list that are about a member of its entries. */
const listFilters = (session: Session, { operation, shape }: ListOperation, { records }: WalkedList): Filter[] => {
  const paging = [shape.page, shape.size, shape.offset, shape.cursor, shape.sort, shape.direction, shape.withTotal];
  const own = operation.parameters.filter(
    ({ name, in: where }) => where === 'query' && !paging.some((each) => each?.name === name),
  );
  return own.flatMap(({ name, schema, place }) => {
    const fields = (Array.isArray(place.value['x-filterable']) ? place.value['x-filterable'] : []) as string[];
    const key = [session.context.options.seed, operation.operationId, name];
    const searched = fields.flatMap((member) =>
      listValues(shape.members.get(member), undefined).map((value) => ({
        parameter: name,
        text: `${member}:${value}`,
        member,
        value,
      })),
    );
    const said = place.value['x-filters'];
    const member = typeof said === 'string' ? said : name.replace(/\[\]$/, '');
    const taken = listTypes(schema).includes('array') ? findItems(schema) : schema;
    const named = listValues(shape.members.get(member), taken).map((value) => toFilter(name, member, value));
    // A text may be compared in many ways, and with something else of the same name.
    const free = said === undefined ? [] : pickTexts(records, member);
    const shown = free.map((value) => toFilter(name, member, value));
    return choose([...searched, ...named, ...shown], key);
  });
};

const toFilter = (parameter: string, member: string, value: unknown): Filter => ({
  parameter,
  text: String(value),
  member,
  value,
});

/** The few values of a member that the parameter takes, too. */
const listValues = (member: SchemaPlace | undefined, taken: SchemaPlace | undefined): unknown[] => {
  if (!member) return [];
  const isFlag = listTypes(member).includes('boolean');
  const values = isFlag ? [true, false] : listNamedValues(member);
  if (!taken) return values;
  // To many a service, `false` says no more than that nobody asked for the others only.
  if (isFlag) return listTypes(taken).includes('boolean') ? [true] : [];
  const names = listNamedValues(taken);
  return values.filter((value) => names.includes(value));
};

const pickTexts = (records: WalkedList['records'], member: string): unknown[] => [
  ...new Set(records.map((record) => record[member]).filter((text) => typeof text === 'string' && text !== '')),
];

const choose = (filters: readonly Filter[], key: readonly (string | number)[]): Filter[] => {
  const chance = createChance(...key, 'filters');
  const left = [...filters];
  const chosen: Filter[] = [];
  while (left.length > 0 && chosen.length < MOST_VALUES)
    chosen.push(...left.splice(chance.integer(0, left.length - 1), 1));
  return chosen;
};
