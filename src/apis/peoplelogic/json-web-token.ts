import { createHmac, timingSafeEqual } from 'node:crypto';
import { isObject } from '../../core/json.js';

/** A JSON Web Token (RFC 7519) taken apart; whether anybody signed it is another question. */
export interface JsonWebToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Header and claims as they were sent, which is what gets signed. */
  readonly content: string;
  readonly signature: string;
}

/** What a key signs with: text, or bytes. */
export type SigningSecret = string | Uint8Array;

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const decode = (part: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const createSignature = (content: string, secret: SigningSecret): string =>
  createHmac('sha256', secret).update(content).digest('base64url');

/** Makes a token of the claims, signed with HS256. */
export const signToken = (claims: object, secret: SigningSecret): string => {
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${createSignature(content, secret)}`;
};

/** Takes a token apart; undefined where header or claims are not JSON objects in Base64url. */
export const parseToken = (text: string): JsonWebToken | undefined => {
  const [head = '', body = '', signature = ''] = text.split('.');
  const [header, claims] = [decode(head), decode(body)];
  return header && claims && { header, claims, content: `${head}.${body}`, signature };
};

/** Whether the token is signed with HS256 and this secret, and no other algorithm that its header may name. */
export const isSignedWith = ({ header, content, signature }: JsonWebToken, secret: SigningSecret): boolean => {
  if (header.alg !== 'HS256') return false;
  // The texts, because several texts that differ in their last bits stand for the same bytes.
  const [sent, expected] = [signature, createSignature(content, secret)].map((text) => Buffer.from(text));
  return sent !== undefined && expected?.length === sent.length && timingSafeEqual(sent, expected);
};
