import type { Json } from '../../core/json.js';
import type { Api } from '../../engine/api.js';
import type { Operation } from '../../openapi/operation.js';
import { locatePlace } from '../../openapi/schema-place.js';
import { listAskedOperations } from '../asked-operation.js';
import { locateOperation } from '../checks/locate-operation.js';
import { type Creation, findCreations } from '../ledger/creations.js';
import type { OwnThings } from '../ledger/own-things.js';
import { findSuccessSchema } from '../lists/list-shape.js';
import { readPage } from '../lists/read-list.js';
import { nameValues } from '../path-values.js';
import { findResources } from '../stateful/model/find-resources.js';
import { readWriting } from '../stateful/model/read-writing.js';
import { type Shown, toRecord, toRecordSchema } from '../stateful/model/record-shape.js';
import type { ListOperation, Resource, Writing } from '../stateful/model/resource.js';
import { makeCreations } from '../stateful/values/make-body.js';
import type { Answer, VerificationClient } from '../verification-client.js';
import { StateError } from './state-provider.js';
import { isSecretName, splitValueName, toExistingName } from './value-names.js';

/** What values are found with. */
export interface ValueSource {
  readonly api: Api;
  readonly client: VerificationClient;
  /** What may be created, and what was. */
  readonly own: OwnThings;
  /** Whether anything may be written at all. */
  readonly mayWrite: boolean;
  /** How often values were found before: another thing is created each time. */
  readonly attempt: number;
  /** What is known before anything is asked. */
  readonly values: Readonly<Record<string, Json>>;
  /** Waits that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What was found, and why the rest was not. */
export interface FoundValues {
  readonly values: Readonly<Record<string, Json>>;
  readonly missing: ReadonlyMap<string, string>;
  /** Paths of what was created for them. */
  readonly created: readonly string[];
}

/** How often what was created is looked for where the spec promises it only after a while. */
const MOST_LOOKS = 6;

/**
 * Finds values by their names at an implementation itself: `employeeId` is the id of an employee that is created, where
 * that can be undone, or else of the first that a list has.
 */
export const findValues = async (source: ValueSource, wanted: readonly string[]): Promise<FoundValues> => {
  const finder = new ValueFinder(source);
  const open = new Set(wanted.filter((name) => !(name in source.values)));
  for (let before = -1; before !== open.size && open.size > 0; ) {
    before = open.size;
    for (const name of open) if (await finder.find(name)) open.delete(name);
  }
  const missing = new Map([...open].map((name) => [name, explain(name)]));
  return { values: finder.values, missing, created: finder.created };
};

const explain = (name: string): string => {
  const flag = `--existing ${toExistingName(name)}=${isSecretName(name) ? '$VALUE' : 'VALUE'}`;
  return `nobody knows a value for ${name} here; name one with ${flag}`;
};

class ValueFinder {
  readonly #source: ValueSource;
  readonly #model: ReturnType<typeof findResources>;
  /** The records that stand for things; the second one is what values of `other…` are of. */
  readonly #records = new Map<string, readonly Shown[]>();
  values: Readonly<Record<string, Json>>;
  /** Paths of what was created for them. */
  readonly created: string[] = [];

  constructor(source: ValueSource) {
    this.#source = source;
    this.#model = findResources(source.api);
    this.values = source.values;
  }

  /** Finds one value; false where nothing is known of it, or not yet. */
  async find(name: string): Promise<boolean> {
    const split = splitValueName(name);
    if (!split || isSecretName(name)) return false;
    const other = /^other([A-Z].*)$/.exec(split.thing)?.[1];
    const thing = other === undefined ? split.thing : other.charAt(0).toLowerCase() + other.slice(1);
    const related = split.member === 'id' && other === undefined ? this.#findRelated(thing) : undefined;
    const record = related === undefined ? (await this.#open(thing))[other === undefined ? 0 : 1] : undefined;
    const value = related ?? (record && readNamed(record, split.member, thing));
    if (value === undefined) return false;
    this.values = { ...this.values, [name]: value };
    return true;
  }

  /** What a record that is known already says of its relation to the thing. */
  #findRelated(thing: string): Json | undefined {
    for (const [record] of this.#records.values()) {
      const value = record?.[thing] ?? record?.[`${thing}Id`] ?? record?.[`${thing}_id`];
      if (typeof value === 'string' || typeof value === 'number') return value;
    }
    return undefined;
  }

  async #open(thing: string): Promise<readonly Shown[]> {
    const known = this.#records.get(thing);
    if (known) return known;
    const records = (await this.#read(thing)) ?? (await this.#create(thing)) ?? (await this.#list(thing)) ?? [];
    if (records.length > 0) this.#records.set(thing, records);
    return records;
  }

