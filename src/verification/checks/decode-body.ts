import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { CapturedBody } from '../tap/message.js';

/** A body after its content codings are undone, or why that cannot be done, and whether that is only our limit. */
export type DecodedBody = { readonly bytes: Uint8Array } | { readonly reason: string; readonly isOurLimit: boolean };

/** What a small body may unpack to; more would be an attack, or nothing that anyone checks. */
const UNPACKED_LIMIT = 33_554_432;

type Decoder = (bytes: Uint8Array) => Uint8Array;

const decoders: Readonly<Record<string, Decoder>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: UNPACKED_LIMIT }),
  'x-gzip': (bytes) => gunzipSync(bytes, { maxOutputLength: UNPACKED_LIMIT }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: UNPACKED_LIMIT }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: UNPACKED_LIMIT }),
};

/** Undoes the codings of a body for the checks; what went through the tap stays as it is. */
export const decodeBody = (body: CapturedBody, contentEncoding: string | undefined): DecodedBody => {
  if (!body.isWhole)
    return { reason: `only ${body.bytes.length} of its ${body.length} bytes were kept`, isOurLimit: true };
  let { bytes } = body;
  if (bytes.length === 0) return { bytes };
  const codings = (contentEncoding ?? 'identity').split(',').map((coding) => coding.trim().toLowerCase());
  for (const coding of codings.reverse()) {
    const decode = decoders[coding];
    if (!decode) return { reason: `its coding ${coding} cannot be read`, isOurLimit: true };
    try {
      bytes = decode(bytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        return { reason: `it unpacks to more than ${UNPACKED_LIMIT / 1_048_576} MB`, isOurLimit: true };
      }
      const reason = `it is said to be ${coding} and cannot be unpacked: ${(error as Error).message}`;
      return { reason, isOurLimit: false };
    }
  }
  return { bytes };
};
