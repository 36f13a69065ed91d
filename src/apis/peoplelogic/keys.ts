import { createUuid } from '../../core/chance.js';
import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { ORGANIZATIONS, type OrganizationRecord } from './collections.js';
import { createSigningSecret } from './signing-secret.js';
import type { components } from './types.gen.js';

type Schemas = components['schemas'];

/** Gives an organization a key; tokens that are signed with it count from then on. */
export const createKey = (
  tx: Transaction,
  organization: OrganizationRecord,
  { name, limitToRole = null }: Omit<Schemas['KeyInput'], 'limitToRole'> & { readonly limitToRole?: string | null },
): Schemas['Key'] => {
  const { id, keys, keysMade } = organization;
  const key = {
    id: createUuid(tx.seed, 'peoplelogic', 'keys', id, keysMade),
    name,
    secretBase64: createSigningSecret(tx.seed, id, keysMade),
    limitToRole,
  };
  tx.put(ORGANIZATIONS, id, { ...organization, keys: [...keys, key], keysMade: keysMade + 1 });
  return key;
};

/** Takes a key from an organization, and gives the key as it was. */
export const deleteKey = (tx: Transaction, organization: OrganizationRecord, id: string): Schemas['Key'] | Refusal => {
  const key = organization.keys.find((each) => each.id === id.toLowerCase());
  if (!key) return refuseNotFound(`there is no key ${id}`);
  const keys = organization.keys.filter((each) => each !== key);
  tx.put(ORGANIZATIONS, organization.id, { ...organization, keys });
  return key;
};
