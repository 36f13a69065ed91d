import type { SyntaxFailure } from './syntax-failure.js';
import type { TokenContent } from './token.js';

/** What a scanner found at its offset, and the offset after it; or why there is no such token. */
export type Scanned = { readonly content: TokenContent; readonly next: number } | SyntaxFailure;
