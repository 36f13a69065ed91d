import type { Api } from '../../engine/api.js';
import { createSchemaCompiler } from '../../openapi/schema-compiler.js';
import { describeStray } from '../checks/describe-stray.js';
import { locateOperation } from '../checks/locate-operation.js';
import { checkPactAnswer } from './check-pact-answer.js';
import { checkPactRequest } from './check-pact-request.js';
import type { ContractFound } from './contract-found.js';
import type { PactInteraction } from './pact.js';
import { relaxDocument } from './relax-document.js';

/**
 * Holds interactions to an API's spec. A request that is to be refused may break it, since that may be why; an answer
 * has what a consumer reads of it, so it need not be whole.
 */
export const createInteractionCheck = (api: Api): ((interaction: PactInteraction) => ContractFound[]) => {
  const answers = createSchemaCompiler(relaxDocument(api.document));
  return (interaction) => {
    const { request, response, pointer } = interaction;
    const { method, path } = request;
    const location = locateOperation(api, { method, basePath: '', path });
    if (location.kind !== 'operation') {
      const message = describeStray(api, location, method);
      return [{ rule: 'contract-operation', severity: 'error', pointer: `${pointer}/request/path`, message }];
    }
    const { operation, parameters } = location;
    return [
      ...(response.status < 400 ? checkPactRequest(api, interaction, { operation, parameters }) : []),
      ...checkPactAnswer(answers, operation, interaction),
    ];
  };
};