  /** The thing whose id is known. */
  async #read(thing: string): Promise<Shown[] | undefined> {
    const id = this.values[`${thing}Id`];
    if (id === undefined) return undefined;
    for (const resource of this.#resourcesOf(thing)) {
      const url = this.#fill(resource.path);
      const answer = url && (await this.#send('GET', `${url}/${encodeURIComponent(String(id))}`));
      const record = answer && answer.status === 200 ? toRecord(answer.body) : undefined;
      if (record) return [record];
    }
    return undefined;
  }

  async #create(thing: string): Promise<Shown[] | undefined> {
    if (!this.#source.mayWrite) return undefined;
    for (const creation of findCreations(this.#source.api).values()) {
      if (!isNamed(creation.operation.path, thing)) continue;
      // What cannot be deleted again is created only where there is nothing else.
      if (creation.remove === undefined && (await this.#list(thing))?.length !== 0) continue;
      const record = await this.#createBy(creation, thing);
      if (record) return [record];
    }
    return undefined;
  }

  async #createBy({ operation, member }: Creation, thing: string): Promise<Shown | undefined> {
    const { api, own } = this.#source;
    const url = this.#fill(operation.path);
    const writing = findWriting(api, operation);
    if (url === undefined || !writing) return undefined;
    own.mayCreateForGood = true;
    try {
      const key = ['states', thing, this.#source.attempt];
      for (const body of makeCreations(writing, { api, known: this.values, key })) {
        const answer = await this.#send('POST', url, body);
        const record = answer.status < 300 ? toRecord(answer.body) : undefined;
        const item = `${url}/${encodeURIComponent(String(record?.[member]))}`;
        if (!record || !own.has(item)) continue;
        this.created.push(item);
        return await this.#await(item, record);
      }
      return undefined;
    } finally {
      own.mayCreateForGood = false;
    }
  }

  /** What was created may show only after a while, and as more than the answer to the creation had. */
  async #await(url: string, created: Shown): Promise<Shown> {
    const { api, wait } = this.#source;
    const location = locateOperation(api, { method: 'GET', basePath: '', path: url });
    if (location.kind !== 'operation') return created;
    const { value } = locatePlace(api.document, location.operation.pointer);
    const looks = value['x-consistency'] === 'eventual' ? MOST_LOOKS : 1;
    for (let look = 0; look < looks; look++) {
      if (look > 0) await wait(500 * 2 ** look);
      const answer = await this.#send('GET', url);
      const record = answer.status === 200 ? toRecord(answer.body) : undefined;
      if (record) return record;
    }
    return created;
  }

  async #list(thing: string): Promise<Shown[] | undefined> {
    for (const { operation, shape } of this.#listsOf(thing)) {
      const url = this.#fill(operation.path);
      const answer = url === undefined ? undefined : await this.#send('GET', url);
      const page = answer && answer.status === 200 ? readPage(shape, answer.body) : undefined;
      if (page) return page.items.map((item) => toRecord(item) ?? item);
    }
    return undefined;
  }

  #resourcesOf(thing: string): Resource[] {
    return this.#model.resources.filter(({ path }) => isNamed(path, thing));
  }

  #listsOf(thing: string): ListOperation[] {
    return this.#model.lists.filter(({ operation }) => isNamed(operation.path, thing));
  }

  /** A path with what is known; undefined where something is not. */
  #fill(template: string): string | undefined {
    const path = template.replace(/\{([^}]+)\}/g, (whole, name: string) => {
      const known = nameValues(template, name).find((each) => this.values[each] !== undefined);
      const value = known === undefined ? undefined : this.values[known];
      return value === undefined ? whole : encodeURIComponent(String(value));
    });
    return path.includes('{') ? undefined : path;
  }

  async #send(method: string, url: string, body?: unknown): Promise<Answer> {
    const answer = await this.#source.client.send({ method, url, ...(body !== undefined && { body }) });
    if (answer.status !== 401) return answer;
    throw new StateError(`The credential is refused: ${method} ${url} is answered with 401. Look at what -H says.`);
  }
}

/** What an operation takes for a new record. */
const findWriting = (api: Api, operation: Operation): Writing | undefined => {
  const asked = listAskedOperations(api).find((each) => each.operation === operation);
  const schema = findSuccessSchema(api, operation);
  return asked && schema && readWriting(api, asked, toRecordSchema(schema));
};

/** Whether a path is that of a collection of such things: `/v1/employees`, and `/api/v1/employee`. */
const isNamed = (path: string, thing: string): boolean => {
  const last = path.split('/').at(-1) ?? '';
  const singular = last.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return [last, singular].some((name) => toCamel(name).toLowerCase() === thing.toLowerCase());
};

const toCamel = (name: string): string => name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());

/** A member of a record; a relation has the id of what it leads to under that thing's name. */
const readNamed = (record: Shown, member: string, thing: string): Json | undefined => {
  const value = record[thing + member.charAt(0).toUpperCase() + member.slice(1)] ?? record[member];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
};
