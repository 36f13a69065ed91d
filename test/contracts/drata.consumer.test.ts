import { bindText } from './bind-variables.js';
import { failures } from './drata/failures.js';
import { lists } from './drata/lists.js';
import { error } from './drata/shapes.js';
import { successes } from './drata/successes.js';
import { apiKey, beforeTermsKey, readOnlyKey, scopeOnlyKey } from './drata/variables.js';
import { driveContract } from './drive-contract.js';
import { refuseEach } from './refuse-each.js';

const isWrite = ({ operation }: { readonly operation: string }): boolean =>
  ['updatePersonnel', 'performPersonnelAction', 'replaceWorkspacePersonnelScope'].includes(operation) ||
  operation === 'removeGroupFromWorkspacePersonnelScope';

driveContract({
  api: 'drata',
  credential: bindText`Bearer ${apiKey}`,
  interactions: [
    ...successes,
    ...lists,
    ...failures,
    ...refuseEach(successes, { how: 'without a key', credential: null, status: 401, gets: error(401) }),
    ...refuseEach(successes.filter(isWrite), {
      how: 'with a key that only reads',
      credential: bindText`Bearer ${readOnlyKey}`,
      status: 403,
      gets: error(403),
    }),
    ...refuseEach(
      successes.filter((each) => !isWrite(each)),
      {
        how: 'with a key that only changes scopes',
        credential: bindText`Bearer ${scopeOnlyKey}`,
        status: 403,
        gets: error(403),
      },
    ),
    ...refuseEach(successes, {
      how: "with the key of somebody who hasn't accepted the terms",
      credential: bindText`Bearer ${beforeTermsKey}`,
      status: 412,
      gets: error(412),
    }),
  ],
});
