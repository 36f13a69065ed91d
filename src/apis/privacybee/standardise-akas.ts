import type { components } from './types.gen.js';

/** Other names as they are stored: what is not known of one is null. */
export const standardiseAkas = (inputs: components['schemas']['AkasInput'] = []) =>
  inputs.map(({ first_name = null, middle_name = null, last_name = null }) => ({ first_name, middle_name, last_name }));
