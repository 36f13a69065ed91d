import { isObject } from '../../../core/json.js';
import type { Api } from '../../../engine/api.js';
import { schemaAt } from '../../checks/schema-at.js';
import type { Shown } from '../model/record-shape.js';
import type { WritableMember, Writing } from '../model/resource.js';
import { readShown } from './find-difference.js';
import { makeValue } from './make-value.js';

type Key = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;

/** What bodies are made with. */
export interface BodySource {
  readonly api: Api;
  /** Ids of things that are there, by the names of parameters and members that stand for them. */
  readonly known: Values;
  readonly key: Key;
}

/** Whether an operation takes a body, or values for the query. */
export const isTaken = (api: Api, { body, members }: Writing, values: Values): boolean =>
  body
    ? schemaAt(api, body.schema.pointer)(values)
    : Object.entries(values).every(([name, value]) => {
        const place = members.get(name)?.place;
        return place !== undefined && schemaAt(api, place.pointer)(value);
      });

/** Bodies that something can be created from, the fullest first: the examples with values of their own, then what has to be there. */
export const makeCreations = (writing: Writing, source: BodySource): Values[] => {
  const examples = (writing.body?.examples ?? []).filter(isObject);
  const required = [...writing.members.values()].filter(({ isRequired }) => isRequired);
  const lean = required.map((member) => [member.name, makeMember(member, source)] as const);
  const bodies = [
    ...examples.map((example) => varyExample(writing, example, source)),
    Object.fromEntries(lean.filter(([, value]) => value !== undefined)),
  ];
  return bodies.filter((body) => isTaken(source.api, writing, body));
};

const varyExample = ({ members }: Writing, example: Values, source: BodySource): Values => {
  const varied = Object.entries(example).map(([name, value]) => {
    const member = members.get(name);
    if (!member) return [name, value] as const;
    // What answers show is written as implementations write it: a state by its two letters.
    const examples = Array.isArray(value) ? [...member.examples, value] : [value];
    const made = makeMember({ ...member, examples }, source);
    // What stands for another thing would have to be there: it is sent only where it has to be.
    return [name, made ?? (member.isRequired ? value : undefined)] as const;
  });
  return Object.fromEntries(varied.filter(([, value]) => value !== undefined));
};

/** A new value for a member, or what is known to be there where it stands for another thing. */
const makeMember = ({ name, place, isRequired, examples }: WritableMember, { known, key }: BodySource): unknown =>
  makeValue(place, { examples, key: [...key, name] }) ?? (isRequired ? listKnown(known, name)[0] : undefined);

/** Ids of things that are there, for a member that stands for one: for `groupId`, `groupId` and `otherGroupId`. */
export const listKnown = (known: Values, name: string): unknown[] => {
  const id = name.replace(/_id$/, 'Id');
  const other = `other${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return [known[id] ?? known[`${id}Id`], known[other] ?? known[`${other}Id`]].filter((each) => each !== undefined);
};

/**
 * What changes some members of a record: those, and all that have to be sent, as the record has them. Undefined where the
 * spec does not allow it, or the record does not show what has to be sent.
 */
export const makeChange = (
  writing: Writing,
  change: Values,
  { api, record }: { readonly api: Api; readonly record: Shown },
): Values | undefined => {
  const others = [...writing.members.values()].filter(({ name, isRequired }) => isRequired && !(name in change));
  const kept = others.map(({ name }) => [name, readShown(record, name)] as const);
  const body = { ...Object.fromEntries(kept), ...change };
  return isTaken(api, writing, body) ? body : undefined;
};
