import { bindVariables } from '../bind-variables.js';

/** What stands for the values that a state of Peoplelogic has. */
export const variables = bindVariables({
  adminToken: 'token.of.admin',
  memberToken: 'token.of.member',
  otherOrganizationToken: 'token.of.somebody-else',
  organizationId: '8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10',
  organizationAlias: 'acme',
  keyId: '0f9e8d7c-6b5a-4948-b736-251403f2e1d0',
  chatTeam: 'T0ACME42',
  chatWorkspace: 'acme-hq',
  chatSecret: 'acme-slack-signing-secret',
  employeeId: '5e6f7081-92a3-4b4c-95d6-f708192a3b4c',
  employeeName: 'Sally Okafor',
  accountId: '2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819',
  accountEmail: 'sally.okafor@acme.example',
  managerId: '4d5e6f70-8192-4a3b-84c5-e6f708192a3b',
  groupId: '708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e',
  otherGroupId: '8192a3b4-c5d6-4e7f-8809-2a3b4c5d6e7f',
});

/** An id that nothing has. */
export const NO_ID = '00000000-0000-4000-8000-000000000000';
