import type { RiskEvent } from '../../company/person.js';
import { TRAINING_COMPLETED } from './event-record.js';

/** What the vendor makes of one kind of risk event. */
export interface RiskRule {
  readonly type: string;
  /** What it does to the score when it happens, as the vendor's page on scores has it. */
  readonly impact: number;
  readonly name: string;
}

/** The rules by the company's kinds of risk events. The impacts are the vendor's; only one type is public. */
export const riskRules: Readonly<Record<RiskEvent['kind'], RiskRule>> = {
  'phishing-clicked': { type: 'sim.link_clicked', impact: -25, name: 'phishing-link-clicked' },
  'phishing-reported': { type: 'sim.reported', impact: 10, name: 'phishing-reported' },
  'mfa-disabled': { type: 'identity.mfa_disabled', impact: -30, name: 'mfa-disabled' },
  malware: { type: 'endpoint.malware_detected', impact: -40, name: 'malware-detected' },
  'training-completed': { type: TRAINING_COMPLETED, impact: 15, name: 'training-completed' },
};
