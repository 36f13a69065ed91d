import type { TappedExchange } from '../tap/message.js';

/** What every exchange is held to; most names are those of Schemathesis. */
export const exchangeChecks = {
  not_a_server_error: 'An answer has a status from 500 on.',
  status_code_conformance: 'An answer has a status that the operation does not declare.',
  content_type_conformance:
    'The body of an answer has a media type that is not declared, or is there where none is declared.',
  response_headers_conformance:
    'A declared header of an answer is missing, or has a value that its schema does not allow.',
  response_schema_conformance: 'The body of an answer breaks its schema, or is no JSON where JSON is said.',
  negative_data_rejection: 'A request that breaks the spec was accepted.',
  positive_data_acceptance:
    'A request that keeps the spec was refused as invalid (400 or 422), or in its method or media type (405 or 415).',
  ignored_auth: 'A request without a credential, or with one in a wrong form, was accepted.',
  unsupported_method: 'A method that the path does not have was accepted.',
  request_conformance: 'A request breaks the spec: parameters, body, media type or credential.',
  second_opinion: 'Prism and ajv do not agree on an exchange.',
  undocumented_route: 'A request is for a path, or a method of a path, that the spec does not have.',
} as const;

/** What the layers of a verification look for beyond that. */
export const layerChecks = {
  contract: 'An answer is not what an interaction of a contract says.',
  ensure_resource_availability: 'What was created cannot be read, or not as it was sent, or what was there is gone.',
  use_after_free: 'What was deleted can still be read or listed.',
  lost_write: 'A write was accepted, and the next read does not show it.',
  partial_update: 'An update changed what it did not name.',
  replacement: 'What was to be replaced, a whole record or a list in it, was mixed with what was there before.',
  idempotence: 'A request that changes nothing, or nothing when it is sent again, did change something.',
  refused_write: 'A request was refused, and changed something all the same.',
  stale_read: 'A list, a search, another read or the answer of a write does not show a record as the read of it does.',
  list_paging:
    'The pages of a list lose an entry, have it twice, are too long, or come in another order the next time.',
  list_total: 'The number that a list says it has is not the number of its entries.',
  list_filter: 'A filter of a list leaves out what it should let through, or lets through what it should leave out.',
  list_order: 'A list is not in the order that was asked for.',
  difference: 'An answer differs from what the mock answers to the same requests.',
  unknown_id: 'A record was given for an id that it does not have.',
  content_negotiation: 'What an Accept header asked for is not what came, although the operation declares 406.',
  head_conformance: 'HEAD is not answered as GET is, although the spec has both.',
} as const;

/** Name of a check. */
export type CheckName = keyof typeof exchangeChecks | keyof typeof layerChecks;

/** What one exchange was found to break, before it is counted. */
export interface Observation {
  readonly check: CheckName;
  /** A note is worth reading, and no reason to fail. */
  readonly severity: 'violation' | 'note';
  /** Who is at fault: the client that asked, or the implementation that answered. */
  readonly side: 'request' | 'answer';
  /** Where: a JSON Pointer into a body, or the place and name of a parameter or header, such as `query per_page`. */
  readonly pointer: string;
  readonly message: string;
  /** What has to be sent before it to see it again, beside what is likely to have led to it. */
  readonly before?: readonly TappedExchange[];
  /** What has to be asked after it to see it, where its own answer does not show it; what came earlier is left out. */
  readonly after?: readonly TappedExchange[];
}

/** A place in a request or an answer as a reader sees it. */
export const toPlace = ({ in: place, name, pointer }: { in: string; name: string; pointer: string }): string =>
  place === 'body' ? pointer || '/' : `${place} ${name}${pointer}`;
