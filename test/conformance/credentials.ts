import { expect, it } from 'vitest';
import { describeEachApi, isGuarded } from '../support/each-api.js';
import { itWhere } from '../support/it-where.js';
import type { Probe } from '../support/probe.js';
import type { SpecOperation } from '../support/spec-operation.js';

type Headers = Readonly<Record<string, string>>;

const guardedOf = ({ subject }: Probe): readonly SpecOperation[] =>
  subject.operations.filter(({ security }) => security.length > 0);

/** The statuses that the operations answer with, by operationId. */
const askAll = async (probe: Probe, headers: Readonly<Record<string, string | null>>): Promise<Map<string, number>> => {
  const statuses = new Map<string, number>();
  for (const operation of guardedOf(probe)) {
    statuses.set(operation.operationId, (await probe.ask(operation, { headers })).status);
    await probe.mock.reset();
  }
  return statuses;
};

const expectAll = (statuses: ReadonlyMap<string, number>, expected: number): void =>
  expect([...statuses].filter(([, status]) => status !== expected)).toEqual([]);

const expectLetIn = (statuses: ReadonlyMap<string, number>): void =>
  expect([...statuses].filter(([, status]) => status === 401 || status === 403 || status === 412)).toEqual([]);

const mapValues = (headers: Headers, change: (value: string) => string): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, change(value)]));

/** A credential that looks like the given one and is not it. */
const forge = (headers: Headers): Headers =>
  mapValues(headers, (value) => value.slice(0, -1) + (value.endsWith('a') ? 'b' : 'a'));

/** Texts that stand where a credential has to and do not look like one, nor like one of the API where it has a form. */
const malform = (headers: Headers, hasFormat: boolean): Headers[] => [
  ...(hasFormat ? [mapValues(headers, (value) => (value.startsWith('Bearer ') ? 'Bearer !' : '!'))] : []),
  mapValues(headers, (value) => (value.startsWith('Bearer ') ? value.slice('Bearer '.length) : '!')),
  mapValues(headers, (value) => (value.startsWith('Bearer ') ? 'Bearer' : '?')),
  mapValues(headers, () => 'Basic'),
];

const without = (headers: Headers): Readonly<Record<string, null>> =>
  Object.fromEntries(Object.keys(headers).map((name) => [name, null]));

const restrictedOf = (probe: Probe) =>
  probe.mock.credentials(probe.subject.mount).restricted.filter(({ expect: status }) => status !== undefined);

/**
 * What of a restricted credential contradicts itself: an operation that lets it in although it needs all that another
 * one, which refuses it, needs.
 */
const findContradictions = (operations: readonly SpecOperation[], refused: ReadonlySet<string>): string[] => {
  const scopesOf = ({ security }: SpecOperation): readonly string[] => Object.values(security[0] ?? {}).flat();
  const refusing = operations.filter(({ operationId }) => refused.has(operationId));
  return operations
    .filter(({ operationId }) => !refused.has(operationId))
    .filter((open) => refusing.some((each) => scopesOf(each).every((scope) => scopesOf(open).includes(scope))))
    .map(({ operationId }) => operationId);
};

describeEachApi({ title: 'credentials', isAbout: isGuarded }, ({ subject, probe }) => {
  it('are refused with 401 where they are missing or malformed', async () => {
    expectAll(await askAll(probe(), without(probe().credential)), 401);
    const schemes = Object.values(subject.document.components?.securitySchemes ?? {});
    const hasFormat = schemes.some((scheme) => scheme['x-credential-format'] !== undefined);
    for (const headers of malform(probe().credential, hasFormat)) expectAll(await askAll(probe(), headers), 401);
  });

  it('let in who has a seeded one, and anyone with one that is well formed', async () => {
    expectLetIn(await askAll(probe(), {}));
    expectLetIn(await askAll(probe(), forge(probe().credential)));
  });

  it('that lack something are refused where it is needed, and only there', async () => {
    for (const { headers, expect: status, description } of restrictedOf(probe())) {
      const statuses = await askAll(probe(), headers);
      const refused = new Set([...statuses].filter(([, each]) => each === status).map(([id]) => id));
      expect(refused.size, description).toBeGreaterThan(0);
      const letIn = new Map([...statuses].filter(([id]) => !refused.has(id)));
      expectLetIn(letIn);
      // One of another organization is refused by what is there, and not by what it may do.
      if (status !== 404) expect(findContradictions(guardedOf(probe()), refused), description).toEqual([]);
    }
  });

  itWhere(subject.operations.some(({ security }) => security.length === 0))(
    'are not wanted where none is declared',
    async () => {
      for (const operation of subject.operations.filter(({ security }) => security.length === 0)) {
        expect((await probe().ask(operation, { headers: without(probe().credential) })).status).toBeLessThan(400);
      }
    },
  );
});

describeEachApi({ title: 'strict credentials', options: { auth: 'strict' }, isAbout: isGuarded }, ({ probe }) => {
  it('let in the seeded one and no other', async () => {
    expectAll(await askAll(probe(), forge(probe().credential)), 401);
    expectLetIn(await askAll(probe(), {}));
  });
});
