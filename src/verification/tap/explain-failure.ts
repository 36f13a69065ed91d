const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; start it, or mend the URL',
  ENOTFOUND: 'nobody knows that host; mend the URL',
  EAI_AGAIN: 'the name of the host could not be looked up; is there a network?',
  ETIMEDOUT: 'it does not answer; is there a firewall on the way?',
  ECONNRESET: 'it closed the connection without an answer',
  EPROTO: 'it does not speak TLS as asked; is the scheme right?',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself; name it in NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody known signed its certificate; name the signer in NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody known signed its certificate; name the signer in NODE_EXTRA_CA_CERTS',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** Says why a target did not answer, and what can be done. */
export const explainFailure = (error: NodeJS.ErrnoException, target: URL): string => {
  const code = error.code ?? '';
  const reason =
    reasons[code] ?? (code.startsWith('HPE_') ? `what it sends is no HTTP: ${error.message}` : error.message);
  return `${target.origin} does not answer: ${reason}.`;
};
