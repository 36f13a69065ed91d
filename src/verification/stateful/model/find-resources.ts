import type { Api } from '../../../engine/api.js';
import { isJson, toMediaType } from '../../../openapi/media-type.js';
import { findItems, listTypes, readMembers, type SchemaPlace } from '../../../openapi/schema-place.js';
import { type ApiOperation, listAskedOperations } from '../../asked-operation.js';
import { describeList, findSuccessSchema } from '../../lists/list-shape.js';
import { readWriting } from './read-writing.js';
import { toRecordSchema } from './record-shape.js';
import type {
  ListOperation,
  Lookup,
  Membership,
  Parts,
  Resource,
  ResourceModel,
  Singleton,
  Writing,
} from './resource.js';

/** Finds what a spec's paths, methods and schemas make of an API: which records there are, and what can be done to them. */
export const findResources = (api: Api): ResourceModel => {
  const finder = new Finder(api);
  const resources = finder.resources();
  const memberships = finder.memberships();
  const singletons = finder.singletons();
  const parts = finder.parts();
  const seen = new Set<ApiOperation>(
    [
      ...resources.flatMap(({ create, updates, remove }) =>
        [create, ...updates].map((each) => each?.operation).concat(remove),
      ),
      ...memberships.flatMap(({ put, remove }) => [put, remove?.operation]),
      ...parts.flatMap(({ create, remove }) => [create?.operation, remove]),
      ...singletons.flatMap(({ updates }) => updates.map(({ operation }) => operation)),
    ].filter((each) => each !== undefined),
  );
  const unseen = listAskedOperations(api).filter((each) => isWriting(each) && !seen.has(each));
  return { resources, singletons, memberships, parts, lists: finder.lists(), unseen };
};

const isWriting = ({ method }: ApiOperation): boolean => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method);

const PARAMETER = /^\{([^}]+)\}$/;

/** The path above, and the name of the parameter that the path ends with. */
const splitItem = (path: string): { readonly above: string; readonly parameter: string } | undefined => {
  const end = path.lastIndexOf('/');
  const parameter = PARAMETER.exec(path.slice(end + 1))?.[1];
  return parameter === undefined ? undefined : { above: path.slice(0, end), parameter };
};

class Finder {
  readonly #api: Api;
  readonly #operations: readonly ApiOperation[];
  readonly #byPath = new Map<string, ApiOperation[]>();

