import type { Api } from '../../src/engine/api.js';
import { locateOperation } from '../../src/verification/checks/locate-operation.js';
import type { Bend, Send } from '../support/bent-target.js';
import type { PlantedFault } from './planted-fault.js';

/** Lets faults strike where their operations are asked, in whatever world, and nowhere else. */
export const toBend = (api: Api, faults: readonly ReturnType<PlantedFault['plant']>[]): Bend => ({
  around: (request, send) => {
    const path = (request.url.split('?')[0] as string).replace(/^(\/w\/[^/]+)?\/[^/]+/, '');
    const location = locateOperation(api, { method: request.method, basePath: '/', path });
    const name = location.kind === 'operation' ? location.operation.operationId : `${request.method} ${location.path}`;
    const twists = faults.flatMap((fault) => fault[name] ?? []);
    return twists.reduce<Send>((next, twist) => (asked) => twist(asked, next), send)(request);
  },
});
