import { isObject, type Json, type JsonObject } from '../../core/json.js';
import { isJson, toMediaType } from '../../openapi/media-type.js';
import type { PactBody } from './pact.js';

/** The query of a request; version 2 has it as text, later ones by name. */
export const readQuery = (query: Json | undefined): string => {
  if (typeof query === 'string') return query;
  if (!isObject(query)) return '';
  return Object.entries(query)
    .flatMap(([name, value]) =>
      [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`),
    )
    .join('&');
};

/** Headers by lower-case name; several values of one are joined as RFC 9110, 5.3 says. */
export const readHeaders = (headers: Json | undefined): Readonly<Record<string, string>> => {
  if (!isObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().map(String).join(', ')]),
  );
};

/** The body of a request or an answer; undefined where the contract says nothing of one. Version 4 wraps it. */
export const readBody = (message: JsonObject, pointer: string, wraps: boolean): PactBody | undefined => {
  const { body } = message;
  const header = readHeaders(message['headers'])['content-type'];
  if (body === undefined) return undefined;
  if (!wraps) return body === null ? undefined : toBody(body, header, pointer);
  if (!isObject(body)) return undefined;
  const { content, contentType, encoded } = body as JsonObject;
  if (content === undefined) return undefined;
  const type = header ?? (typeof contentType === 'string' ? contentType : undefined);
  const at = `${pointer}/content`;
  if (typeof content !== 'string' || encoded === false || encoded === undefined) return toBody(content, type, at);
  const bytes = Buffer.from(content, 'base64');
  if (!isJson(toMediaType(type ?? ''))) return { pointer: at, contentType: type, value: content, bytes };
  return { pointer: at, contentType: type, value: parseJson(bytes.toString()) ?? content, bytes };
};

const toBody = (value: Json, contentType: string | undefined, pointer: string): PactBody => {
  const isText = typeof value === 'string' && contentType !== undefined && !isJson(toMediaType(contentType));
  const text = isText ? value : JSON.stringify(value);
  return { pointer, contentType, value, bytes: new TextEncoder().encode(text) };
};

const parseJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};
