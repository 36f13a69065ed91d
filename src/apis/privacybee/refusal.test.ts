import { describe, expect, it } from 'vitest';
import { refuseInvalid, refuseNotFound } from '../../engine/refusal.js';
import { renderRefusal } from './refusal.js';

describe('renderRefusal', () => {
  it('names what is not there', () => {
    expect(renderRefusal(refuseNotFound('There is no such employee.'))).toEqual({
      error: { code: 'not_found', message: 'There is no such employee.' },
    });
  });

  it('writes members of lists in brackets', () => {
    const violation = { in: 'body', name: '', pointer: '/emails/0/email', rule: 'format', message: 'is none' } as const;
    expect(renderRefusal(refuseInvalid('no', [violation]))).toEqual({
      error: {
        code: 'invalid_request',
        message: 'The request is not valid.',
        details: [{ field: 'emails[0].email', message: 'is none' }],
      },
    });
  });
});
