import type { components } from '../../src/apis/peoplelogic/types.gen.js';

type Schemas = components['schemas'];
type Account = Schemas['Account'];
type Employee = Schemas['Employee'];
type Group = Schemas['Group'];
type Relation = Schemas['ManagerRelation'];
type Membership = Schemas['Membership'];

const isSame = (one: string | null, other: string | null | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/**
 * The Directory as one organization sees it, in plain lists that are searched from end to end: too simple to be wrong
 * in the way that indexes can be.
 */
export class DirectoryModel {
  accounts: Account[] = [];
  employees: Employee[] = [];
  groups: Group[] = [];
  relations: Relation[] = [];
  memberships: Membership[] = [];
  /** Addresses that accounts of other organizations have. */
  takenElsewhere: readonly string[] = [];

  constructor(readonly organization: string) {}

  /** A copy that changes leave alone. */
  clone(): DirectoryModel {
    return Object.assign(new DirectoryModel(this.organization), structuredClone({ ...this }));
  }

  account(id: string | null | undefined): Account | undefined {
    return this.accounts.find((account) => isSame(account.id, id));
  }

  employee(id: string | undefined): Employee | undefined {
    return this.employees.find((employee) => isSame(employee.id, id));
  }

  group(id: string | undefined): Group | undefined {
    return this.groups.find((group) => isSame(group.id, id));
  }

  accountByEmail(email: string): Account | undefined {
    return this.accounts.find((account) => isSame(account.email, email));
  }

  isEmailFree(email: string, id?: string): boolean {
    if (this.takenElsewhere.some((taken) => isSame(taken, email))) return false;
    return this.accounts.every((account) => account.id === id || !isSame(account.email, email));
  }

  isAccountFree(account: string | undefined, id?: string): boolean {
    if (account === undefined) return true;
    if (!this.account(account)) return false;
    return this.employees.every((employee) => employee.id === id || !isSame(employee.account, account));
  }

  grant(account: Account, role: string, employeeId: string | undefined): Account {
    const earlier = account.grants.find(({ orgId }) => orgId === this.organization);
    const grant = { orgId: this.organization, role, employeeId: employeeId ?? earlier?.employeeId ?? null };
    return { ...account, grants: [...account.grants.filter((each) => each !== earlier), grant] };
  }

  /** Everybody above the employee in that way, the employee too. */
  above(id: string, type: string): ReadonlySet<string> {
    const found = new Set([id]);
    for (let before = 0; before < found.size; ) {
      before = found.size;
      for (const relation of this.relations) {
        if (isSame(relation.type, type) && found.has(relation.employeeId)) found.add(relation.managerId);
      }
    }
    return found;
  }

  mayManage(managerId: string, employeeId: string, type: string): boolean {
    return this.employee(managerId) !== undefined && !this.above(managerId, type).has(employeeId);
  }

  managersOf(id: string): Relation[] {
    return this.relations.filter(({ employeeId }) => employeeId === id);
  }

  reportsOf(id: string, type?: string): Employee[] {
    return this.relations
      .filter((relation) => relation.managerId === id && (type === undefined || isSame(relation.type, type)))
      .map(({ employeeId }) => this.employee(employeeId) as Employee);
  }

  membersOf(id: string, type?: string): Membership[] {
    return this.memberships.filter(
      (membership) => membership.groupId === id && (type === undefined || isSame(membership.type, type)),
    );
  }

  groupsOf(id: string): Membership[] {
    return this.memberships.filter(({ entityId }) => entityId === id);
  }

  namesakes(name: string): Employee[] {
    return this.employees.filter((employee) => isSame(employee.name, name));
  }

  holders(role?: string): Account[] {
    return this.accounts.filter(({ grants }) =>
      grants.some((grant) => grant.orgId === this.organization && (role === undefined || grant.role === role)),
    );
  }

  /** Puts a record in place of the one with its id. */
  replace<K extends 'accounts' | 'employees' | 'groups'>(name: K, record: this[K][number]): void {
    const list: { readonly id: string }[] = this[name];
    list[list.findIndex(({ id }) => id === record.id)] = record;
  }
}
