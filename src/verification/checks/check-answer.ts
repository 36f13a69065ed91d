import type { OpenAPIV3_1 } from 'openapi-types';
import { joinPointer, type Located } from '../../openapi/document.js';
import { isJson, matchContentType, toMediaType } from '../../openapi/media-type.js';
import { findResponse, isBodiless } from '../../openapi/operation.js';
import { toViolations } from '../../openapi/violation.js';
import { checkHeaders } from './check-headers.js';
import type { CheckName, Observation } from './finding.js';
import { schemaAt } from './schema-at.js';
import type { CheckSubject } from './subject.js';

/** What the answer breaks. */
export const checkAnswer = (subject: CheckSubject): Observation[] => {
  const { operation, answer } = subject;
  const { status } = answer;
  const failed = status >= 500 ? [observe('not_a_server_error', '/', `the implementation failed with ${status}`)] : [];
  const response = findResponse(operation, status);
  if (!response) {
    const declared = [...operation.responses.keys()].join(', ');
    const message = `the status ${status} is not declared; there is ${declared}`;
    return [...failed, observe('status_code_conformance', '/', message)];
  }
  return [...failed, ...checkHeaders(subject, response), ...checkBody(subject, response)];
};

const observe = (check: CheckName, pointer: string, message: string): Observation => ({
  check,
  severity: 'violation',
  side: 'answer',
  pointer,
  message,
});

const checkBody = (subject: CheckSubject, response: Located<OpenAPIV3_1.ResponseObject>): Observation[] => {
  const { method, answer } = subject;
  const { status, headers, hasBody } = answer;
  const declared = Object.keys(response.value.content ?? {});
  if (method === 'HEAD' || isBodiless(status)) return [];
  if (declared.length === 0) {
    if (!hasBody) return [];
    return [observe('content_type_conformance', '/', `a body came with ${status}, where the spec declares none`)];
  }
  const contentType = headers['content-type'];
  if (!hasBody) {
    return [
      observe('response_schema_conformance', '/', `the body is missing; the spec declares ${declared.join(', ')}`),
    ];
  }
  if (contentType === undefined) {
    const message = `the body has no Content-Type; it should be ${declared.join(' or ')}`;
    return [observe('content_type_conformance', 'header content-type', message)];
  }
  const range = matchContentType(declared, contentType);
  if (range === undefined) {
    const message = `the body is said to be ${contentType}; it should be ${declared.join(' or ')}`;
    return [observe('content_type_conformance', 'header content-type', message)];
  }
  const media = response.value.content?.[range] as OpenAPIV3_1.MediaTypeObject;
  if (!media.schema) return [];
  return checkContent(subject, joinPointer(response.pointer, 'content', range, 'schema'), toMediaType(contentType));
};

const checkContent = ({ api, answer }: CheckSubject, pointer: string, mediaType: string): Observation[] => {
  const { body } = answer;
  if ('reason' in body) {
    const found = observe('response_schema_conformance', '/', `the body was not checked: ${body.reason}`);
    // What was not kept whole, or is in a coding that we do not know, is nobody's fault; but it was not looked at.
    return [body.isOurLimit ? { ...found, severity: 'note' } : found];
  }
  const read = isJson(mediaType) ? parseJson(body.bytes) : { value: new TextDecoder().decode(body.bytes) };
  if ('message' in read) return [observe('response_schema_conformance', '/', read.message)];
  const validator = schemaAt(api, pointer);
  if (validator(read.value)) return [];
  return toViolations(validator.errors, { in: 'body', name: '' }).map((violation) =>
    observe('response_schema_conformance', violation.pointer || '/', violation.message),
  );
};

const parseJson = (bytes: Uint8Array): { readonly value: unknown } | { readonly message: string } => {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { message: `the body is not valid JSON: ${(error as Error).message}` };
  }
};
