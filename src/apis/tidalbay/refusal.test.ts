import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../engine/refusal.js';
import type { Violation } from '../../openapi/violation.js';
import { renderRefusal } from './refusal.js';

const refuse = (violations: Partial<Violation>[]): Refusal => ({
  status: 400,
  reason: 'invalid',
  message: 'all of it in one sentence',
  violations: violations.map((violation) => ({
    in: 'body',
    name: '',
    pointer: '',
    rule: 'type',
    message: 'must be a string',
    ...violation,
  })),
});

const detailsOf = (...violations: Partial<Violation>[]): unknown => renderRefusal(refuse(violations)).error.details;

describe('renderRefusal', () => {
  it.each([
    [400, 'invalid_request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'method_not_allowed'],
    [406, 'not_acceptable'],
    [413, 'content_too_large'],
    [415, 'unsupported_media_type'],
    [429, 'too_many_requests'],
  ])('calls a %i %s', (status, code) => {
    expect(renderRefusal({ status, reason: 'not-found', message: 'Why.' })).toEqual({
      error: { code, message: 'Why.' },
    });
  });

  it('names parameters and members of the body', () => {
    expect(
      detailsOf(
        { in: 'query', name: 'per_page', rule: 'maximum', message: 'must be at most 100' },
        { pointer: '/title' },
        { pointer: '', message: 'must be an object' },
      ),
    ).toEqual([
      { field: 'per_page', message: 'must be at most 100' },
      { field: 'title', message: 'must be a string' },
      { field: 'body', message: 'must be an object' },
    ]);
  });

  it('says of a score what the document says', () => {
    expect(detailsOf({ pointer: '/score', rule: 'not', message: 'cannot be set here' })).toEqual([
      { field: 'score', message: 'cannot be set here' },
    ]);
  });

  it('makes one fault of alternatives that all fail', () => {
    const from = { in: 'query', name: 'from' } as const;
    expect(
      detailsOf(
        { ...from, rule: 'format', message: 'must be a valid date-time' },
        { ...from, rule: 'format', message: 'must be a valid date' },
        { ...from, rule: 'anyOf', message: 'must match a schema in anyOf' },
      ),
    ).toEqual([{ field: 'from', message: 'must be a valid date-time or must be a valid date' }]);
  });
});
