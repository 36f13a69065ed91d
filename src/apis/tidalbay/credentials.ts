import type { Company } from '../../company/company.js';
import { createToken } from '../../core/chance.js';
import type { SeededCredential } from '../../engine/seeded-credential.js';

const createSecret = (seed: number, holder: string): string =>
  `tsk_live_${createToken(32, seed, 'tidalbay', 'credentials', holder)}`;

/** The API keys that the company has; form and scopes are those of the vendor's authentication guide. */
export const createCredentials = ({ seed }: Company): readonly SeededCredential[] => [
  { secret: createSecret(seed, 'full'), description: 'Full rights.' },
  {
    secret: createSecret(seed, 'read-only'),
    description: 'Reads employees, events and scores; cannot change anything.',
    scopes: ['employees:read', 'events:read', 'scores:read'],
    expect: 403,
  },
  {
    secret: createSecret(seed, 'directory'),
    description: 'Reads and changes employees; sees neither events nor score history.',
    scopes: ['employees:read', 'employees:write'],
    expect: 403,
  },
  {
    secret: createSecret(seed, 'revoked'),
    description: 'Was revoked; nothing accepts it.',
    refusal: { status: 401, reason: 'unknown-credential', message: 'This API key was revoked.' },
    expect: 401,
  },
];
