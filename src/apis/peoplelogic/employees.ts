import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { EMPLOYEES, type EmployeeRecord } from './collections.js';
import { createKeyIndex, listKeys } from './key-index.js';

const toText = (organizationId: string, value: string): string => `${organizationId} ${value}`;

const employeesByName = createKeyIndex(({ organization, name }: EmployeeRecord) =>
  toText(organization, name.toLowerCase()),
);

const employeesByAccount = createKeyIndex(({ organization, account }: EmployeeRecord) =>
  account === null ? undefined : toText(organization, account),
);

/** The employee of that id, if it is one of the organization. */
export const findEmployee = (tx: Transaction, organizationId: string, id: string): EmployeeRecord | undefined => {
  const employee = tx.get<EmployeeRecord>(EMPLOYEES, id.toLowerCase());
  return employee?.organization === organizationId ? employee : undefined;
};

/** The employee of the organization that is tied to the account. */
export const findEmployeeByAccount = (
  tx: Transaction,
  organizationId: string,
  account: string,
): EmployeeRecord | undefined => {
  const [id] = listKeys(tx.view(EMPLOYEES, employeesByAccount), toText(organizationId, account));
  return id === undefined ? undefined : tx.get(EMPLOYEES, id);
};

/** The employees of the organization who have the whole name, in any letter case. */
export const listNamesakes = (tx: Transaction, organizationId: string, name: string): EmployeeRecord[] => {
  const ids = listKeys(tx.view(EMPLOYEES, employeesByName), toText(organizationId, name.toLowerCase()));
  return ids.flatMap((id) => tx.get<EmployeeRecord>(EMPLOYEES, id) ?? []);
};

/** Refuses a path that names no employee of the organization. */
export const refuseUnknownEmployee = (id: string): Refusal => refuseNotFound(`there is no employee ${id}`);
