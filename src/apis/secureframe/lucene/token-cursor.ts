import type { Token } from './token.js';

/** Walks over the tokens of one query; behind the last token it stays on it. */
export class TokenCursor {
  private readonly tokens: readonly Token[];
  private index = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The token at the cursor, or the one so many places after it. */
  peek(ahead = 0): Token {
    return this.tokens[this.index + ahead] ?? this.tokens.at(-1) ?? { kind: 'end', at: 0, image: '' };
  }

  /** Gives the token at the cursor and moves on. */
  take(): Token {
    const token = this.peek();
    this.index += 1;
    return token;
  }

  /** Takes the token at the cursor where it is of a kind; otherwise stays and gives undefined. */
  takeIf(kind: Token['kind']): Token | undefined {
    return this.peek().kind === kind ? this.take() : undefined;
  }
}
