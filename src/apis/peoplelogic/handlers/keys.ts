import type { HandlerContext } from '../../../engine/behaviour.js';
import { isRefusal } from '../../../engine/refusal.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { createKey, deleteKey } from '../keys.js';
import { selectOrganization } from '../select-organization.js';
import type { components, operations } from '../types.gen.js';

interface Path {
  readonly organization?: string;
}

const create = (context: HandlerContext, path: Path, body: components['schemas']['KeyInput']) => {
  const organization = selectOrganization(context, path);
  if (isRefusal(organization)) return organization;
  return { status: 201, body: createKey(context.tx, organization, body) } as const;
};

const remove = (context: HandlerContext, path: Path, key: string) => {
  const organization = selectOrganization(context, path);
  if (isRefusal(organization)) return organization;
  const deleted = deleteKey(context.tx, organization, key);
  return isRefusal(deleted) ? deleted : ({ status: 200, body: deleted } as const);
};

/** Answers what is asked of API keys. */
export const keyHandlers: TypedHandlers<operations> = {
  createCurrentOrganizationKey: ({ body }, context) => create(context, {}, body),
  createOrganizationKey: ({ path, body }, context) => create(context, path, body),
  deleteCurrentOrganizationKey: ({ path: { key } }, context) => remove(context, {}, key),
  deleteOrganizationKey: ({ path: { key, organization } }, context) => remove(context, { organization }, key),
};
