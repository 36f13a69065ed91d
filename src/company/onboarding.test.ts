import { expect, test } from 'vitest';
import { createChance } from '../core/chance.js';
import { hasDone, onboardingSteps } from './onboarding.js';

const never = { ...createChance(0), happens: () => false };

const always = { ...createChance(0), happens: () => true };

test('a stage is past the steps before it and not past itself', () => {
  expect(onboardingSteps.filter((step) => hasDone('pci', step, never))).toEqual(['security', 'hipaa']);
});

test('chance decides about the steps after the stage', () => {
  expect(onboardingSteps.filter((step) => !hasDone('pci', step, always))).toEqual(['pci']);
});

test('who has not started has done nothing, and who is complete everything', () => {
  expect(onboardingSteps.filter((step) => hasDone('not-started', step, always))).toEqual([]);
  expect(onboardingSteps.filter((step) => hasDone('complete', step, never))).toEqual([...onboardingSteps]);
});
