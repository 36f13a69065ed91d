import type { Broker } from '../../../company/company.js';
import type { BrokerRecord } from '../broker-record.js';
import { toBrokerId } from '../identifiers.js';

/** A data broker in the vendor's form, which names it by its host as the document's sample does. */
export const toBroker = (broker: Broker, { seed, index }: { seed: number; index: number }): BrokerRecord => {
  const host = new URL(broker.url).host;
  return {
    id: toBrokerId(seed, index),
    name: host,
    slug: host.replace(/[^a-z0-9]/g, ''),
    logo: `https://cdn.${host}/logo.png`,
    url: host,
  };
};
