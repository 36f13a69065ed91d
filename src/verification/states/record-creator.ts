import type { Api } from '../../engine/api.js';
import type { Operation } from '../../openapi/operation.js';
import { listAskedOperations } from '../asked-operation.js';
import { askUntil, isEventual, PATIENCE_IN_WORDS } from '../eventual.js';
import { type Creation, findCreations } from '../ledger/creations.js';
import type { OwnThings } from '../ledger/own-things.js';
import { findSuccessSchema } from '../lists/list-shape.js';
import { findListed } from '../stateful/listing/compare-records.js';
import { toRecords } from '../stateful/listing/walk-list.js';
import { findResources } from '../stateful/model/find-resources.js';
import { readWriting } from '../stateful/model/read-writing.js';
import { type Shown, toRecord, toRecordSchema } from '../stateful/model/record-shape.js';
import { type Resource, readId, type Writing } from '../stateful/model/resource.js';
import { makeCreations } from '../stateful/values/make-body.js';
import type { Answer, VerificationClient } from '../verification-client.js';
import { expectCredential, type FoundRecords, fillPath, type KnownValues } from './account-reader.js';
import { isNamed } from './named-things.js';

/** What records are created with. */
export interface CreatorSource {
  readonly api: Api;
  readonly client: VerificationClient;
  /** What may be created, and what was. */
  readonly own: OwnThings;
  /** Waits that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How often things were created before: it is another one each time. */
  readonly attempt: number;
}

/** Creates what an account is to have for the time of a run. */
export class RecordCreator {
  readonly #source: CreatorSource;
  /** Paths of what was created. */
  readonly created: string[] = [];
  /** What was created and never showed, and why nobody can use it. */
  readonly unseen = new Map<string, string>();
  /** What was answered to creations that did not work, by thing. */
  readonly refused = new Map<string, string>();

  constructor(source: CreatorSource) {
    this.#source = source;
  }

  /** Creates such a thing; undefined where there is no way to, or none that may be gone. */
  async create(
    thing: string,
    { values, hasOther }: { readonly values: KnownValues; readonly hasOther: () => Promise<boolean> },
  ): Promise<FoundRecords | undefined> {
    for (const creation of findCreations(this.#source.api).values()) {
      if (!isNamed(creation.operation.path, thing)) continue;
      // What cannot be deleted again is created only where there is nothing else.
      if (creation.remove === undefined && (await hasOther())) continue;
      const record = await this.#createBy(creation, thing, values);
      if (record) return { records: [record], where: `POST ${creation.operation.path}, which this run sent` };
    }
    return undefined;
  }

  async #createBy({ operation, member }: Creation, thing: string, values: KnownValues): Promise<Shown | undefined> {
    const { api, own, client } = this.#source;
    const url = fillPath(operation.path, values);
    const writing = findWriting(api, operation);
    if (url === undefined || !writing) return undefined;
    own.mayCreateForGood = true;
    try {
      const key = ['states', thing, this.#source.attempt];
      for (const body of makeCreations(writing, { api, known: values, key })) {
        const answer = expectCredential(await client.send({ method: 'POST', url, body }));
        const record = answer.status < 300 ? toRecord(answer.body) : undefined;
        const item = `${url}/${encodeURIComponent(String(record?.[member]))}`;
        if (!record || !own.has(item)) {
          this.refused.set(thing, `POST ${url} is answered with ${answer.status}`);
          continue;
        }
        this.created.push(item);
        return await this.#await(thing, item, record);
      }
      return undefined;
    } finally {
      own.mayCreateForGood = false;
    }
  }

  /** What was created may show only after a while, and as more than the answer to the creation had. */
  async #await(thing: string, url: string, created: Shown): Promise<Shown | undefined> {
    const { api, client, wait } = this.#source;
    const { resources } = findResources(api);
    const resource = resources.find(({ path, get }) => isNamed(path, thing) && get.method === 'GET');
    if (!resource) return created;
    const isLate = isEventual(api, resource.get.operation);
    const read = () => client.send({ method: 'GET', url });
    const answer = await askUntil(read, ({ status }) => status === 200, { isEventual: isLate, wait });
    const record = answer.status === 200 ? toRecord(answer.body) : undefined;
    if (!record && isLate) {
      this.#giveUp(thing, url, `GET ${url} is still answered with ${answer.status}`);
      return undefined;
    }
    const isShown = await this.#awaitInLists(thing, resource, url);
    return isShown ? (record ?? created) : undefined;
  }

  /** Lists and searches may follow later still. */
  async #awaitInLists(thing: string, resource: Resource, url: string): Promise<boolean> {
    const { api, client, wait } = this.#source;
    const { resources, lists } = findResources(api);
    const id = decodeURIComponent(url.split('/').at(-1) as string);
    for (const list of lists) {
      const { operation, shape } = list;
      const path = operation.path === resource.path ? url.slice(0, url.lastIndexOf('/')) : fillPath(operation.path, {});
      if (!isEventual(api, operation.operation) || path === undefined) continue;
      if (findListed(list, resources)?.path !== resource.path) continue;
      const has = (answer: Answer): boolean => {
        const records = toRecords(shape, answer);
        // What cannot be listed, or has more than one page, does not tell.
        return !records || records.some((each) => readId(resource, each) === id) || records.length >= FULL_PAGE;
      };
      const answer = await askUntil(() => client.send({ method: 'GET', url: path }), has, { isEventual: true, wait });
      if (has(answer)) continue;
      this.#giveUp(thing, url, `GET ${path} still does not list it`);
      return false;
    }
    return true;
  }

  #giveUp(thing: string, url: string, what: string): void {
    const promise = 'The spec promises that it shows some time (x-consistency: eventual), and so does nobody know';
    this.unseen.set(thing, `${url} was created, and ${PATIENCE_IN_WORDS} later ${what}. ${promise}.`);
  }
}

/** A page with so many entries may not be the only one. */
const FULL_PAGE = 10;

/** What an operation takes for a new record. */
const findWriting = (api: Api, operation: Operation): Writing | undefined => {
  const asked = listAskedOperations(api).find((each) => each.operation === operation);
  const schema = findSuccessSchema(api, operation);
  return asked && schema && readWriting(api, asked, toRecordSchema(schema));
};
