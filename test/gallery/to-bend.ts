import type { Api } from '../../src/engine/api.js';
import { locateOperation } from '../../src/verification/checks/locate-operation.js';
import type { Bend } from '../support/bent-target.js';
import type { PlantedFault } from './planted-fault.js';

/** Lets a fault strike where its operations are asked, in whatever world, and nowhere else. */
export const toBend = (api: Api, twists: ReturnType<PlantedFault['plant']>): Bend => ({
  around: (request, send) => {
    const path = (request.url.split('?')[0] as string).replace(/^(\/w\/[^/]+)?\/[^/]+/, '');
    const location = locateOperation(api, { method: request.method, basePath: '/', path });
    const name = location.kind === 'operation' ? location.operation.operationId : `${request.method} ${location.path}`;
    const twist = twists[name];
    return twist ? twist(request, send) : send(request);
  },
});
