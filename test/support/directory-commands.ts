import fc from 'fast-check';

/** Names one of the records that there are, or one that there is not: see `choose`. */
export type Choice = number;

/** Something that can be done to the Directory. */
export type Command =
  | { readonly kind: 'createAccount'; readonly email: string; readonly name?: string | undefined }
  | {
      readonly kind: 'updateAccount';
      readonly account: Choice;
      readonly byEmail: boolean;
      readonly email: string;
      readonly name?: string | undefined;
    }
  | {
      readonly kind: 'grant';
      readonly account: Choice;
      readonly org: 'none' | 'own' | 'unknown' | 'foreign';
      readonly role: string;
      readonly employee?: Choice | undefined;
    }
  | {
      readonly kind: 'createEmployee';
      readonly name: string;
      readonly account?: Choice | undefined;
      readonly role?: string | undefined;
    }
  | {
      readonly kind: 'updateEmployee';
      readonly employee: Choice;
      readonly name: string;
      readonly account?: Choice | undefined;
      readonly role?: string | undefined;
    }
  | {
      readonly kind: 'setProfile';
      readonly of: 'employee' | 'group';
      readonly target: Choice;
      readonly method: 'POST' | 'PATCH';
      readonly profile: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'relate'; readonly employee: Choice; readonly manager: Choice; readonly type: string }
  | { readonly kind: 'unrelate'; readonly employee: Choice; readonly manager: Choice }
  | { readonly kind: 'createGroup'; readonly name: string; readonly type: string }
  | { readonly kind: 'updateGroup'; readonly group: Choice; readonly name: string; readonly type: string }
  | {
      readonly kind: 'setGroups';
      readonly entity: Choice;
      readonly groups: readonly { readonly group: Choice; readonly type?: string | undefined }[];
    }
  | { readonly kind: 'leaveGroup'; readonly entity: Choice; readonly group: Choice };

const choice = fc.nat(11);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const email = fc.constantFrom(
  'a@x.example',
  'A@x.example',
  'b@x.example',
  'b@X.example',
  'c+d@x.example',
  'É@x.example',
);
const name = fc.constantFrom('Ann Lee', 'ANN LEE', 'Bo', 'Zoë / Åse');
const role = fc.constantFrom('ORG_ADMIN', 'ORG_MEMBER', 'AUDITOR');
const type = fc.constantFrom('DIRECT', 'direct', 'DOTTED_LINE');
const groupType = fc.constantFrom('TEAM', 'team', 'CHOIR');
const membership = fc.constantFrom('LEAD', 'lead', 'MEMBER');

const employeeProfile = fc.record(
  { bio: fc.constantFrom('x', 'y'), location: fc.constantFrom('x', 'y'), joinDate: fc.constant('2026-02-01') },
  { requiredKeys: [] },
);
const groupProfile = fc.record(
  { icon: fc.constantFrom('x', 'y'), description: fc.constantFrom('x', 'y') },
  { requiredKeys: [] },
);
const method = fc.constantFrom('POST' as const, 'PATCH' as const);

const record = <K extends Command['kind'], T extends object>(
  kind: K,
  members: { readonly [M in keyof T]: fc.Arbitrary<T[M]> },
): fc.Arbitrary<T & { readonly kind: K }> =>
  fc.record({ kind: fc.constant(kind), ...members }) as unknown as fc.Arbitrary<T & { readonly kind: K }>;

/** Any command, relations and memberships somewhat more often, because they say least at once. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  record('createAccount', { email, name: maybe(name) }),
  record('updateAccount', { account: choice, byEmail: fc.boolean(), email, name: maybe(name) }),
  record('grant', {
    account: choice,
    org: fc.constantFrom('none' as const, 'own' as const, 'unknown' as const, 'foreign' as const),
    role,
    employee: maybe(choice),
  }),
  record('createEmployee', { name, account: maybe(choice), role: maybe(role) }),
  record('updateEmployee', { employee: choice, name, account: maybe(choice), role: maybe(role) }),
  record('setProfile', { of: fc.constant('employee' as const), target: choice, method, profile: employeeProfile }),
  record('setProfile', { of: fc.constant('group' as const), target: choice, method, profile: groupProfile }),
  { weight: 4, arbitrary: record('relate', { employee: choice, manager: choice, type }) },
  record('unrelate', { employee: choice, manager: choice }),
  record('createGroup', { name, type: groupType }),
  record('updateGroup', { group: choice, name, type: groupType }),
  {
    weight: 3,
    arbitrary: record('setGroups', {
      entity: choice,
      groups: fc.array(fc.record({ group: choice, type: maybe(membership) }), { maxLength: 3 }),
    }),
  },
  record('leaveGroup', { entity: choice, group: choice }),
) as fc.Arbitrary<Command>;
