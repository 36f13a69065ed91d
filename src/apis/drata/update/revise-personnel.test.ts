import { describe, expect, it } from 'vitest';
import { buildPersonnel } from '../../../../test/support/drata-personnel.js';
import { type PersonnelChanges, resetPersonnel, revisePersonnel } from './revise-personnel.js';

const NOW = '2026-01-15T09:00:00.000Z';
const LATER = '2026-01-16T09:00:00.000Z';
const record = buildPersonnel();

const revise = (changes: PersonnelChanges, from = record, now = NOW) =>
  revisePersonnel(from, changes, { userId: 2003, now });

const outOfScope = revise({ employmentStatus: 'OUT_OF_SCOPE', notHumanReason: 'A shared mailbox.' });

describe('revisePersonnel', () => {
  it('moves updatedAt, and statusUpdatedAt only with the status', () => {
    expect(revise({ startedAt: '2024-05-01T00:00:00.000Z' })).toMatchObject({
      startedAt: '2024-05-01T00:00:00.000Z',
      updatedAt: NOW,
      statusUpdatedAt: record.statusUpdatedAt,
    });
    expect(revise({ employmentStatus: 'FORMER_EMPLOYEE' })).toMatchObject({ updatedAt: NOW, statusUpdatedAt: NOW });
  });

  it('never moves updatedAt back', () => {
    const early = revise({ startedAt: '2024-05-01T00:00:00.000Z' }, { ...record, updatedAt: LATER });
    expect(early.updatedAt).toBe(LATER);
  });

  it('remembers what was set by hand, also to what the sources say', () => {
    const same = revise({ employmentStatus: 'CURRENT_EMPLOYEE' });
    expect(same).toMatchObject({ setByHand: ['employmentStatus'], statusUpdatedAt: record.statusUpdatedAt });
    const both = revise({ startedAt: '2024-05-01T00:00:00.000Z' }, same);
    expect(both.setByHand).toEqual(['employmentStatus', 'startedAt']);
    expect(both.sources).toBe(record.sources);
  });

  it('is the record itself where nothing differs', () => {
    expect(revise({})).toBe(record);
    expect(revise({ customFields: { 1: null } })).toBe(record);
    const changes = { employmentStatus: 'OUT_OF_SCOPE', notHumanReason: 'A shared mailbox.' } as const;
    expect(revise(changes, outOfScope, LATER)).toBe(outOfScope);
  });

  it('keeps a reason and who gave it while somebody is out of scope', () => {
    expect(outOfScope).toMatchObject({ notHumanReason: 'A shared mailbox.', reasonProviderId: 2003 });
    const again = revisePersonnel(outOfScope, { notHumanReason: 'A robot.' }, { userId: 2009, now: LATER });
    expect(again).toMatchObject({ notHumanReason: 'A robot.', reasonProviderId: 2009, statusUpdatedAt: NOW });
    const back = revise({ employmentStatus: 'CURRENT_EMPLOYEE' }, outOfScope, LATER);
    expect(back).toMatchObject({ notHumanReason: null, reasonProviderId: null, statusUpdatedAt: LATER });
  });

  it('drops a reason for somebody who is not out of scope', () => {
    expect(revise({ notHumanReason: 'A shared mailbox.' })).toBe(record);
  });

  it('sets and clears custom fields, which no source fills', () => {
    const set = revise({ customFields: { 1: 'a', 2: 'b' } });
    expect(set).toMatchObject({ customFields: { 1: 'a', 2: 'b' }, setByHand: [], updatedAt: NOW });
    expect(revise({ customFields: { 1: null } }, set).customFields).toEqual({ 2: 'b' });
  });
});

describe('resetPersonnel', () => {
  it('puts back what the sources say', () => {
    const changed = revise({ startedAt: '2024-05-01T00:00:00.000Z', customFields: { 1: 'a' } }, outOfScope);
    expect(resetPersonnel(changed, LATER)).toEqual({
      ...record,
      customFields: { 1: 'a' },
      statusUpdatedAt: LATER,
      updatedAt: LATER,
    });
  });

  it('is the record itself where nothing was set by hand', () => {
    expect(resetPersonnel(record, LATER)).toBe(record);
  });
});
