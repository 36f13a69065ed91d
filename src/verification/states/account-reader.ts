import type { Json } from '../../core/json.js';
import type { Api } from '../../engine/api.js';
import { readMembers } from '../../openapi/schema-place.js';
import { readPage } from '../lists/read-list.js';
import { nameValues } from '../path-values.js';
import { findLargestSize } from '../stateful/listing/walk-list.js';
import { findResources } from '../stateful/model/find-resources.js';
import { listAnswered } from '../stateful/model/read-writing.js';
import { type Shown, toRecord } from '../stateful/model/record-shape.js';
import {
  type ListOperation,
  type Resource,
  type ResourceModel,
  readId,
  type Singleton,
} from '../stateful/model/resource.js';
import type { Answer, VerificationClient } from '../verification-client.js';
import { isManyRelation, isNamed, isRelation } from './named-things.js';
import { countLikeness, listRelated } from './related-records.js';
import { StateError } from './state-provider.js';

/** What is known already, by the names of values. */
export type KnownValues = Readonly<Record<string, Json>>;

/** Records of one kind that an account has, the one that says most first. */
export interface FoundRecords {
  readonly records: readonly Shown[];
  /** Where they were found, for people to read. */
  readonly where: string;
}

/** How many records are looked at closely for the one that says most. */
const MOST_CANDIDATES = 6;

/** How many records of a list are asked for at once. */
const PAGE_SIZE = 100;

/** Reads what an account has; nothing is asked twice. */
export class AccountReader {
  readonly #client: VerificationClient;
  readonly #model: ResourceModel;
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #notes = new Map<string, Set<string>>();

  constructor(api: Api, client: VerificationClient) {
    this.#client = client;
    this.#model = findResources(api);
  }

