import type * as fastCheck from 'fast-check';

/** The things that a step can do. */
export const stepKinds = ['create', 'update', 'read', 'delete', 'list', 'again'] as const;

/** One step of a sequence. What its numbers stand for depends on what is there when it is its turn. */
export interface Step {
  readonly kind: (typeof stepKinds)[number];
  /** Which thing of the API. */
  readonly actor: number;
  /** Which of the records that the sequence knows. */
  readonly target: number;
  /** Which way to write, and which members. */
  readonly members: readonly [way: number, first: number, second: number];
  /** Which value, or null. */
  readonly value: number;
}

/** Steps of a sequence at most. */
const LONGEST = 14;

/** How often each kind comes, beside the others. */
const weights: Readonly<Record<Step['kind'], number>> = { create: 4, update: 6, read: 5, delete: 2, list: 1, again: 1 };

/** Sequences of steps, the simplest of which are short and of small numbers. */
export const createSequences = (fc: typeof fastCheck, actors: number): fastCheck.Arbitrary<Step[]> => {
  const kind = fc.oneof(...stepKinds.map((each) => ({ weight: weights[each], arbitrary: fc.constant(each) })));
  const small = fc.nat({ max: 5 });
  const step = fc.record({
    kind,
    actor: fc.nat({ max: actors - 1 }),
    target: small,
    members: fc.tuple(small, fc.nat({ max: 11 }), fc.nat({ max: 11 })),
    value: small,
  });
  return fc.array(step as fastCheck.Arbitrary<Step>, { minLength: 1, maxLength: LONGEST });
};
