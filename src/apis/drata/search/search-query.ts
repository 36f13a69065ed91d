import type { operations } from '../types.gen.js';

/** The query of both searches, validated. */
export type SearchQuery = operations['searchPersonnel']['parameters']['query'];
