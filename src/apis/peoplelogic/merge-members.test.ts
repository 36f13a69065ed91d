import { describe, expect, it } from 'vitest';
import { mergeMembers } from './merge-members.js';

const profile: { readonly icon: string | null; readonly description: string | null } = { icon: null, description: 'x' };

describe('mergeMembers', () => {
  it('takes what is sent and keeps the rest, without changing either', () => {
    expect(mergeMembers(profile, { icon: 'star' })).toEqual({ icon: 'star', description: 'x' });
    expect(mergeMembers(profile, { description: '' })).toEqual({ icon: null, description: '' });
    expect(mergeMembers(profile, {})).toEqual(profile);
    expect(profile).toEqual({ icon: null, description: 'x' });
  });

  it('leaves out what a profile does not have', () => {
    expect(mergeMembers(profile, { shoeSize: '44' } as object)).toEqual(profile);
  });
});
