import type { components } from './types.gen.js';

/** The profile of a new employee. */
export const EMPTY_EMPLOYEE_PROFILE: components['schemas']['EmployeeProfile'] = {
  employeeNumber: null,
  firstName: null,
  lastName: null,
  bio: null,
  profileImage: null,
  birthDate: null,
  gender: null,
  timezone: null,
  location: null,
  joinDate: null,
  companyRole: null,
};

/** The profile of a new group. */
export const EMPTY_GROUP_PROFILE: components['schemas']['GroupProfile'] = { icon: null, description: null };
