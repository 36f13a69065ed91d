import { RollcallError } from '../../core/rollcall-error.js';

/** What decides whether contracts come from a broker, and whether a run is fit to tell it something. */
export interface BrokerSource {
  /** Options of Pact's verifier. */
  readonly pact: Readonly<Record<string, unknown>>;
  /** Whether the run tries everything, and does not only read. */
  readonly isWhole: boolean;
  /** Whether somebody named a folder with contracts, too. */
  readonly isFolderNamed: boolean;
}

/**
 * Whether contracts are a broker's.
 * @throws RollcallError where Pact's verifier would pass over what was asked for, or the broker be told what is not so
 */
export const asksBroker = ({ pact, isWhole, isFolderNamed }: BrokerSource): boolean => {
  const { pactBrokerUrl, consumerVersionSelectors, consumerVersionTags, publishVerificationResult } = pact;
  if (pactBrokerUrl === undefined) {
    if (publishVerificationResult !== true) return false;
    throw refuse('pact.publishVerificationResult needs pact.pactBrokerUrl: results go where the contracts came from.');
  }
  if (typeof pactBrokerUrl !== 'string' || !/^https?:/.test(pactBrokerUrl) || !URL.canParse(pactBrokerUrl)) {
    throw refuse(`pact.pactBrokerUrl has to be the URL of a broker, and is ${JSON.stringify(pactBrokerUrl)}.`);
  }
  if (isFolderNamed)
    throw refuse('Contracts come from pact.pactBrokerUrl or from the folder of `contracts`. Leave one out.');
  if (consumerVersionSelectors === undefined && consumerVersionTags === undefined) {
    const usual = '[{"mainBranch": true}, {"deployedOrReleased": true}]';
    throw refuse(
      `pact.pactBrokerUrl needs to know which contracts: add pact.consumerVersionSelectors, such as ${usual}.`,
    );
  }
  if (publishVerificationResult !== true) return true;
  if (typeof pact['providerVersion'] !== 'string') {
    throw refuse('pact.publishVerificationResult needs pact.providerVersion: what the results are about.');
  }
  if (!isWhole) {
    throw refuse(
      'pact.publishVerificationResult needs a whole run: the broker would take what --read-only or --only leaves out for broken.',
    );
  }
  return true;
};

const refuse = (message: string): RollcallError => new RollcallError('INVALID_CONFIG', message);
