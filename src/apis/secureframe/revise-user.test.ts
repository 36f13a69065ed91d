import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../company/generate-company.js';
import type { Person } from '../../company/person.js';
import { reviseUser } from './revise-user.js';
import { createRoster } from './roster.js';
import { toUser } from './to-user.js';

const company = generateCompany({ people: 10, seed: 1, at: '2026-01-15T09:00:00Z' });
const chief = company.people[0] as Person;
const now = Date.parse('2026-01-20T00:00:00.900Z');
const build = (difference: Partial<Person> = {}) => toUser({ ...chief, ...difference }, createRoster(company));
const user = build();

describe('a revised user', () => {
  it('is the user itself where nothing differs', () => {
    expect(reviseUser(user, {}, now)).toBe(user);
    expect(reviseUser(user, { active: true, in_audit_scope: true }, now)).toBe(user);
  });

  it('leaves the user as it was', () => {
    const before = structuredClone(user);
    reviseUser(user, { active: false }, now);
    expect(user).toEqual(before);
  });

  it('is inactive without an account, and as before with it back', () => {
    const disabled = reviseUser(user, { active: false }, now);
    expect(disabled.attributes).toMatchObject({
      active: false,
      active_source: 'api',
      personnel_status: 'inactive',
      updated_at: '2026-01-20T00:00:00Z',
    });
    expect(reviseUser(disabled, { active: true }, now).attributes.personnel_status).toBe(
      user.attributes.personnel_status,
    );
  });

  it('has left once the end date has come, and not before', () => {
    const leaving = reviseUser(user, { end_date: '2026-01-21T00:00:00Z' }, now);
    expect(leaving.attributes.personnel_status).toBe(user.attributes.personnel_status);
    const left = reviseUser(leaving, {}, Date.parse('2026-01-21T00:00:00Z'));
    expect(left.attributes).toMatchObject({ personnel_status: 'active_accounts', updated_at: '2026-01-21T00:00:00Z' });
    expect(reviseUser(left, { active: false }, now + 86_400_000).attributes.personnel_status).toBe('offboarded');
  });

  it('is back with a start after the end', () => {
    const left = build({ endDate: '2026-01-02' });
    expect(left.attributes.personnel_status).toBe('active_accounts');
    const back = reviseUser(left, { start_date: '2026-01-19T00:00:00Z' }, now);
    expect(back.attributes.personnel_status).toBe(user.attributes.personnel_status);
  });

  it('is categorised by an employee type', () => {
    const account = build({ kind: 'service-account', invitedAt: null });
    expect(account.attributes.personnel_status).toBe('uncategorized');
    const typed = reviseUser(account, { employee_type: 'non_employee' }, now);
    expect(typed.attributes).toMatchObject({ employee_type: 'non_employee', personnel_status: 'not_invited' });
  });
});