  /** Where such things were looked for in vain, for people to read. */
  explain(thing: string): string {
    const notes = [...(this.#notes.get(thing) ?? [])];
    return notes.length > 0 ? notes.join(', ') : `no list of the API is one of things called "${thing}"`;
  }

  /** The thing whose id is known. */
  async read(thing: string, values: KnownValues): Promise<FoundRecords | undefined> {
    const id = values[`${thing}Id`];
    if (id === undefined) return undefined;
    for (const { path } of this.#resourcesOf(thing)) {
      const above = fillPath(path, values);
      const url = above && `${above}/${encodeURIComponent(String(id))}`;
      const answer = url && (await this.#get(url));
      const record = answer && answer.status === 200 ? toRecord(answer.body) : undefined;
      if (record) return { records: [record], where: `GET ${url}` };
      if (answer) this.#note(thing, `GET ${url} is answered with ${answer.status}`);
    }
    return undefined;
  }

  /** What the lists have of such things, or what else leads to them. Empty where a list is empty. */
  async list(thing: string, values: KnownValues): Promise<FoundRecords | undefined> {
    let empty: FoundRecords | undefined;
    for (const list of this.#model.lists.filter(({ operation }) => isNamed(operation.path, thing))) {
      const found = await this.#readList(thing, list, values);
      if (!found) continue;
      if (found.records.length === 0) empty ??= found;
      else return { ...found, records: await this.#rank(thing, found.records, values) };
    }
    return (await this.#listRelated(thing, values)) ?? empty;
  }

  /** What the lists have that a path goes on from, the nearest first. */
  async listAbove(path: string, values: KnownValues): Promise<FoundRecords[]> {
    const above = this.#model.lists
      .filter(({ operation }) => path.startsWith(`${operation.path}/`))
      .sort((left, right) => right.operation.path.length - left.operation.path.length);
    const found: FoundRecords[] = [];
    for (const list of above) found.push((await this.#readList('', list, values)) ?? { records: [], where: '' });
    return found;
  }

  async #readList(thing: string, list: ListOperation, values: KnownValues): Promise<FoundRecords | undefined> {
    const { operation, shape } = list;
    const path = fillPath(operation.path, values);
    if (path === undefined) {
      this.#note(thing, `GET ${operation.path} needs to be told whose`);
      return undefined;
    }
    const size = findLargestSize(shape);
    const query = shape.size && size !== undefined ? `?${shape.size.name}=${Math.min(size, PAGE_SIZE)}` : '';
    const answer = await this.#get(path + query);
    const page = answer.status === 200 ? readPage(shape, answer.body) : undefined;
    if (!page) this.#note(thing, `GET ${path} is answered with ${answer.status}`);
    else if (page.items.length === 0) this.#note(thing, `GET ${path} is empty`);
    return page && { records: page.items.map((item) => toRecord(item) ?? item), where: `GET ${path}` };
  }

  /** What records of other things, or what is said of them, lead to. */
  async #listRelated(thing: string, values: KnownValues): Promise<FoundRecords | undefined> {
    const leads = ([member]: readonly [string, unknown]) => isRelation(member, thing) || isManyRelation(member, thing);
    for (const singleton of this.#model.singletons) {
      if (![...readMembers(singleton.record)].some(leads)) continue;
      const found = await this.#readSingleton(thing, singleton, values);
      if (found) return found;
    }
    for (const list of this.#model.lists) {
      if (![...list.shape.members].some(leads)) continue;
      const found = await this.#readList(thing, list, values);
      const records = found?.records.flatMap((record) => listRelated(record, thing)) ?? [];
      if (found && records.length > 0) return { records, where: found.where };
    }
    return undefined;
  }

  async #readSingleton(thing: string, { path }: Singleton, values: KnownValues): Promise<FoundRecords | undefined> {
    const url = fillPath(path, values);
    if (url === undefined) {
      this.#note(thing, `GET ${path} needs to be told whose`);
      return undefined;
    }
    const answer = await this.#get(url);
    const record = answer.status === 200 ? toRecord(answer.body) : undefined;
    const records = record ? listRelated(record, thing) : [];
    if (records.length === 0) this.#note(thing, `GET ${url} has none`);
    return records.length > 0 ? { records, where: `GET ${url}` } : undefined;
  }

  /** Puts first the record that belongs to what is known, that most is said of elsewhere, and that looks like the spec's. */
  async #rank(thing: string, records: readonly Shown[], values: KnownValues): Promise<Shown[]> {
    const [resource] = this.#resourcesOf(thing);
    if (!resource || records.length === 1) return [...records];
    const [example] = listAnswered(resource.get);
    const named = await this.#countMentions(thing, values);
    const ranked = records
      .map((record) => {
        const mentions = named.get(readId(resource, record) ?? '') ?? 0;
        return { record, mentions, rank: [countKnown(record, values), mentions, countLikeness(record, example)] };
      })
      .sort(byRank);
    const most = Math.max(...named.values(), 0);
    const close: typeof ranked = [];
    for (const { record, mentions, rank } of ranked.slice(0, MOST_CANDIDATES)) {
      const { filled, all } = await this.#countBelow(thing, { resource, record }, values);
      const [known = 0, , likeness = 0] = rank;
      close.push({ record, mentions, rank: [known, mentions + filled, likeness] });
      if (filled === all && mentions === most) break;
    }
    const first = close.sort(byRank)[0]?.record as Shown;
    return [first, ...ranked.map(({ record }) => record).filter((record) => record !== first)];
  }

  /** In how many lists of other things each such thing is named, by its id. */
  async #countMentions(thing: string, values: KnownValues): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const list of this.#model.lists) {
      const { operation, shape } = list;
      const isOther =
        !isNamed(operation.path, thing) && [...shape.members.keys()].some((each) => isRelation(each, thing));
      if (!isOther || fillPath(operation.path, values) === undefined) continue;
      const found = await this.#readList('', list, values);
      const ids = found?.records.flatMap((record) => listRelated(record, thing).map(({ id }) => String(id))) ?? [];
      for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  /** How many of the lists below a record have something in them. */
  async #countBelow(
    thing: string,
    { resource, record }: { readonly resource: Resource; readonly record: Shown },
    values: KnownValues,
  ): Promise<{ readonly filled: number; readonly all: number }> {
    const below = this.#model.lists.filter(({ operation }) => operation.path.startsWith(`${resource.get.path}/`));
    const id = readId(resource, record);
    let filled = 0;
    if (id === undefined) return { filled, all: below.length };
    for (const list of below) {
      const found = await this.#readList('', list, { ...values, [resource.parameter]: id, [`${thing}Id`]: id });
      if (found && found.records.length > 0) filled++;
    }
    return { filled, all: below.length };
  }

  #resourcesOf(thing: string): Resource[] {
    return this.#model.resources.filter(({ path }) => isNamed(path, thing));
  }

  #note(thing: string, note: string): void {
    this.#notes.set(thing, (this.#notes.get(thing) ?? new Set()).add(note));
  }

  #get(url: string): Promise<Answer> {
    const answer = this.#answers.get(url) ?? this.#client.send({ method: 'GET', url }).then(expectCredential);
    this.#answers.set(url, answer);
    return answer;
  }
}

/**
 * Passes an answer on.
 * @throws StateError where the credential is refused
 */
export const expectCredential = (answer: Answer): Answer => {
  if (answer.status !== 401) return answer;
  const { method, url } = answer.checked.exchange.request;
  throw new StateError(`The credential is refused: ${method} ${url} is answered with 401. Look at what -H says.`);
};

/** How many of a record's relations lead to what is known. */
const countKnown = (record: Shown, values: KnownValues): number =>
  Object.entries(values).filter(([name, value]) => {
    const thing = /^(.+)Id$/.exec(name)?.[1];
    return thing !== undefined && listRelated(record, thing).some(({ id }) => String(id) === String(value));
  }).length;

const byRank = (left: { readonly rank: readonly number[] }, right: { readonly rank: readonly number[] }): number => {
  const at = left.rank.findIndex((each, index) => each !== right.rank[index]);
  return at === -1 ? 0 : (right.rank[at] as number) - (left.rank[at] as number);
};

/** A path with what is known; undefined where something is not. */
export const fillPath = (template: string, values: KnownValues): string | undefined => {
  const path = template.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const known = nameValues(template, name).find((each) => values[each] !== undefined);
    const value = known === undefined ? undefined : values[known];
    return value === undefined ? whole : encodeURIComponent(String(value));
  });
  return path.includes('{') ? undefined : path;
};
