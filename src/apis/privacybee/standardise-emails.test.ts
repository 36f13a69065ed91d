import { describe, expect, it } from 'vitest';
import { standardiseEmail, standardiseEmails } from './standardise-emails.js';

describe('standardiseEmail', () => {
  it.each([
    ['sally@acme.example', 'sally@acme.example'],
    ['Sally.Ride@ACME.example', 'sally.ride@acme.example'],
    ['sally+news@acme.example', 'sally@acme.example'],
    ['sally+a+b@acme.example', 'sally@acme.example'],
    ['sally.+news@acme.example', 'sally@acme.example'],
    ['+news@acme.example', '+news@acme.example'],
  ])('makes %s %s', (email, expected) => {
    expect(standardiseEmail(email)).toBe(expected);
  });
});

describe('standardiseEmails', () => {
  it('marks the first as primary where none is marked', () => {
    expect(standardiseEmails([{ email: 'a@x.example' }, { email: 'b@x.example' }])).toEqual([
      { primary: true, email: 'a@x.example' },
      { primary: false, email: 'b@x.example' },
    ]);
  });

  it('marks one only, the first that is marked', () => {
    const sent = ['a', 'b', 'c'].map((name) => ({ email: `${name}@x.example`, primary: name !== 'a' }));
    expect(standardiseEmails(sent).map(({ primary }) => primary)).toEqual([false, true, false]);
  });

  it('has spellings of one address once, primary if any of them is', () => {
    const sent = [{ email: 'A@x.example' }, { email: 'b@x.example' }, { email: 'a+1@x.example', primary: true }];
    expect(standardiseEmails(sent)).toEqual([
      { primary: true, email: 'a@x.example' },
      { primary: false, email: 'b@x.example' },
    ]);
  });
});
