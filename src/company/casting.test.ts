import { assert as assertProperty, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCompany } from './generate-company.js';
import { createMailbox } from './mailbox.js';
import type { CastMember, Change } from './person-terms.js';

const at = '2026-01-15T09:00:00Z';
const generate = (parts: { people?: number; changes?: readonly Change[]; cast?: readonly CastMember[] }) =>
  generateCompany({ people: 120, seed: 1, at, ...parts }).people;

const plain = generate({});

describe('a cast', () => {
  it('leaves everybody else as they are', () => {
    expect(generate({ cast: [{ count: 5 }, { key: 'sally' }] }).slice(0, 120)).toEqual(plain);
  });

  it('without further words is of current employees in the main systems', () => {
    const [person] = generate({ people: 0, cast: [{}] });
    expect(person).toMatchObject({ key: 'person-1', kind: 'employee', phase: 'current', idpConnection: 'idp-main' });
    expect(person).toMatchObject({ hrisConnection: 'hris-main', accountsActive: true, mfa: true, manager: null });
  });

  it('says exactly what is said, and makes up what fits it', () => {
    const [sally] = generate({
      people: 0,
      cast: [
        {
          key: 'sally',
          firstName: 'Sally',
          lastName: 'Ny',
          startDate: '2024-05-06',
          endDate: '2025-12-31',
          title: null,
          site: 'berlin',
          groups: ['guild-testing'],
          devices: [{ platform: 'linux', checks: { antivirus: 'fail' } }],
          exposures: [{ status: 'closed', broker: 'peopleatlas' }, { status: 'pending' }],
          riskEvents: [{ kind: 'malware', daysAgo: 40 }],
        },
      ],
    });
    expect(sally).toMatchObject({ phase: 'former', accountsActive: false, middleName: null, akas: [], site: 'berlin' });
    expect(sally).toMatchObject({
      startDate: '2024-05-06',
      endDate: '2025-12-31',
      title: null,
      groups: ['guild-testing'],
    });
    expect(sally?.devices).toMatchObject([{ platform: 'linux', checks: { antivirus: 'fail' } }]);
    expect(sally?.exposures.map(({ status }) => status)).toEqual(['closed', 'pending']);
    expect(new Set(sally?.exposures.map(({ broker }) => broker)).size).toBe(2);
    expect(sally?.riskEvents.at(-1)).toMatchObject({ kind: 'malware', at: '2025-12-06T09:00:00.000Z' });
  });

  it('of namesakes has their names alone', () => {
    const people = generate({ cast: [{ count: 3, namesakesOf: 11 }] });
    for (const [index, person] of people.slice(120).entries()) {
      const { firstName, lastName, gender } = people[10 + index] as (typeof people)[number];
      expect(person).toMatchObject({ firstName, lastName, gender, number: 121 + index, key: `person-${121 + index}` });
      expect(person.email).toMatch(/2@/);
    }
  });

  it('of one with an address has it, and nobody who is made up does', () => {
    const email = plain[0]?.email as string;
    const people = generate({ cast: [{ email: email.toUpperCase() }] });
    expect(people[120]?.email).toBe(email.toUpperCase());
    expect(people[0]?.email).toBe(email.replace('@', '2@'));
    expect(new Set(people.map((each) => each.email.toLowerCase())).size).toBe(121);
  });
});

describe('changes', () => {
  it('concern those who are meant alone, and bring along what goes with a new phase', () => {
    const people = generate({
      changes: [{ where: { department: 'sales', phase: 'current' }, set: { phase: 'former' } }],
    });
    for (const [index, person] of people.entries()) {
      const before = plain[index] as (typeof plain)[number];
      if (before.department !== 'sales' || before.phase !== 'current') expect(person.phase).toBe(before.phase);
      else
        expect(person).toMatchObject({
          phase: 'former',
          accountsActive: false,
          idpConnection: null,
          endDate: expect.any(String),
        });
    }
  });

  it('take at most so many, the first ones', () => {
    const people = generate({ changes: [{ where: { mfa: true }, count: 3, set: { mfa: false } }] });
    const changed = people.filter(({ mfa }, index) => mfa !== plain[index]?.mfa).map(({ number }) => number);
    expect(changed).toEqual(
      plain
        .filter(({ mfa }) => mfa)
        .slice(0, 3)
        .map(({ number }) => number),
    );
  });

  it('take a share by chance, the same of a larger company’s first people', () => {
    const changes: Change[] = [{ share: 0.3, set: { title: 'Chosen' } }];
    const chosen = (people: number) => generate({ people, changes }).filter(({ title }) => title === 'Chosen');
    expect(chosen(120).length).toBeGreaterThan(20);
    expect(chosen(120).length).toBeLessThan(55);
    expect(chosen(240).slice(0, chosen(120).length)).toEqual(chosen(120));
  });

  it('see what those before them did', () => {
    const changes: Change[] = [
      { where: { key: 'person-2' }, set: { kind: 'auditor' } },
      { where: { kind: ['auditor', 'external'], key: ['person-2', 'person-3'] }, set: { title: 'Seen' } },
    ];
    expect(
      generate({ changes })
        .filter(({ title }) => title === 'Seen')
        .map(({ number }) => number),
    ).toEqual([2]);
  });

  it('add risk events to one another', () => {
    const set = { riskEvents: [{ kind: 'malware', daysAgo: [1, 2] }] } as const;
    const [person] = generate({
      changes: [
        { where: { key: 'person-1' }, set },
        { where: { key: 'person-1' }, set },
      ],
    });
    expect(person?.riskEvents.filter(({ kind }) => kind === 'malware').length).toBe(2);
  });
});

it('a mailbox gives every name an address of its own, in ASCII that a mail server takes', () => {
  assertProperty(
    property(
      string({ unit: 'binary', maxLength: 60 }),
      string({ unit: 'grapheme', maxLength: 60 }),
      (firstName, lastName) => {
        const mailbox = createMailbox();
        const addresses = [1, 2, 3].map((number) => mailbox.open({ number, firstName, lastName }, 'a.example'));
        expect(new Set(addresses).size).toBe(3);
        for (const address of addresses) expect(address).toMatch(/^(?=.{1,64}@)[a-z]+(\.[a-z]+)?(\.?\d+)?@a\.example$/);
      },
    ),
    { numRuns: 300 },
  );
});
