import type { Company } from '../../company/company.js';
import { createToken, createUuid } from '../../core/chance.js';
import type { SeededCredential } from '../../engine/seeded-credential.js';

/**
 * The API keys that exist from the start. The vendor's reference says that a key and a secret go together; how they look
 * is our choice, and the document's 403 is all that is known of keys with fewer rights.
 */
export const listCredentials = ({ seed }: Company): readonly SeededCredential[] => [
  { secret: createPair(seed, 'full'), description: 'API key with full rights' },
  {
    secret: createPair(seed, 'forbidden'),
    description: 'API key without any rights to users',
    refusal: { status: 403, reason: 'forbidden', message: 'This API key may not use users' },
    expect: 403,
  },
];

const createPair = (seed: number, name: string): string =>
  `${createUuid(seed, 'secureframe', 'key', name)} ${createToken(40, seed, 'secureframe', 'secret', name)}`;
