export type { FaultDefinition } from './core/fault.js';
export { type ErrorCode, RollcallError } from './core/rollcall-error.js';
export type { EngineFetch } from './create-fetch.js';
export { createMock, type Mock, type MockClock, type MockFault } from './create-mock.js';
export type { EngineEvent, FailureEvent, RequestEvent, ViolationEvent } from './engine/host.js';
export type { PresentedCredentials, PresentedRestriction } from './engine/present-credentials.js';
export type { RequestEntry, RequestFilter } from './request-list.js';
export type { MockOptions } from './resolve-options.js';
