import type { HandlerContext } from '../../../engine/behaviour.js';
import { isRefusal } from '../../../engine/refusal.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { ORGANIZATIONS, type OrganizationRecord } from '../collections.js';
import { EMPTY_ORGANIZATION_PROFILE } from '../empty-organization-profile.js';
import { mergeMembers } from '../merge-members.js';
import { selectOrganization } from '../select-organization.js';
import type { components, operations } from '../types.gen.js';

type Profile = OrganizationRecord['profile'];
type Input = components['schemas']['OrganizationProfileInput'];
interface Path {
  readonly organization?: string;
}

const read = (context: HandlerContext, path: Path) => {
  const organization = selectOrganization(context, path);
  return isRefusal(organization) ? organization : ({ status: 200, body: organization.profile } as const);
};

/** Stores a profile made from the one before; gives what is stored then. */
const write = (context: HandlerContext, path: Path, revise: (before: Profile) => Profile) => {
  const organization = selectOrganization(context, path);
  if (isRefusal(organization)) return organization;
  const profile = revise(organization.profile);
  context.tx.put(ORGANIZATIONS, organization.id, { ...organization, profile });
  return profile;
};

const replace = (context: HandlerContext, path: Path, body: Input) => {
  const profile = write(context, path, () => mergeMembers(EMPTY_ORGANIZATION_PROFILE, body));
  return isRefusal(profile) ? profile : ({ status: 201, body: profile } as const);
};

const patch = (context: HandlerContext, path: Path, body: Input) => {
  const profile = write(context, path, (before) => mergeMembers(before, body));
  return isRefusal(profile) ? profile : ({ status: 200, body: profile } as const);
};

/** Answers what is asked of how organizations describe themselves. */
export const organizationProfileHandlers: TypedHandlers<operations> = {
  getCurrentOrganizationProfile: (_, context) => read(context, {}),
  getOrganizationProfile: ({ path }, context) => read(context, path),
  replaceCurrentOrganizationProfile: ({ body }, context) => replace(context, {}, body),
  replaceOrganizationProfile: ({ path, body }, context) => replace(context, path, body),
  patchCurrentOrganizationProfile: ({ body }, context) => patch(context, {}, body),
  patchOrganizationProfile: ({ path, body }, context) => patch(context, path, body),
};
