import { byLifeCycles, byProbes, type PlantedFault } from '../planted-fault.js';
import { inBody, inRequest, isFine, readQuery, withoutQuery, withQuery } from '../twist.js';

/** A small change of what a list of employees answers. */
const inList =
  (change: Parameters<typeof inBody>[0]): PlantedFault['plant'] =>
  () => ({ listEmployees: inBody(change) });

/** Faults that an implementation of TIDALBAY may have in its lists. */
export const lists: readonly PlantedFault[] = [
  {
    what: 'the filter by band is ignored',
    kind: 'filter ignored',
    plant: () => ({ listEmployees: withoutQuery('band') }),
    run: byProbes('listEmployees'),
    found: ['list_filter listEmployees query band'],
  },
  {
    what: 'the filter by type of an event is ignored',
    kind: 'filter ignored',
    plant: () => ({ listEmployeeEvents: withoutQuery('type') }),
    run: byProbes('listEmployeeEvents'),
    found: ['list_filter listEmployeeEvents query type'],
  },
  {
    what: 'a page holds one more than it was asked for',
    kind: 'limit ignored',
    plant: () => ({
      listEmployees: async (request, send) => {
        const size = readQuery(request).get('per_page');
        if (size === null || !/^[1-9]\d?$/.test(size)) return send(request);
        const answer = await send(withQuery(request, (query) => query.set('per_page', String(Number(size) + 1))));
        if (isFine(answer))
          answer.json((body) => {
            body.pagination.per_page = Number(size);
          });
        return answer;
      },
    }),
    run: byProbes('listEmployees'),
    found: ['list_paging listEmployees query per_page'],
  },
  {
    what: 'the total counts one page only',
    kind: 'total wrong',
    plant: inList((body) => {
      body.pagination.total = body.data.length;
    }),
    run: byLifeCycles('listEmployees'),
    found: ['list_total listEmployees /pagination/total'],
  },
  {
    what: 'the direction of the order is ignored',
    kind: 'sort ignored',
    plant: () => ({ listEmployees: withoutQuery('order') }),
    run: byProbes('listEmployees'),
    found: ['list_order listEmployees query order'],
  },
  {
    what: 'each page begins with the last item of the one before',
    kind: 'page repeats',
    plant: () => ({
      listEmployees: async (request, send) => {
        const answer = await send(request);
        const page = Number(readQuery(request).get('page') ?? 1);
        if (!isFine(answer) || !(page > 1)) return answer;
        const before = await send(withQuery(request, (query) => query.set('page', String(page - 1))));
        const last = JSON.parse(before.text).data.at(-1);
        if (last)
          answer.json((body) => {
            body.data = [last, ...body.data.slice(0, -1)];
          });
        return answer;
      },
    }),
    run: byLifeCycles('listEmployees'),
    found: ['list_paging listEmployees /data'],
  },
  {
    what: 'the order is another one each time',
    kind: 'order unstable',
    plant: () => {
      let asked = 0;
      return { listEmployeeEvents: inBody((body) => (asked++ % 2 ? void body.data.reverse() : undefined)) };
    },
    run: byLifeCycles('listEmployeeEvents'),
    found: ['list_paging listEmployeeEvents /data', 'list_order listEmployeeEvents /data'],
  },
  {
    what: 'the start of a period is ignored',
    kind: 'filter ignored',
    plant: () => ({ listEmployeeEvents: withoutQuery('from') }),
    run: byLifeCycles('listEmployeeEvents'),
    found: ['list_filter listEmployeeEvents query from'],
  },
  {
    what: 'the number of pages is rounded down',
    kind: 'total wrong',
    plant: inList(({ pagination }) => {
      pagination.total_pages = Math.floor(pagination.total / pagination.per_page);
    }),
    run: byLifeCycles('listEmployees'),
    found: ['list_total listEmployees /pagination/total_pages'],
  },
  {
    what: 'who does not work here any more is listed only where somebody asks for it',
    kind: 'filter ignored',
    plant: () => ({
      listEmployees: inRequest((request) =>
        withQuery(request, (query) => query.set('status', query.get('status') ?? 'active')),
      ),
    }),
    run: byLifeCycles('listEmployees'),
    found: ['list_filter listEmployees query status'],
  },
];
