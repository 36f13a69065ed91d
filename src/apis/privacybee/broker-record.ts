import type { components } from './types.gen.js';

/** The collection of the data brokers, by id: one catalogue that all exposures share. */
export const BROKERS = 'privacybee/brokers';

/** A data broker, as it is stored and shown. */
export type BrokerRecord = components['schemas']['BrokerCompany'];
