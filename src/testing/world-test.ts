import type { World } from '../world.js';

// biome-ignore lint/suspicious/noExplicitAny: what runners take and give differs, and is passed on as it is
type Given = any;

/**
 * The test function of a runner: of vitest, jest or `node:test`.
 * @example
 * const inSmallCompany = (test: AnyTest) => withRollcall(test, { people: 20 });
 *
 * inSmallCompany(base)('there are few', async ({ world }) => {
 *   assert((await world.records('tidalbay', 'employees')).length <= 20);
 * });
 */
export type AnyTest = (...given: Given[]) => Given;

/**
 * What a test gets beside what its runner gives.
 * @example
 * const breakDrata = ({ world }: InWorld) => world.fault({ api: 'drata', status: 503 });
 *
 * withRollcall(base)('an outage', async ({ world }) => {
 *   await breakDrata({ world });
 * });
 */
export interface InWorld {
  /** The company that only this test sees. */
  readonly world: World;
}

/**
 * The test function of a runner, whose tests get a world.
 * @example
 * const test: WorldTest<typeof base> = withRollcall(base);
 *
 * test('time stands still', async ({ world }) => {
 *   await world.clock.freeze();
 * });
 */
export type WorldTest<Test extends AnyTest> = Call<ContextOf<Test>, Test> &
  Pick<Test, Exclude<keyof Test, Modifier | Condition | 'for' | 'extend'>> & {
    readonly [Name in Extract<keyof Test, Modifier>]: Modified<Test, Test[Name]>;
  } & {
    readonly [Name in Extract<keyof Test, Condition>]: (condition: unknown) => WorldTest<Test>;
  } & {
    readonly [Name in Extract<keyof Test, 'for'>]: <Row>(rows: readonly Row[]) => TestOfRows<Row, ContextOf<Test>>;
  };

type Modifier = 'concurrent' | 'fails' | 'failing' | 'only' | 'sequential' | 'skip' | 'todo';

type Condition = 'skipIf' | 'runIf';

/** Modifiers of vitest can be modified again, by any of them; those of other runners have members of their own. */
type Modified<Test extends AnyTest, Member> = 'extend' extends keyof Test
  ? WorldTest<Test>
  : Call<ContextOf<Test>, Test> & Nested<Member>;

type Nested<Member> = Pick<Member, Extract<keyof Member, 'each'>>;

type Body<Context> = (context: Context & InWorld) => Given;

interface Call<Context, Test extends AnyTest> {
  (name: string, body?: Body<Context>, timeout?: number): ReturnType<Test>;
  (name: string, options: object, body: Body<Context>): ReturnType<Test>;
}

type TestOfRows<Row, Context> = (
  name: string,
  body: (row: Row, context: Context & InWorld) => Given,
  timeout?: number,
) => void;

/** What a runner gives to a test, told by what only that runner has. */
type ContextOf<Test> = 'mock' extends keyof Test
  ? ContextOfNode<Test>
  : 'extend' extends keyof Test
    ? ContextOfVitest<Test>
    : object;

type ContextOfVitest<Test> = Test extends (
  name: Given,
  options: Given,
  body?: (context: infer Context) => Given,
) => Given
  ? Context
  : object;

type ContextOfNode<Test> = Test extends {
  (name?: Given, body?: Given): Given;
  (name?: Given, options?: Given, body?: Given): Given;
  (options?: Given, body?: Given): Given;
  (body?: (context: infer Context, ...rest: Given) => Given): Given;
}
  ? Context
  : object;
