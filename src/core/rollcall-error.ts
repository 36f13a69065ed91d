/** Every way to use Rollcall wrongly, by code; `docs/errors.md` has the same list for readers. */
export const errorCodes = {
  UNKNOWN_API: 'An API was named that no spec describes.',
  UNKNOWN_SCENARIO: 'A scenario was named that no file describes.',
  UNKNOWN_OPERATION: 'Code answers an operation that its spec does not have.',
  UNKNOWN_VERSION: 'A version was named that the world no longer keeps, or never had.',
  INVALID_OPTION: 'An option has a value that it cannot take.',
  INVALID_CONFIG: 'A file of options cannot be read, or holds what is no option.',
  INVALID_SCENARIO: 'A scenario file breaks the rules for scenarios.',
  INVALID_SPEC: 'A spec cannot be read, or breaks the rules of OpenAPI.',
  INVALID_CONTRACT: 'A contract cannot be read, is with another provider, or holds nothing that could be verified.',
  INVALID_OVERLAY: 'An overlay cannot be applied to its spec.',
  PORT_TAKEN: 'The port is in use by another program.',
  ADDRESS_UNAVAILABLE: 'The server could not listen on the host and port it was given.',
  UNREACHABLE: 'A server does not answer, or does not let us in.',
  INTERRUPTED: 'A run was ended from outside before anything was found out.',
  MISSING_PACKAGE: 'A package that was asked for is not installed, or not in a version that can be used.',
  UNKNOWN_COLLECTION: 'Records were asked for of an API or a collection that there is not.',
  MOCK_CLOSED: 'A mock was used after it was closed.',
  WORLD_GONE: 'A world was used after it was dropped, or after nobody had asked for it too long.',
  WORLD_EXISTS: 'A fork was to have a name that another world has.',
  NO_WORLD: 'The world of the running test was asked for where no test is running.',
  BODY_READ: 'Another handler had read the body of a request before it came to the mock.',
  UNHANDLED_REQUEST: 'A request went to a host that nobody answers for, and was to fail then.',
  TOO_MANY_WORLDS: 'The limit of worlds in one process is reached.',
} as const;

/**
 * One of the codes that an error of misuse carries.
 * @example
 * const code: ErrorCode = 'UNKNOWN_SCENARIO';
 * await assert.rejects(createMock({ scenario: 'merge' }), { code });
 */
export type ErrorCode = keyof typeof errorCodes;

/**
 * Rollcall was used wrongly. `message` says what was wrong, where, and what to do; `code` stays the same over releases.
 * @example
 * const error = await createMock({ scenario: 'merge' }).catch((reason) => reason);
 * assert.equal(error instanceof RollcallError && error.code, 'UNKNOWN_SCENARIO');
 */
export class RollcallError extends Error {
  override readonly name = 'RollcallError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
