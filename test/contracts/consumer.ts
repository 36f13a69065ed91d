/** Who the contracts are with: the name stands in every file. */
export const CONSUMER = 'people-data-client';
