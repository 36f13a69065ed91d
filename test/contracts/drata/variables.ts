import { bindVariables } from '../bind-variables.js';

/** What stands for the values that a state of Drata has. */
export const { apiKey, readOnlyKey, scopeOnlyKey, beforeTermsKey, workspaceId, groupId, personnelId } = bindVariables({
  apiKey: 'key-of-acme',
  readOnlyKey: 'key-that-reads',
  scopeOnlyKey: 'key-for-scopes',
  beforeTermsKey: 'key-before-terms',
  workspaceId: 1,
  groupId: 42,
  personnelId: 1041,
});
