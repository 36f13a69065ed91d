import type { Operations, Rules, ScenarioName as Scenarios } from './catalogue.gen.js';
import type { FaultDefinition } from './core/fault.js';
import type { RecordRules } from './engine/records/record-rules.js';

/** Names that are known, and names of what is the user's own: editors offer the former, and the latter are taken, too. */
export type OrOwn<Known extends string> = Known | (string & Record<never, never>);

/**
 * Id of an API that comes with Rollcall.
 * @example
 * const apis: ApiId[] = ['drata', 'tidalbay'];
 * await using two = await createMock({ apis, listen: false });
 * assert.deepEqual(two.apis, apis);
 */
export type ApiId = keyof Operations;

/**
 * Name of a scenario that comes with Rollcall.
 * @example
 * const name: ScenarioName = 'empty-company';
 * await mock.scenario(name);
 */
export type ScenarioName = Scenarios;

/**
 * `operationId` of an operation of an API, or of any of several.
 * @example
 * const operationId: OperationId<'tidalbay'> = 'updateEmployee';
 * await mock.fault({ api: 'tidalbay', operationId, status: 503 });
 */
export type OperationId<Api extends ApiId = ApiId> = Operations[Api];

/**
 * Name of a collection of an API.
 * @example
 * const collection: CollectionName<'drata'> = 'personnel';
 * assert((await mock.records('drata', collection)).length > 0);
 */
export type CollectionName<Api extends ApiId> = keyof Rules[Api] & string;

/**
 * A record of a collection, as the API keeps it.
 * @example
 * const isEngineer = ({ department }: RecordOf<'tidalbay', 'employees'>) => department === 'Engineering';
 * const employees = await mock.records('tidalbay', 'employees');
 * assert(employees.some(({ record }) => isEngineer(record)));
 */
export type RecordOf<Api extends ApiId, Collection extends CollectionName<Api>> =
  Rules[Api][Collection] extends RecordRules<infer Kept> ? Kept : never;

/** What is to go wrong, where the operation named is one of the API named. */
export type FaultOf<Api extends string> = Omit<FaultDefinition, 'api' | 'operationId'> & {
  readonly api?: Api;
  readonly operationId?: Api extends ApiId ? OperationId<Api> : string;
};

/** An id that is none of those that come with Rollcall. */
export type OwnApi<Api extends string> = Api extends ApiId ? never : Api;
