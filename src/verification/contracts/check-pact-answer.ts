import type { OpenAPIV3_1 } from 'openapi-types';
import { suggestWord } from '../../core/suggest-word.js';
import { joinPointer, type Located, type Schema } from '../../openapi/document.js';
import { isJson, matchContentType, toMediaType } from '../../openapi/media-type.js';
import { findResponse, isBodiless, type Operation } from '../../openapi/operation.js';
import type { SchemaCompiler } from '../../openapi/schema-compiler.js';
import { toViolations } from '../../openapi/violation.js';
import type { ContractFound } from './contract-found.js';
import type { PactBody, PactInteraction } from './pact.js';

type Response = Located<OpenAPIV3_1.ResponseObject>;

/** What of an answer the operation does not declare. `answers` has the schemas in which a part of a value is enough. */
export const checkPactAnswer = (
  answers: SchemaCompiler,
  operation: Operation,
  { response, pointer }: PactInteraction,
): ContractFound[] => {
  const declared = findResponse(operation, response.status);
  const at = `${pointer}/response`;
  if (!declared) {
    const statuses = [...operation.responses.keys()].join(', ');
    const message = `${operation.operationId} does not declare ${response.status}; there is ${statuses}`;
    return [{ rule: 'contract-status', severity: 'error', pointer: `${at}/status`, message }];
  }
  const { headers, body } = response;
  return [
    ...checkHeaders(declared, headers, at),
    ...(body ? checkBody(answers, declared, { body, status: response.status, at }) : []),
  ];
};

const wrong = (pointer: string, message: string): ContractFound => ({
  rule: 'contract-answer',
  severity: 'error',
  pointer,
  message,
});

/** Headers of HTTP itself, which no spec has to declare (RFC 9110, RFC 9111). */
const GENERAL =
  /^(allow|cache-control|connection|content-(encoding|language|length|location|type)|date|etag|expires|last-modified|location|retry-after|server|transfer-encoding|vary|www-authenticate)$/;

const checkHeaders = (declared: Response, headers: Readonly<Record<string, string>>, at: string): ContractFound[] => {
  const known = Object.keys(declared.value.headers ?? {});
  const lower = new Set(known.map((name) => name.toLowerCase()));
  return Object.keys(headers)
    .filter((name) => !lower.has(name) && !GENERAL.test(name))
    .map((name) => wrong(`${at}/headers`, `the header ${name} is not declared.${suggestWord(name, known)}`));
};

interface Given {
  readonly body: PactBody;
  readonly status: number;
  readonly at: string;
}

const checkBody = (answers: SchemaCompiler, declared: Response, { body, status, at }: Given): ContractFound[] => {
  const ranges = Object.keys(declared.value.content ?? {});
  if (ranges.length === 0 || isBodiless(status)) {
    return [wrong(body.pointer, `a body is read of ${status}, where the spec declares none`)];
  }
  const contentType = body.contentType ?? (ranges[0] as string);
  const range = matchContentType(ranges, contentType);
  if (range === undefined) {
    return [wrong(`${at}/headers`, `the body is ${contentType}, and must be ${ranges.join(' or ')}`)];
  }
  if (!declared.value.content?.[range]?.schema || !isJson(toMediaType(contentType))) return [];
  const reference = joinPointer(declared.pointer, 'content', range, 'schema');
  const validator = answers.forRecords({ $ref: reference } as Schema);
  if (validator(body.value)) return [];
  return toViolations(validator.errors, { in: 'body', name: '' }).map((violation) =>
    wrong(body.pointer + violation.pointer, violation.message),
  );
};
