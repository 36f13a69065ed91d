import fc, { type Arbitrary } from 'fast-check';
import type { Translate } from '../../src/verification/example-ids.js';
import { absurdText, rarely } from './absurd-text.js';
import type { SpecJudge } from './spec-judge.js';
import type { SpecOperation } from './spec-operation.js';
import { listValidBodies } from './writes.js';

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const json: Arbitrary<string> = fc.json({ maxDepth: 3 });

/** A body that the operation could take, bent in one place of its text or its members. */
export const createBentBodies = (
  operation: SpecOperation,
  { judge, translate }: { readonly judge: SpecJudge; readonly translate: Translate },
): Arbitrary<string | Uint8Array | undefined> => {
  const valid = operation.bodies
    .flatMap((body) => listValidBodies(body, judge))
    .map((body) => translate(JSON.stringify(body)));
  const wild = fc.oneof<Arbitrary<string | Uint8Array>[]>(
    json,
    fc.uint8Array({ maxLength: 40 }),
    absurdText,
    fc.constantFrom(
      deep(5000),
      '{"__proto__":{"x":1}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '\ufeff{}',
      'a[b]=1&a=2',
      '{"a":1e999}',
    ),
    fc.constant('x'.repeat(25_000)),
  );
  if (valid.length === 0) return rarely(wild);
  const known = fc.constantFrom(...valid);
  const cut = fc
    .tuple(known, fc.nat(200), absurdText)
    .map(([body, at, more]) => body.slice(0, at) + more + body.slice(at + 1));
  const member = fc.tuple(known, fc.nat(20), json).map(([body, at, value]) => replaceMember(body, at, value));
  return fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 3, arbitrary: member },
    { weight: 2, arbitrary: cut },
    { weight: 2, arbitrary: wild },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
};

const replaceMember = (body: string, at: number, value: string): string => {
  const members = Object.entries(JSON.parse(body));
  const name = members[at % Math.max(1, members.length)]?.[0] ?? 'none';
  const others = members
    .filter(([each]) => each !== name)
    .map(([each, kept]) => `${JSON.stringify(each)}:${JSON.stringify(kept)}`);
  return `{${[...others, `${JSON.stringify(name)}:${value}`].join(',')}}`;
};
