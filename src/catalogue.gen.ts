// Generated from specs and fixtures/scenarios by `npm run generate`; do not edit.

import type { records as drata } from './apis/drata/records/rules.js';
import type { records as peoplelogic } from './apis/peoplelogic/records/rules.js';
import type { records as privacybee } from './apis/privacybee/records/rules.js';
import type { records as secureframe } from './apis/secureframe/records.js';
import type { records as tidalbay } from './apis/tidalbay/records.js';

/** The scenarios that come with Rollcall. */
export type ScenarioName =
  | 'baseline'
  | 'broker-leak'
  | 'contractor-surge'
  | 'empty-company'
  | 'large-company'
  | 'merger'
  | 'mfa-outage'
  | 'offboarding-gap'
  | 'paging-edges'
  | 'phishing-wave'
  | 'unicode-names';

/** The operations of each API that comes with Rollcall. */
export interface Operations {
  readonly 'drata':
    | 'getPersonnel'
    | 'getWorkspacePersonnelScope'
    | 'listPersonnel'
    | 'performPersonnelAction'
    | 'removeGroupFromWorkspacePersonnelScope'
    | 'replaceWorkspacePersonnelScope'
    | 'searchPersonnel'
    | 'searchWorkspacePersonnel'
    | 'updatePersonnel';
  readonly 'peoplelogic':
    | 'createAccount'
    | 'createCurrentOrganizationKey'
    | 'createEmployee'
    | 'createGroup'
    | 'createOrganization'
    | 'createOrganizationKey'
    | 'deleteCurrentOrganizationKey'
    | 'deleteOrganizationKey'
    | 'getAccount'
    | 'getCurrentOrganizationProfile'
    | 'getEmployee'
    | 'getEmployeeByAccount'
    | 'getEmployeeProfile'
    | 'getGroup'
    | 'getGroupProfile'
    | 'getOrganization'
    | 'getOrganizationByAlias'
    | 'getOrganizationProfile'
    | 'grantAccountRole'
    | 'listAccountEmployees'
    | 'listAccounts'
    | 'listEmployeeManagers'
    | 'listEmployees'
    | 'listEmployeesByName'
    | 'listEntityGroups'
    | 'listGroupMembers'
    | 'listGroups'
    | 'listManagerReports'
    | 'listOrganizationAccounts'
    | 'listOrganizationAdmins'
    | 'listOrganizations'
    | 'listOrganizationsByAppData'
    | 'listOrganizationsByAppExternalId'
    | 'listOrganizationsByAppSecret'
    | 'listOrganizationsByAppType'
    | 'patchCurrentOrganizationProfile'
    | 'patchEmployeeProfile'
    | 'patchGroupProfile'
    | 'patchOrganizationProfile'
    | 'removeEmployeeManager'
    | 'removeEntityFromGroup'
    | 'replaceCurrentOrganizationProfile'
    | 'replaceEmployeeProfile'
    | 'replaceGroupProfile'
    | 'replaceOrganizationProfile'
    | 'setEmployeeManager'
    | 'setEntityGroups'
    | 'updateAccount'
    | 'updateCurrentOrganization'
    | 'updateEmployee'
    | 'updateGroup'
    | 'updateOrganization';
  readonly 'privacybee':
    | 'createEmployee'
    | 'deleteEmployee'
    | 'getEmployee'
    | 'getExposureHistory'
    | 'listEmployees'
    | 'listExposures'
    | 'updateEmployee';
  readonly 'secureframe':
    | 'getUser'
    | 'listUsers'
    | 'updateUser';
  readonly 'tidalbay':
    | 'getEmployee'
    | 'getEmployeeByEmail'
    | 'getEmployeeScoreHistory'
    | 'listEmployeeEvents'
    | 'listEmployees'
    | 'updateEmployee';
}

/** The rules for the records of each collection. */
export interface Rules {
  readonly 'drata': typeof drata;
  readonly 'peoplelogic': typeof peoplelogic;
  readonly 'privacybee': typeof privacybee;
  readonly 'secureframe': typeof secureframe;
  readonly 'tidalbay': typeof tidalbay;
}
