import { describe, expect, it } from 'vitest';
import type { AccountRecord } from './collections.js';
import { renderAccount } from './render-records.js';

const at = '2026-01-15T09:00:00.000Z';
const record: AccountRecord = {
  organization: 'a',
  id: '3c4d5e6f-7081-492a-b3c4-d5e6f708192a',
  email: 'noor@acme.example',
  name: null,
  active: true,
  status: { current: 'ACTIVE', changedAt: at, changedBy: null },
  created: { createdAt: at, createdBy: null },
  mappings: [
    { app: 'x', namespace: 'USER', mappedId: '1', reference: null, mappingData: {}, mappingSecrets: { key: 'secret' } },
  ],
  preferences: null,
  grants: [
    { orgId: 'a', role: 'ORG_ADMIN', employeeId: null },
    { orgId: 'b', role: 'ORG_MEMBER', employeeId: null },
  ],
};
const all = { seesSecrets: true, organizations: new Set(['a', 'b']) };

describe('renderAccount', () => {
  it('shows nothing of what is only stored', () => {
    const { organization, ...shown } = record;
    expect(renderAccount(record, all)).toEqual(shown);
  });

  it('hides secrets from those who may not see them', () => {
    const { mappings } = renderAccount(record, { ...all, seesSecrets: false });
    expect(mappings).toEqual([{ ...record.mappings[0], mappingSecrets: {} }]);
  });

  it('hides roles in organizations that are not seen', () => {
    const shown = renderAccount(record, { ...all, organizations: new Set(['b', 'c']) });
    expect(shown.grants).toEqual([record.grants[1]]);
    expect(renderAccount(record, { ...all, organizations: new Set() }).grants).toEqual([]);
  });

  it('makes each rendering of a record once', () => {
    for (const view of [all, { ...all, seesSecrets: false }, { ...all, organizations: new Set(['b']) }]) {
      expect(renderAccount(record, { ...view })).toBe(renderAccount(record, view));
    }
  });
});
