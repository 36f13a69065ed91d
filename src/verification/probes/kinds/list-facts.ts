import type { ApiOperation, AskedParameter } from '../../asked-operation.js';
import type { Observation } from '../../checks/finding.js';
import { findTelling, lets, listFilters, listTextFilters, type TextFilter } from '../../lists/list-filters.js';
import { describeList, type ListShape } from '../../lists/list-shape.js';
import { type Item, type ListPage, readMember, readPage } from '../../lists/read-list.js';
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
      if (seen && seen.items.length > wanted) {
        const message = `${seen.items.length} items came, although ${size?.name} is ${wanted}`;
        this.#complain(seen, { check: 'list_paging', pointer: `query ${size?.name}`, message });
      }
      this.#checkTotal(seen, false);
    }
    const most = size?.schema.value['maximum'];
    const seen = await this.#ask(typeof most === 'number' ? toQuery(size?.name, most) : {});
    // How long a page is by default nobody needs to say; then only a list without pages is known to be whole.
    const isPaged = (size ?? page ?? offset ?? cursor) !== undefined;
    const isShort = seen?.next === undefined && typeof most === 'number' && (seen?.items.length ?? most) < most;
    this.#checkTotal(seen, !isPaged || isShort);
  }

  /** Each filter with some of its values: nothing else may come. */
  async filters(): Promise<void> {
    const { parameters } = this.#operation;
    for (const { parameter, member, values } of listFilters(this.#shape, parameters)) {
      const faults: (() => void)[] = [];
      const asked = pickSome(values);
      for (const value of asked) {
        const seen = await this.#filter(parameter, String(value));
        const stranger = seen?.items.find((item) => !lets(item, member, value));
        if (!seen || !stranger) continue;
        const message = `${parameter.name}=${String(value)} let in ${show(stranger, member)}`;
        faults.push(() => this.#complain(seen, { check: 'list_filter', pointer: `query ${parameter.name}`, message }));
      }
      // A flag may let in what is usually left out, instead of leaving out the rest: then one of its values lets all in.
      const isFlag = values.every((value) => typeof value === 'boolean');
      if (!isFlag || faults.length === asked.length) for (const complain of faults) complain();
    }
    await this.#tryTexts(listTextFilters(this.#shape, parameters));
  }

  /** How a text is compared nobody says; but it should not make no difference where there is one to make. */
  async #tryTexts(filters: readonly TextFilter[]): Promise<void> {
    const all = filters.length > 0 ? await this.#ask({}) : undefined;
    for (const { parameter, member, example } of filters) {
      const text = all && findTelling(all.items, member, example);
      const seen = text === undefined ? undefined : await this.#filter(parameter, text);
      if (!seen || seen.answer.text !== all?.answer.text) continue;
      const message = `${parameter.name}=${text} makes no difference to a list of which some items have another ${member}`;
      this.#complain(seen, { check: 'list_filter', pointer: `query ${parameter.name}`, message });
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
      const isTurned = findDisorder(seen.items, { ...choice, goes: undefined }) === undefined;
      const name = isTurned && choice.direction ? choice.direction.name : sort?.name;
      const how = choice.goes ? `${choice.text}, ${choice.goes}` : choice.text;
      const message = `the list should be ordered by ${how}, and in ${choice.member} ${disorder}`;
      this.#complain(seen, { check: 'list_order', pointer: `query ${name}`, message });
    }
  }

  #checkTotal(seen: SeenPage | undefined, isWhole: boolean): void {
    if (seen?.total === undefined) return;
    const { total, items } = seen;
    if (total < items.length ? false : !isWhole || total === items.length) return;
    const message = `the total is ${total}, and ${isWhole ? 'the only page has' : 'one page alone has'} ${items.length} items`;
    this.#complain(seen, { check: 'list_total', pointer: `/${this.#shape.total?.join('/')}`, message });
  }

  #filter(parameter: AskedParameter, text: string): Promise<SeenPage | undefined> {
    return this.#ask({ [parameter.name]: writeParameter(parameter, [text]) });
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

  #complain({ answer }: SeenPage, found: Pick<Observation, 'check' | 'pointer' | 'message'>): void {
    this.#asker.report(answer, { ...found, severity: 'violation' });
  }
}

const show = (item: Item, member: string): string =>
  `an item with ${member} ${JSON.stringify(readMember(item, member) ?? null).slice(0, 80)}`;

const toQuery = (name: string | undefined, value: string | number): Readonly<Record<string, string>> =>
  name === undefined ? {} : { [name]: `${encodeURIComponent(name)}=${encodeURIComponent(value)}` };

const pickSome = <T>(values: readonly T[]): T[] => [
  ...new Set([...values.slice(0, MOST_VALUES - 1), ...values.slice(-1)]),
];
