import { randomUUID } from 'node:crypto';
import type { Api } from '../../engine/api.js';
import type { Operation } from '../../openapi/operation.js';
import { locateOperation } from '../checks/locate-operation.js';
import { isEventual } from '../eventual.js';
import type { GateRequest, Passed } from '../gate/gate.js';
import { nameValues } from '../path-values.js';
import { toRecord } from '../stateful/model/record-shape.js';
import { splitValueName, toExistingName } from '../states/value-names.js';
import { toHeaderMap } from '../tap/message.js';
import { isWrite } from '../write-guard.js';
import { findCreations } from './creations.js';
import type { Ledger, LedgerEntry } from './ledger.js';

/** What a run keeps apart what is its own by. */
export interface OwnThingsSource {
  readonly api: Api;
  /** What the spec's paths hang below. */
  readonly target: URL;
  readonly ledger: Ledger;
  /** Values that stand for records that may be changed. */
  readonly existing: readonly string[];
}

/** Something that this run created. */
export interface OwnThing {
  /** Its path, as the spec has it. */
  readonly path: string;
  readonly isRemovable: boolean;
}

/**
 * What a run created at an implementation that nobody can take back to a state: only that may be deleted, and only that,
 * and what was named, may be changed. What is created is in the ledger before the next request is sent.
 */
export class OwnThings {
  readonly #source: OwnThingsSource;
  readonly #run = randomUUID().slice(0, 8);
  readonly #left = new Map<string, OwnThing>();
  readonly #seen = new Set<string>();
  readonly #doubts = new Set<string>();
  /** Whether something may be created that cannot be deleted again. */
  mayCreateForGood = false;

  constructor(source: OwnThingsSource) {
    this.#source = source;
  }

  /** What is still there, the latest first. */
  list(): OwnThing[] {
    return [...this.#left.values()].reverse();
  }

  /** Creations that were answered in a way that does not tell whether they made something, or what. */
  get doubts(): readonly string[] {
    return [...this.#doubts];
  }

  /** Whether it is still there. */
  has(path: string): boolean {
    return this.#left.has(path);
  }

  /** Hears of each request that was answered. */
  hear({ method, url }: GateRequest, { status, checked, headers, body }: Passed): void {
    const path = toPath(url);
    const operation = this.#locate(method, path);
    const isDone = status >= 200 && status < 300;
    if (method === 'GET' && isDone) this.#seen.add(path);
    const isGone = isDone || ((status === 404 || status === 410) && this.#hasShown(path));
    if (method === 'DELETE' && this.#left.has(path) && isGone) {
      this.#left.delete(path);
      this.#note(operation, path, { state: 'deleted' });
    }
    const creation = operation && findCreations(this.#source.api).get(operation);
    if (!creation) return;
    if (status >= 500) this.#doubts.add(`${method} ${path} was answered with ${status}`);
    if (!isDone) return;
    const id = toRecord(parse(body))?.[creation.member] ?? readLocation(headers, path);
    if (typeof id !== 'string' && typeof id !== 'number') {
      this.#doubts.add(`${method} ${path} was answered with ${status} and no ${creation.member}`);
      return;
    }
    const item = `${path}/${encodeURIComponent(id)}`;
    // The same answer to a repeated request is no second thing.
    if (this.#left.has(item) || checked.exchange.failure !== undefined) return;
    const isRemovable = creation.remove !== undefined;
    this.#left.set(item, { path: item, isRemovable });
    this.#note(operation, item, { state: 'created', ...(!isRemovable && { isRemovable }) });
  }

  /** Why a request must not be sent; undefined where it may be. */
  refuse({ method, url }: Pick<GateRequest, 'method' | 'url'>): string | undefined {
    if (!isWrite(method)) return undefined;
    const path = toPath(url);
    const operation = this.#locate(method, path);
    if (!operation) return `${method} ${path} was not sent: the spec does not say what it would do`;
    if (this.#isOwn(path)) return undefined;
    const what = `${method} ${path} was not sent`;
    if (method === 'DELETE') return `${what}: only what this run created is deleted`;
    const creation = findCreations(this.#source.api).get(operation);
    if (creation) {
      const isAllowed = creation.remove !== undefined || this.mayCreateForGood;
      return isAllowed ? undefined : `${what}: what it creates could not be deleted again`;
    }
    if (this.#isNamed(operation, path)) return undefined;
    return `${what}: only what this run created, or what --existing names, is changed${this.#advise(operation, path)}`;
  }

  /** The option that would let it be changed. */
  #advise({ path: template }: Operation, path: string): string {
    const place = findLastParameter(template);
    if (!place) return '';
    const [likeliest] = nameValues(template, place.name).filter((name) => splitValueName(name) !== undefined);
    const value = decode(path.split('/')[place.index] as string);
    return likeliest === undefined ? '' : `, such as --existing ${toExistingName(likeliest)}=${value}`;
  }

  /** Whether it is known to have been there: what shows only some time may be yet to come. */
  #hasShown(path: string): boolean {
    const read = this.#locate('GET', path);
    return !read || !isEventual(this.#source.api, read) || this.#seen.has(path);
  }

  #isOwn(path: string): boolean {
    return [...this.#left.keys()].some((own) => path === own || path.startsWith(`${own}/`));
  }

  /** Whether the last thing that the path names is one that was named. */
  #isNamed({ path: template }: Operation, path: string): boolean {
    const place = findLastParameter(template);
    const value = place && path.split('/')[place.index];
    return value !== undefined && this.#source.existing.includes(decode(value));
  }

  #locate(method: string, path: string): Operation | undefined {
    const location = locateOperation(this.#source.api, { method, basePath: '', path });
    return location.kind === 'operation' ? location.operation : undefined;
  }

  #note(operation: Operation | undefined, path: string, what: Pick<LedgerEntry, 'state' | 'isRemovable'>): void {
    const { api, target, ledger } = this.#source;
    const baseUrl = target.href.replace(/\/$/, '');
    const entry = { run: this.#run, api: api.id, baseUrl, operation: operation?.operationId ?? 'DELETE' };
    ledger.append({ ...entry, url: baseUrl + path, ...what });
  }
}

const findLastParameter = (template: string): { readonly index: number; readonly name: string } | undefined => {
  const segments = template.split('/');
  const index = segments.findLastIndex((segment) => segment.startsWith('{'));
  return index === -1 ? undefined : { index, name: (segments[index] as string).slice(1, -1) };
};

const toPath = (url: string): string => url.split('?')[0] as string;

/** The id that a `Location` header ends with, where that leads right below the collection, and not to a job or elsewhere. */
const readLocation = (headers: Passed['headers'], collection: string): string | undefined => {
  const place = toPath(toHeaderMap(headers)['location'] ?? '');
  const id = place.split('/').at(-1) as string;
  return id !== '' && place.endsWith(`${collection}/${id}`) ? decode(id) : undefined;
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const parse = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
};
