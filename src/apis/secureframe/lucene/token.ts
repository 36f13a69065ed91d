import type { RangeBound, WildcardPattern } from './query.js';

/** One token of a query; `at` is its 0-based offset and `image` how it is written. */
export type Token = { readonly at: number; readonly image: string } & TokenContent;

/** What a token is, apart from where it stands. */
export type TokenContent =
  | { readonly kind: 'and' | 'or' | 'not' | 'plus' | 'minus' | 'open' | 'close' | 'colon' | 'boost' | 'end' }
  | { readonly kind: 'term'; readonly text: string; readonly pattern?: WildcardPattern }
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'range'; readonly lower?: RangeBound; readonly upper?: RangeBound }
  | { readonly kind: 'tilde'; readonly value?: number }
  | { readonly kind: 'invalid'; readonly message: string; readonly column: number };
