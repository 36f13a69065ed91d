import { byLifeCycles, type PlantedFault } from '../planted-fault.js';
import { asked, inJson, isFine, withBody } from '../twist.js';

/** Faults that an implementation of TIDALBAY may have in what is written. */
export const writes: readonly PlantedFault[] = [
  {
    what: 'an update is answered and not kept',
    kind: 'update not stored',
    plant: () => ({
      updateEmployee: async (request, send) => {
        const before = await send(asked(request, 'GET', request.url));
        const answer = await send(request);
        if (!isFine(answer)) return answer;
        const { department, title, status } = JSON.parse(before.text);
        await send(withBody(request, { department, title, status }));
        return answer;
      },
    }),
    run: byLifeCycles('getEmployee', 'updateEmployee'),
    found: ['lost_write getEmployee /title'],
  },
  {
    what: 'an update forgets the title that it does not name',
    kind: 'update clobbers',
    plant: () => ({
      updateEmployee: inJson((body) => ({ title: 'Employee', ...body })),
    }),
    run: byLifeCycles('getEmployee', 'updateEmployee'),
    found: ['partial_update updateEmployee /title'],
  },
];
