/** Somebody who works for the second organization. */
export interface OtherPerson {
  /** Names the person in ids, as `key` does for people of the company. */
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly title: string;
  readonly role: 'ORG_ADMIN' | 'ORG_MEMBER';
  /** `YYYY-MM-DD` */
  readonly startDate: string;
  /** Key of another of these people. */
  readonly manager: string | null;
}

/** Domain of the second organization. */
export const OTHER_DOMAIN = 'harbour-lights.example';

const invent = (
  key: string,
  [firstName, lastName]: readonly [string, string],
  work: Pick<OtherPerson, 'title' | 'role' | 'startDate' | 'manager'>,
): OtherPerson => ({
  key,
  firstName,
  lastName,
  email: `${firstName}.${lastName}@${OTHER_DOMAIN}`.toLowerCase(),
  ...work,
});

/** Everybody who works for the second organization; the first one owns it. */
export const otherPeople: readonly [OtherPerson, ...OtherPerson[]] = [
  invent('other-1', ['Ottilie', 'Brandvold'], {
    title: 'Managing Director',
    role: 'ORG_ADMIN',
    startDate: '2021-03-01',
    manager: null,
  }),
  invent('other-2', ['Teodor', 'Quist'], {
    title: 'Harbour Planner',
    role: 'ORG_MEMBER',
    startDate: '2021-09-13',
    manager: 'other-1',
  }),
  invent('other-3', ['Imani', 'Castellan'], {
    title: 'Lighting Designer',
    role: 'ORG_MEMBER',
    startDate: '2022-05-02',
    manager: 'other-1',
  }),
  invent('other-4', ['Ruben', 'Achterberg'], {
    title: 'Electrician',
    role: 'ORG_MEMBER',
    startDate: '2024-01-08',
    manager: 'other-3',
  }),
];
