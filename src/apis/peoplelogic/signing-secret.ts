import { createToken } from '../../core/chance.js';

/** Makes up the secret of a key, in Base64; `keys` name the key among all of a world. */
export const createSigningSecret = (seed: number, ...keys: readonly (string | number)[]): string =>
  Buffer.from(createToken(SECRET_LENGTH, seed, 'peoplelogic', 'keys', ...keys, 'secret')).toString('base64');

/** Characters with 5 bits of chance each; HS256 wants 256 bits at least (RFC 7518, 3.2). */
const SECRET_LENGTH = 64;
