import type { components } from './types.gen.js';

/** The collection of the connections, by id. */
export const CONNECTIONS = 'drata/connections';

/** A connection as the API shows it, and which of the two kinds it is of. */
export type ConnectionRecord = {
  readonly kind: 'idp' | 'hris';
  readonly connection: components['schemas']['Connection'];
};
