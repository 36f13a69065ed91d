import type { ApiOperation } from '../../asked-operation.js';
import type { CheckName } from '../../checks/finding.js';
import { findStranger, listFilters } from '../../lists/list-filters.js';
import { describeList, type ListShape } from '../../lists/list-shape.js';
import { type ListPage, readPage } from '../../lists/read-list.js';
import { findDisorder, listSortChoices } from '../../lists/sort-order.js';
import type { Answer } from '../../verification-client.js';
import type { Asker, Change } from '../asker.js';
import { writeParameter } from '../parameter-cases.js';
import type { ProbeKind } from '../probe-kind.js';

/** What one answer of a list shows of it: that it has as many items as were asked for, in the order and of the kind that was. */
export const listFactsKind: ProbeKind = {
  name: 'facts of the list',
  probe: async (operation, asker) => {
    const shape = describeList(asker.context.api, operation.operation);
    if (!shape) return;
    const list = new AskedList(operation, shape, asker);
    await list.limits();
    await list.filters();
    await list.orders();
  },
};

interface SeenPage extends ListPage {
  readonly answer: Answer;
}

/** Values of one filter that are asked for; of many a few show as much as all. */
const MOST_VALUES = 3;

class AskedList {
  readonly #operation: ApiOperation;
  readonly #shape: ListShape;
  readonly #asker: Asker;

  constructor(operation: ApiOperation, shape: ListShape, asker: Asker) {
    this.#operation = operation;
    this.#shape = shape;
    this.#asker = asker;
  }

  /** Pages of one and two items, and as many as there can be. */
  async limits(): Promise<void> {
    const { size, page, offset, cursor } = this.#shape;
    for (const wanted of size ? [1, 2] : []) {
      const seen = await this.#ask(toQuery(size?.name, wanted));
      if (seen && seen.items.length > wanted)
        this.#complain(seen, 'list_paging', `${seen.items.length} items came, although ${size?.name} is ${wanted}`);
      if (seen) this.#checkTotal(seen);
    }
    const most = size && Number(size.schema.value['maximum'] ?? 100);
    const seen = await this.#ask(most === undefined ? {} : toQuery(size?.name, most));
    if (!seen) return;
    this.#checkTotal(seen);
    const isWhole =
      most === undefined ? !(page || offset || cursor) : seen.items.length < most && seen.next === undefined;
    if (isWhole && seen.total !== undefined && seen.total > seen.items.length) {
      const message = `the total is ${seen.total}, and the one page that there is has ${seen.items.length} items`;
      this.#complain(seen, 'list_total', message, this.#shape.total);
    }
  }

  /** Each filter with some of its values: nothing else may come. */
  async filters(): Promise<void> {
    for (const { parameter, member, values } of listFilters(this.#shape, this.#operation.parameters)) {
      const faults: (() => void)[] = [];
      const asked = pickSome(values);
      for (const value of asked) {
        const seen = await this.#ask({ [parameter.name]: writeParameter(parameter, [String(value)]) });
        const at = seen && findStranger(seen.items, member, value);
        if (!seen || at === undefined) continue;
        const message = `an item came that ${parameter.name}=${String(value)} should leave out`;
        faults.push(() => this.#complain(seen, 'list_filter', message, [...this.#shape.items, String(at), member]));
      }
      // A flag may let in what is usually left out, instead of leaving out the rest: then one of its values lets all in.
      const isFlag = values.every((value) => typeof value === 'boolean');
      if (!isFlag || faults.length === asked.length) for (const complain of faults) complain();
    }
  }

  /** Each order that goes by a member of the items. */
  async orders(): Promise<void> {
    const { sort } = this.#shape;
    for (const choice of listSortChoices(this.#shape)) {
      const direction = choice.direction && toQuery(choice.direction.name, choice.direction.text);
      const seen = await this.#ask({ ...toQuery(sort?.name, choice.text), ...direction });
      const disorder = seen && findDisorder(seen.items, choice);
      if (!seen || disorder === undefined) continue;
      const how = choice.goes ? `${choice.text}, ${choice.goes}` : choice.text;
      this.#complain(seen, 'list_order', `the list should be ordered by ${how}, and ${disorder} in ${choice.member}`);
    }
  }

  #checkTotal(seen: SeenPage): void {
    if (seen.total === undefined || seen.total >= seen.items.length) return;
    const message = `the total is ${seen.total}, and one page alone has ${seen.items.length} items`;
    this.#complain(seen, 'list_total', message, this.#shape.total);
  }

  /** Asks for a page; undefined where the request is not valid, or no list came. */
  async #ask(query: Readonly<Record<string, string>>): Promise<SeenPage | undefined> {
    const total = this.#shape.withTotal;
    const change: Change = { query: { ...(total && toQuery(total.name, 'true')), ...query } };
    const { request, reading } = await this.#asker.plan(this.#operation, change);
    if (!('request' in reading)) return undefined;
    const answer = await this.#asker.send(request);
    const page = answer.status === 200 ? readPage(this.#shape, answer.body) : undefined;
    return page && { ...page, answer };
  }

  #complain(
    { answer }: SeenPage,
    check: CheckName,
    message: string,
    path: readonly string[] = this.#shape.items,
  ): void {
    this.#asker.report(answer, { check, severity: 'violation', pointer: `/${path.join('/')}`, message });
  }
}

const toQuery = (name: string | undefined, value: string | number): Readonly<Record<string, string>> =>
  name === undefined ? {} : { [name]: `${encodeURIComponent(name)}=${encodeURIComponent(value)}` };

const pickSome = <T>(values: readonly T[]): T[] => [
  ...new Set([...values.slice(0, MOST_VALUES - 1), ...values.slice(-1)]),
];
