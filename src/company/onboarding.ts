import type { Chance } from '../core/chance.js';
import type { Role } from './role.js';

/** The things that the compliance portal asks for, in its order. */
export const onboardingSteps = [
  'security',
  'hipaa',
  'pci',
  'pci-secure-code',
  'ccpa',
  'gdpr',
  'ai',
  'policies',
  'background-check',
  'agent',
] as const;

/** One of them. */
export type OnboardingStep = (typeof onboardingSteps)[number];

/** Whether somebody at that stage has done the step; chance decides about the steps after the one they are at. */
export const hasDone = (stage: Role['onboarding'], step: OnboardingStep, chance: Chance): boolean => {
  if (stage === 'complete') return true;
  if (stage === 'not-started' || stage === step) return false;
  return onboardingSteps.indexOf(step) < onboardingSteps.indexOf(stage) || chance.happens(0.5);
};
