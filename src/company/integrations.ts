import type { Basis } from './basis.js';
import { toIdentityProduct } from './identity-product.js';
import type { Device, RiskEvent } from './person.js';

/** Lists the security products that report on somebody, in order of their names: at least all that saw an event. */
export const listIntegrations = (
  { role }: Basis,
  devices: readonly Device[],
  events: readonly RiskEvent[],
): readonly string[] => {
  const products = new Set(events.map(({ source }) => source));
  if (role.idpConnection !== null) products.add(toIdentityProduct(role.idpConnection));
  if (devices.some(({ managedBy }) => managedBy !== 'unknown')) products.add('crowdstrike');
  if (role.invited && role.kind !== 'auditor' && role.kind !== 'external') products.add('knowbe4');
  return [...products].sort();
};
