import { createUuid } from '../../core/chance.js';
import { ADMIN_ROLE } from './caller.js';
import type { OrganizationRecord } from './collections.js';
import type { SeededOrganization } from './ids.js';
import { createSigningSecret } from './signing-secret.js';

type Key = OrganizationRecord['keys'][number];

const plans: Readonly<Record<SeededOrganization, readonly Pick<Key, 'name' | 'limitToRole'>[]>> = {
  main: [
    { name: 'Directory sync', limitToRole: null },
    { name: 'Org chart', limitToRole: 'ORG_MEMBER' },
    { name: 'Onboarding', limitToRole: ADMIN_ROLE },
  ],
  other: [{ name: 'Intranet', limitToRole: null }],
};

/** The keys that an organization has from the start, oldest first; the first one has no limit. */
export const listSeededKeys = (seed: number, which: SeededOrganization): readonly [Key, ...Key[]] =>
  plans[which].map(({ name, limitToRole }) => ({
    id: createUuid(seed, 'peoplelogic', 'keys', which, name),
    name,
    secretBase64: createSigningSecret(seed, which, name),
    limitToRole,
  })) as [Key, ...Key[]];
