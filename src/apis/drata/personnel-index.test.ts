import { expect, it } from 'vitest';
import { buildPersonnel, collectPersonnel } from '../../../test/support/drata-personnel.js';
import { personnelByEmail, personnelByUser } from './personnel-index.js';
import type { PersonnelRecord } from './personnel-record.js';

const first = buildPersonnel({ id: 1 });
const second = buildPersonnel({ id: 2 });
const personnel = collectPersonnel([first, second]);

const withUser = (record: PersonnelRecord, user: Partial<PersonnelRecord['user']>): PersonnelRecord => ({
  ...record,
  user: { ...record.user, ...user },
});

it('finds by address in lower case and by user', () => {
  expect(personnel.view(personnelByEmail).get('person1@acme.example')).toBe(1);
  expect(personnel.view(personnelByUser).get(1002)).toBe(2);
});

it('is carried over writes that do not concern it', () => {
  const before = [personnel.view(personnelByEmail), personnel.view(personnelByUser)];
  const after = personnel.with([{ key: 1, record: { ...first, jobTitle: 'Chief' } }]);
  expect(after.view(personnelByEmail)).toBe(before[0]);
  expect(after.view(personnelByUser)).toBe(before[1]);
});

it('follows writes that do', () => {
  const moved = personnel.with([{ key: 1, record: withUser(first, { email: 'New@acme.example', id: 7 }) }]);
  expect([...moved.view(personnelByEmail).keys()]).toEqual(['new@acme.example', 'person2@acme.example']);
  expect(moved.view(personnelByUser).get(7)).toBe(1);
  expect(personnel.with([{ key: second.id, record: undefined }]).view(personnelByEmail).size).toBe(1);
  expect(personnel.view(personnelByEmail).size).toBe(2);
});
