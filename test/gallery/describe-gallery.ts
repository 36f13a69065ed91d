import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeChecks } from '../../src/verification/checks/finding.js';
import type { Finding, VerificationResult } from '../../src/verify.js';
import { galleries } from './galleries.js';
import { isAll } from './is-all.js';
import { type Gallery, openGallery, toPattern } from './open-gallery.js';
import type { PlantedFault } from './planted-fault.js';

const samples = new Set(
  new Map(
    Object.values(galleries)
      .flat()
      .map((fault) => [fault.kind, fault]),
  ).values(),
);

/** Few random sequences find what a fault breaks as well as many. */
const RUNS = 3;

/** Defines the tests of the faults of an API: each is found, and what is said of it shows it again. */
export const describeGallery = (id: string): void => {
  const faults = (galleries[id] as readonly PlantedFault[]).filter((fault) => isAll || samples.has(fault));
  // To start Pact's verifier costs more than all that it asks, and faults of several operations are of no matter to each other.
  const together = pickOnePerOperation(faults.filter(({ run }) => run.layers.includes('pact')));

  describe(`verify finds in ${id}`, () => {
    let gallery: Gallery;
    let contracts: Promise<VerificationResult> | undefined;
    beforeAll(async () => {
      gallery = await openGallery(id);
    });
    afterAll(() => gallery.close());

    const verify = (fault: PlantedFault): Promise<VerificationResult> => {
      if (!together.includes(fault)) return gallery.verify([fault], { ...fault.run, runs: RUNS });
      contracts ??= gallery.verify(together, { layers: ['pact'], only: together.flatMap(({ run }) => run.only) });
      return contracts;
    };

    it.each(faults.map((fault) => [fault.what, fault] as const))('that %s', async (_, fault) => {
      const result = await verify(fault);
      expect(result.verdict).toBe('failed');
      const finding = choose(fault, result.violations);
      const { observed, answers } = await gallery.repeat(fault, finding);
      // What a list shows wrongly may be on any of its pages; everything else shows in the line, or in what shows it.
      const { before = [] } = finding.first;
      const [bent, straight] = answers.map((all) =>
        finding.check.startsWith('list_') ? all : all.slice(before.length),
      );
      expect(bent).not.toEqual(straight);
      if (finding.check in exchangeChecks && finding.check !== 'positive_data_acceptance')
        expect(observed).toContain(toPattern(finding));
    });

    // Contracts and all layers have their turn in `whole.test.ts`.
    it('nothing where there is no fault, in the same runs', async () => {
      const layers = ['openapi', 'stateful'] as const;
      const only = [...new Set(faults.flatMap(({ run }) => run.only))];
      const { violations, verdict } = await gallery.verify([], { layers, only, runs: RUNS });
      expect({ violations, verdict }).toEqual({ violations: [], verdict: 'passed' });
    });
  });
};

const pickOnePerOperation = (faults: readonly PlantedFault[]): PlantedFault[] => [
  ...new Map(faults.map((fault) => [fault.run.only.join(), fault])).values(),
];

/** What was found of the fault. */
const choose = ({ found }: PlantedFault, violations: readonly Finding[]): Finding => {
  const finding = violations.find((each) => found.includes(toPattern(each)));
  if (finding) return finding;
  const said = violations.map(toPattern).join(', ') || 'nothing';
  throw new Error(`Of ${found.join(' or ')} nothing is said, but ${said}`);
};
