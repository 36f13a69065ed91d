import type { Api } from '../../engine/api.js';
import { findNearestRoutes } from '../../engine/nearest-routes.js';
import type { Location } from './locate-operation.js';

/** Says of a request that the spec has no operation for what there is instead. */
export const describeStray = (api: Api, location: Exclude<Location, { kind: 'operation' }>, method: string): string => {
  if (location.kind === 'other-method')
    return `${location.path} has no ${method} in the spec; there is ${location.methods.join(', ')}`;
  const [near] = findNearestRoutes([api], { path: location.path, method, isMounted: false });
  const advice = near ? `; perhaps ${near.operation.method} ${near.path} was meant` : '';
  return `the spec has no path for ${method} ${location.path}${advice}`;
};
