/** The product that watches the accounts of somebody who is synced from that connection. */
export const toIdentityProduct = (idpConnection: string | null): string =>
  idpConnection === 'idp-acquired' ? 'google-workspace' : 'okta';
