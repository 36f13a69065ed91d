import type { Person, RiskEvent, Training } from '../../company/person.js';
import { createChance } from '../../core/chance.js';

type Details = Readonly<Record<string, string>>;

const CAMPAIGNS = ['Parcel notice', 'Expiring password', 'Shared document', 'Payroll update', 'Gift card'] as const;

const COURSES: Readonly<Record<Training['topic'], string>> = {
  security: 'Security awareness',
  hipaa: 'HIPAA basics',
  ai: 'Working safely with AI',
  pci: 'PCI DSS basics',
  'pci-secure-code': 'Secure coding for PCI DSS',
  ccpa: 'CCPA basics',
  gdpr: 'GDPR basics',
};

const describeCampaign = ({ key }: Person, event: RiskEvent): Details => ({
  campaign: createChance('tidalbay', 'campaign', key, event.key).pick(CAMPAIGNS),
});

const describers: Readonly<Record<RiskEvent['kind'], (person: Person, event: RiskEvent) => Details>> = {
  'phishing-clicked': describeCampaign,
  'phishing-reported': describeCampaign,
  'mfa-disabled': ({ email }) => ({ account: email }),
  malware: ({ devices: [device] }): Details => ({
    action: 'quarantined',
    ...(device && { device: device.serialNumber }),
  }),
  'training-completed': ({ trainings }, { at }) => {
    const training = trainings.find(({ completedAt }) => completedAt === at);
    return { course: COURSES[training?.topic ?? 'security'] };
  },
};

/** What the source of an event tells about it. */
export const describeEvent = (person: Person, event: RiskEvent): Details => describers[event.kind](person, event);
