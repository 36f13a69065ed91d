import type { Translate } from './example-ids.js';
import { listItems } from './list-items.js';
import type { SpecOperation } from './spec-operation.js';
import type { Subject } from './subject.js';

/** Gives the JSON body at a path below the API's mount. */
type Read = (path: string) => Promise<unknown>;

/** What values are found with. */
interface Sources {
  /** Values that come with the API's credentials. */
  readonly variables: Readonly<Record<string, string>>;
  readonly read: Read;
  readonly translate: () => Translate;
}

/** Finds values for path parameters: what a client would use, as far as that can be known from the spec. */
export class PathValues {
  readonly #found = new Map<string, Promise<string>>();
  readonly #subject: Subject;
  readonly #sources: Sources;

  constructor(subject: Subject, sources: Sources) {
    this.#subject = subject;
    this.#sources = sources;
  }

  /** The operation's path below the mount, with values in place of its parameters. */
  async fill(operation: SpecOperation, given: Readonly<Record<string, string>>): Promise<string> {
    return this.#subject.serverPath + (await this.#fillTemplate(operation.path, operation, given));
  }

  async #fillTemplate(
    template: string,
    operation: SpecOperation,
    given: Readonly<Record<string, string>>,
  ): Promise<string> {
    let filled = template;
    for (const [, name = ''] of template.matchAll(/\{([^}]+)\}/g)) {
      const value = given[name] ?? (await this.#find(operation, name));
      filled = filled.replace(`{${name}}`, () => value);
    }
    return filled;
  }

  #find(operation: SpecOperation, name: string): Promise<string> {
    const key = `${operation.path.split(`{${name}}`)[0]}{${name}}`;
    const known = this.#found.get(key) ?? this.#search(operation, name);
    this.#found.set(key, known);
    return known;
  }

  /** A variable of the credentials, else a member of the first item of the list nearest above, else an example. */
  async #search(operation: SpecOperation, name: string): Promise<string> {
    const variable = this.#sources.variables[name];
    if (variable !== undefined) return encodeURIComponent(variable);
    const listed = await this.#searchLists(operation, name);
    if (listed !== undefined) return encodeURIComponent(listed);
    const parameter = operation.parameters.find((each) => each.name === name && each.in === 'path');
    const { example } = parameter?.place.value ?? {};
    const type = parameter?.schema.value.type;
    const shown = String(example ?? (type === 'integer' ? 1 : 'sample'));
    return encodeURIComponent(JSON.parse(this.#sources.translate()(JSON.stringify(shown))));
  }

  async #searchLists(operation: SpecOperation, name: string): Promise<string | undefined> {
    const segments = (operation.path.split(`{${name}}`)[0] as string).split('/').slice(0, -1);
    for (let length = segments.length; length > 1; length--) {
      const template = segments.slice(0, length).join('/');
      const list = this.#subject.operations.find(({ path, method }) => path === template && method === 'GET');
      if (!list) continue;
      const body = await this.#sources.read(this.#subject.serverPath + (await this.#fillTemplate(template, list, {})));
      const [item] = listItems(body);
      const value = item?.[name] ?? item?.id;
      if (typeof value === 'string' || typeof value === 'number') return String(value);
    }
    return undefined;
  }
}
