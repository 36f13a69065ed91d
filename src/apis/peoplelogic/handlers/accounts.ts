import type { HandlerContext } from '../../../engine/behaviour.js';
import { isRefusal, type Refusal } from '../../../engine/refusal.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import {
  findAccount,
  findAccountByEmail,
  findAccountByIdOrEmail,
  isVisibleAccount,
  refuseUnknownAccount,
} from '../accounts.js';
import { ADMIN_ROLE, readCaller } from '../caller.js';
import { ACCOUNTS, type AccountRecord } from '../collections.js';
import { createAccount } from '../create-account.js';
import { findEmployeeByAccount } from '../employees.js';
import { grantRole } from '../grant-role.js';
import { listOrganizations } from '../organizations.js';
import { refuseMember } from '../refuse-member.js';
import { renderAccount, renderEmployee } from '../render-records.js';
import type { components, operations } from '../types.gen.js';

type Account = components['schemas']['Account'];

const toView = (context: HandlerContext) => ({
  seesSecrets: readCaller(context).isAdmin,
  organizations: new Set(listOrganizations(context.tx, readCaller(context).organizationId).map(({ id }) => id)),
});

const show = (context: HandlerContext, account: AccountRecord) => renderAccount(account, toView(context));

const refuseTaken = (email: string): Refusal => refuseMember('email', `another account has ${email}`);

/** The accounts that pass, as the token sees them; `name` names what they have to pass. */
const list = (
  context: HandlerContext,
  name: string,
  passes: (account: AccountRecord, organizationId: string) => boolean,
): Account[] => {
  const { organizationId } = readCaller(context);
  const view = toView(context);
  const accounts = context.tx.collection<AccountRecord>(ACCOUNTS);
  return accounts.memo(JSON.stringify([name, organizationId, view.seesSecrets, ...view.organizations]), () =>
    accounts
      .values()
      .filter((account) => passes(account, organizationId))
      .map((account) => renderAccount(account, view)),
  );
};

/** Answers what is asked of accounts. */
export const accountHandlers: TypedHandlers<operations> = {
  listAccounts: (_, context) => ({ status: 200, body: list(context, 'visible', isVisibleAccount) }),

  listOrganizationAccounts: (_, context) => ({
    status: 200,
    body: list(context, 'holders', ({ grants }, id) => grants.some(({ orgId }) => orgId === id)),
  }),

  listOrganizationAdmins: (_, context) => ({
    status: 200,
    body: list(context, 'admins', ({ grants }, id) =>
      grants.some(({ orgId, role }) => orgId === id && role === ADMIN_ROLE),
    ),
  }),

  createAccount: ({ body }, context) => {
    if (findAccountByEmail(context.tx, body.email)) return refuseTaken(body.email);
    return { status: 201, body: show(context, createAccount(context, body)) };
  },

  getAccount: ({ path: { accountIdOrEmail } }, context) => {
    const account = findAccountByIdOrEmail(context.tx, readCaller(context).organizationId, accountIdOrEmail);
    return account ? { status: 200, body: show(context, account) } : refuseUnknownAccount(accountIdOrEmail);
  },

  updateAccount: ({ path: { accountIdOrEmail }, body: { email, name } }, context) => {
    const { tx } = context;
    const account = findAccountByIdOrEmail(tx, readCaller(context).organizationId, accountIdOrEmail);
    if (!account) return refuseUnknownAccount(accountIdOrEmail);
    const holder = findAccountByEmail(tx, email);
    if (holder && holder.id !== account.id) return refuseTaken(email);
    const updated = { ...account, email, name: name ?? account.name };
    tx.put(ACCOUNTS, account.id, updated);
    return { status: 200, body: show(context, updated) };
  },

  grantAccountRole: ({ path: { accountId }, body }, context) => {
    const { organizationId } = readCaller(context);
    const account = findAccount(context.tx, organizationId, accountId);
    if (!account) return refuseUnknownAccount(accountId);
    const granted = grantRole(context.tx, { account, organizationId, input: body });
    return isRefusal(granted) ? granted : { status: 200, body: show(context, granted) };
  },

  listAccountEmployees: ({ path: { accountId } }, context) => {
    const { organizationId, isAdmin } = readCaller(context);
    const account = findAccount(context.tx, organizationId, accountId);
    if (!account) return refuseUnknownAccount(accountId);
    const employee = findEmployeeByAccount(context.tx, organizationId, account.id);
    return { status: 200, body: employee ? [renderEmployee(employee, isAdmin)] : [] };
  },
};
