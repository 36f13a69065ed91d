import type { OpenAPIV3_1 } from 'openapi-types';
import { joinPointer, type Located, resolveReference } from '../../openapi/document.js';
import type { Parameter } from '../../openapi/operation.js';
import { createParameterReader, type ParameterReader } from '../../openapi/parameter-reader.js';
import { parseQueryString, type Query } from '../../openapi/query-string.js';
import { type Observation, toPlace } from './finding.js';
import type { CheckSubject } from './subject.js';

const readers = new WeakMap<OpenAPIV3_1.ResponseObject, readonly ParameterReader[]>();

const noQuery = parseQueryString('') as Query;

/** Holds the headers of an answer to what its response declares. */
export const checkHeaders = (
  { api, answer }: CheckSubject,
  response: Located<OpenAPIV3_1.ResponseObject>,
): Observation[] => {
  const known = readers.get(response.value) ?? createReaders(api, response);
  readers.set(response.value, known);
  return known.flatMap((reader) => {
    const result = reader.read({ path: {}, query: noQuery, headers: answer.headers });
    if (!('violations' in result)) return [];
    return result.violations.map(
      (violation): Observation => ({
        check: 'response_headers_conformance',
        severity: 'violation',
        side: 'answer',
        pointer: toPlace({ ...violation, name: violation.name.toLowerCase() }),
        message: `the header ${violation.name} ${violation.message}`,
      }),
    );
  });
};

/** A header of an answer is spelt as one of a request, so the same reader reads it. */
const createReaders = ({ document, compiler }: CheckSubject['api'], response: Located<OpenAPIV3_1.ResponseObject>) =>
  Object.entries(response.value.headers ?? {}).flatMap(([name, value]): ParameterReader[] => {
    const pointer = joinPointer(response.pointer, 'headers', name);
    const header = resolveReference<OpenAPIV3_1.HeaderObject>(document, { value, pointer });
    // OpenAPI says that a declared Content-Type is ignored; the media types say it.
    if (!header || name.toLowerCase() === 'content-type') return [];
    const parameter = { ...header.value, name, in: 'header' } as Parameter;
    return [createParameterReader(document, compiler, { value: parameter, pointer: header.pointer })];
  });
