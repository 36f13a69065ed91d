import { createUuid } from '../../core/chance.js';

/** What ids are keyed by: a company, or a transaction over its world. */
interface Seeded {
  readonly seed: number;
}

/** The organizations that exist from the start: the company's own, and another customer of the vendor. */
export type SeededOrganization = 'main' | 'other';

/** Id of an organization that exists from the start. */
export const toOrganizationId = ({ seed }: Seeded, which: SeededOrganization): string =>
  createUuid(seed, 'peoplelogic', 'organizations', which);

/** Id of an app that an organization has from the start; `app` is its type, or the connection that it stands for. */
export const toAppId = ({ seed }: Seeded, which: SeededOrganization, app: string): string =>
  createUuid(seed, 'peoplelogic', 'apps', which, app);

/** Id of the account of a person. */
export const toAccountId = ({ seed }: Seeded, person: string): string =>
  createUuid(seed, 'peoplelogic', 'accounts', person);

/** Id of the employee that a person is. */
export const toEmployeeId = ({ seed }: Seeded, person: string): string =>
  createUuid(seed, 'peoplelogic', 'employees', person);

/** Id of one of the company's groups. */
export const toGroupId = ({ seed }: Seeded, group: string): string => createUuid(seed, 'peoplelogic', 'groups', group);
