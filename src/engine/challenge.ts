import type { Api } from './api.js';

/** The headers that go with a 401 of the API: how a credential is to be sent, where HTTP has a word for it. */
export const readChallenge = ({ schemes }: Api): Readonly<Record<string, string>> => {
  const bearer = [...schemes.values()].some(({ present }) => present('x')['Authorization']?.startsWith('Bearer'));
  return bearer ? { 'www-authenticate': 'Bearer' } : {};
};
