import { describe, expect, it } from 'vitest';
import { countLikeness, listRelated, readBeside, readNamed } from './related-records.js';

describe('what a record leads to', () => {
  it.each([
    ['by its id', { manager: 'm1' }],
    ['by a member that says so', { manager_id: 'm1' }],
    ['as a record', { manager: { id: 'm1' } }],
    ['as the first of several', { managers: [{ id: 'm1' }, { id: 'm2' }] }],
    ['as the first of several ids', { managerIds: ['m1', 'm2'] }],
    ['as the first in an envelope', { managers: { data: [{ id: 'm1' }] } }],
  ])('is found %s', (_, record) => {
    expect(listRelated(record, 'manager')[0]).toMatchObject({ id: 'm1' });
  });

  it('is nothing where the record has none', () => {
    expect(listRelated({ manager: null, managers: [], managerName: 'Mara' }, 'manager')).toEqual([]);
  });
});

describe('what a record says of itself', () => {
  it.each([
    ['in a member', { email: 'a@acme.example' }],
    ['in a member with its own name', { employeeEmail: 'a@acme.example' }],
    ['in the first of several', { emails: [{ email: 'a@acme.example' }, { email: 'b@acme.example' }] }],
    ['in the primary one', { emails: [{ email: 'b@acme.example' }, { email: 'a@acme.example', primary: true }] }],
    ['in a plain list', { emails: ['a@acme.example'] }],
  ])('is read %s', (_, record) => {
    expect(readNamed(record, 'email', 'employee')).toBe('a@acme.example');
  });
});

describe('a member of whatever is in a record', () => {
  const company = {
    id: 1,
    apps: [
      { type: 'OKTA', key: 'k1' },
      { type: 'SLACK', key: 'k2' },
    ],
  };

  it('is that of what fits', () => {
    expect(readBeside([company], { member: 'key', beside: { type: 'SLACK' } })).toBe('k2');
    expect(readBeside([company], { member: 'key', beside: {} })).toBe('k1');
    expect(readBeside([company], { member: 'key', beside: { type: 'ZOOM' } })).toBeUndefined();
  });
});

describe('a record', () => {
  const example = { status: 'active', scanned_at: '2026-01-01', ended_at: null };

  it.each([
    ['with what it lacks', { status: 'active', scanned_at: null, ended_at: null }],
    ['without what it lacks', { status: 'active', scanned_at: '2020-01-01', ended_at: '2025-01-01' }],
    ['in another status', { status: 'left', scanned_at: '2020-01-01', ended_at: null }],
  ])('is less like the one that the spec shows %s', (_, record) => {
    const like = { status: 'active', scanned_at: '2020-01-01', ended_at: null };
    expect(countLikeness(record, example)).toBeLessThan(countLikeness(like, example));
  });
});