  constructor(api: Api) {
    this.#api = api;
    this.#operations = listAskedOperations(api);
    for (const operation of this.#operations) {
      const path = toPathKey(operation.path);
      this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), operation]);
    }
  }

  lists(): ListOperation[] {
    return this.#operations.flatMap((operation) => this.#toList(operation) ?? []);
  }

  resources(): Resource[] {
    const all = this.#reads();
    const lookups = all.flatMap((read) => this.#toLookup(read) ?? []);
    return all.flatMap((read) => {
      if (lookups.some(({ operation }) => operation === read.operation)) return [];
      const { operation, above, parameter, record } = read;
      const create = this.#find(above, 'POST').flatMap((each) => this.#toCreate(each, record) ?? [])[0];
      const list = this.#find(above, 'GET').flatMap((each) => this.#toList(each) ?? [])[0];
      if (!create && !list) return [];
      const updates = this.#updatesOf(operation, record);
      const remove = this.#find(operation.path, 'DELETE')[0];
      const own = lookups.filter((lookup) => lookup.record.pointer === record.pointer);
      return [{ path: above, parameter, get: operation, record, list, create, updates, remove, lookups: own }];
    });
  }

  singletons(): Singleton[] {
    return this.#operations.flatMap((get) => {
      const record = get.method === 'GET' && !splitItem(get.path) ? this.#recordOf(get) : undefined;
      if (!record || this.#toList(get)) return [];
      const updates = this.#updatesOf(get, record);
      return updates.length > 0 ? [{ path: get.path, get, record, updates }] : [];
    });
  }

  memberships(): Membership[] {
    return this.#operations.flatMap((operation) => {
      const list = this.#toList(operation);
      const put = list && [...this.#find(operation.path, 'POST'), ...this.#find(operation.path, 'PUT')][0];
      const body = put?.bodies.find(({ mediaType }) => isJson(toMediaType(mediaType)));
      if (!list || !put || !body) return [];
      const items = [...this.#byPath.values()].flat().filter(({ path }) => splitItem(path)?.above === operation.path);
      // What can be read one by one is a resource.
      if (items.some(({ method }) => method === 'GET')) return [];
      const removing = items.find(({ method }) => method === 'DELETE');
      const parameter = removing && splitItem(removing.path)?.parameter;
      const remove = removing && parameter !== undefined ? { operation: removing, parameter } : undefined;
      return [{ path: operation.path, list, put, body, isWhole: 'items' in body.schema.value, remove }];
    });
  }

  /** `DELETE /things/{id}/parts/{part}`, where a thing shows its `parts`; a hyphen is as good as a slash. */
  parts(): Parts[] {
    return this.#operations.flatMap((remove) => {
      const split = remove.method === 'DELETE' ? splitItem(remove.path) : undefined;
      const [, path, member] = /^(.+)[/-]([A-Za-z_]+)$/.exec(split?.above ?? '') ?? [];
      if (!split || path === undefined || member === undefined || this.#find(split.above, 'GET').length > 0) return [];
      const get = this.#find(path, 'GET')[0];
      const record = get && !this.#toList(get) ? this.#recordOf(get) : undefined;
      const shown = record && readMembers(record).get(member)?.place;
      const item = shown && listTypes(shown).includes('array') ? findItems(shown) : undefined;
      if (!get || !item || !readMembers(item).has('id')) return [];
      const create = this.#find(split.above, 'POST').flatMap((each) => this.#toCreate(each, item) ?? [])[0];
      return [{ path: split.above, get, member, create, remove, parameter: split.parameter }];
    });
  }

  /** Reads of one record by a parameter. */
  #reads(): Read[] {
    return this.#operations.flatMap((operation) => {
      const split = operation.method === 'GET' ? splitItem(operation.path) : undefined;
      const record = split && this.#recordOf(operation);
      return split && record && !this.#toList(operation) ? [{ operation, ...split, record }] : [];
    });
  }

  /** A read is a lookup where nothing is listed, made or written there, and the parameter is a member of the record. */
  #toLookup({ operation, above, parameter, record }: Read): (Lookup & { readonly record: SchemaPlace }) | undefined {
    if (this.#byPath.has(toPathKey(above)) || this.#find(operation.path).length > 1) return undefined;
    return readMembers(record).has(parameter) ? { operation, parameter, member: parameter, record } : undefined;
  }

  #updatesOf(get: ApiOperation, record: SchemaPlace): Writing[] {
    return this.#find(get.path, 'PATCH', 'PUT', 'POST').flatMap((operation) => {
      const writing = readWriting(this.#api, operation, record);
      return writing && writing.members.size > 0 ? [writing] : [];
    });
  }

  /** Something is created where the answer is such a record. */
  #toCreate(operation: ApiOperation, record: SchemaPlace): Writing | undefined {
    const answer = this.#recordOf(operation);
    const isSame = answer && (answer.pointer === record.pointer || readMembers(answer).has('id'));
    const writing = isSame ? readWriting(this.#api, operation, record) : undefined;
    return writing?.body ? writing : undefined;
  }

  #toList(operation: ApiOperation): ListOperation | undefined {
    const shape = operation.method === 'GET' ? describeList(this.#api, operation.operation) : undefined;
    return shape && { operation, shape };
  }

  #recordOf(operation: ApiOperation): SchemaPlace | undefined {
    const schema = findSuccessSchema(this.#api, operation.operation);
    const record = schema && toRecordSchema(schema);
    return record && readMembers(record).size > 0 ? record : undefined;
  }

  #find(path: string, ...methods: readonly string[]): ApiOperation[] {
    const all = this.#byPath.get(toPathKey(path)) ?? [];
    return methods.length === 0 ? all : all.filter(({ method }) => methods.includes(method));
  }
}

interface Read {
  readonly operation: ApiOperation;
  readonly above: string;
  readonly parameter: string;
  readonly record: SchemaPlace;
}

/** Templates that differ by the names of their parameters only are the same path. */
const toPathKey = (path: string): string => path.replace(/\{[^}]*\}/g, '{}');
