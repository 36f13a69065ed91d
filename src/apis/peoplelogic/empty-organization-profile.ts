import type { components } from './types.gen.js';

/** The profile of a new organization. */
export const EMPTY_ORGANIZATION_PROFILE: components['schemas']['OrganizationProfile'] = {
  logoUrl: null,
  timezone: null,
  location: null,
  countryCode: null,
  companySize: null,
  website: null,
  mission: null,
};
