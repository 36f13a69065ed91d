import { MatchersV3 } from '@pact-foundation/pact';
import { email, instant, oneOf } from '../matchers.js';

const { eachLike, integer, like } = MatchersV3;

/** The number of a record. */
export const id = integer(1041);

/** Who a record belongs to, where a consumer asks for it. */
export const user = { id: integer(2041), email: email('maya.okafor@acme.example') };

/** The results of compliance checks, where a consumer asks for them. */
export const check = {
  type: like('FULL_COMPLIANCE'),
  status: oneOf('FAIL', 'PASS', 'MISCONFIGURED', 'EXCLUDED'),
  updatedAt: instant('2025-06-30T07:41:03.912Z'),
};

/** The value of a custom field. */
export const customField = { customFieldId: integer(7), name: like('Department') };

/** What a consumer reads of anybody. */
export const person = {
  id,
  userId: integer(2041),
  employmentStatus: oneOf(
    'CURRENT_EMPLOYEE',
    'FORMER_EMPLOYEE',
    'CURRENT_CONTRACTOR',
    'FORMER_CONTRACTOR',
    'FUTURE_HIRE',
    'UNKNOWN',
    'OUT_OF_SCOPE',
    'SERVICE_ACCOUNT',
    'SPECIAL_FORMER_EMPLOYEE',
    'SPECIAL_FORMER_CONTRACTOR',
  ),
  createdAt: instant('2023-01-30T09:12:44.107Z'),
  updatedAt: instant('2025-06-30T07:41:03.912Z'),
};

/** Somebody whom a search has found. */
export const found = { ...person, syncStatus: oneOf('SYNCED', 'NOT_SYNCED') };

/** A page after which there is another. */
export const firstPage = { cursor: like('eyJrIjoi'), totalCount: integer(250) };

/** The counts of a facet. */
export const facet = eachLike({ value: like('SYNCED'), count: integer(1) });

/** A refusal; a consumer shows the message. */
export const error = (statusCode: number) => ({
  statusCode,
  message: like('There is no such record'),
  code: integer(40000),
});
