/** The whole run has to end, since nothing further could be found out. */
export class EndOfRun extends Error {
  override readonly name = 'EndOfRun';
}

/** A request was not sent, since it is not allowed here; that is no fault of the implementation. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
}

/** A request was sent, and no answer came. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}
