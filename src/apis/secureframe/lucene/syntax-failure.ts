/** Why a text is not a query, and the 1-based column (in UTF-16 code units) of what is wrong. */
export interface SyntaxFailure {
  readonly ok: false;
  readonly message: string;
  readonly column: number;
}

/** Makes the failure for what stands at a 0-based offset. */
export function failAt(offset: number, message: string): SyntaxFailure {
  return { ok: false, message, column: offset + 1 };
}

/** Tells a failure from anything else that a step of the parser gives. */
export function isFailure(result: object): result is SyntaxFailure {
  return 'ok' in result && result.ok === false;
}
