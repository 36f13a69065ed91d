import { expect, it } from 'vitest';
import {
  buildCompliance,
  buildDevice,
  buildPersonnel,
  collectPersonnel,
} from '../../../../test/support/drata-personnel.js';
import { selectPersonnel } from './select-personnel.js';

const failing = buildCompliance({ devices: [buildDevice('FAIL')] });
const personnel = collectPersonnel([
  buildPersonnel({ id: 1, createdAt: '2024-03-03T00:00:00.000Z', compliance: failing }),
  buildPersonnel({ id: 2, createdAt: '2024-03-02T00:00:00.000Z', employmentStatus: 'OUT_OF_SCOPE' }),
  buildPersonnel({ id: 3, createdAt: '2024-03-01T00:00:00.000Z', employmentStatus: 'CURRENT_CONTRACTOR' }),
]);

const select = (selection: Partial<Parameters<typeof selectPersonnel>[1]>) =>
  selectPersonnel(personnel, { sort: 'createdAt', ...selection });
const idsOf = (selection: Parameters<typeof select>[0]) => select(selection).map(({ id }) => id);

it('keeps those who match every filter, in order', () => {
  expect(idsOf({})).toEqual([3, 2, 1]);
  expect(idsOf({ 'employmentStatus[]': ['CURRENT_EMPLOYEE', 'OUT_OF_SCOPE'] })).toEqual([2, 1]);
  expect(idsOf({ 'complianceStatus[]': ['PASS'] })).toEqual([3]);
  expect(idsOf({ 'complianceStatus[]': ['PASS', 'FAIL'], 'employmentStatus[]': ['CURRENT_EMPLOYEE'] })).toEqual([1]);
});

it('finds people whose status is suppressed under none of the four statuses', () => {
  expect(idsOf({ 'complianceStatus[]': ['PASS', 'FAIL', 'EXCLUDED', 'MISCONFIGURED'] })).toEqual([3, 1]);
});

it('is worked out once for a version and a selection', () => {
  const selection = { 'complianceStatus[]': ['FAIL'] } as const;
  expect(select(selection)).toBe(select({ 'complianceStatus[]': ['FAIL'] }));
  expect(select({})).toBe(select({}));
});
