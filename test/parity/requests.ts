import type { FaultDefinition } from '../../src/index.js';

/** A request of the table, for an API at its vendor's own address. */
export interface ParityRequest {
  readonly title: string;
  readonly api: keyof typeof addresses;
  readonly method?: string;
  /** Below the address; `{id}` stands for somebody who is there, `{companyId}` and `{workspaceId}` for what clients know. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends no credentials. */
  readonly isAnonymous?: true;
  /** Sent as JSON, or as a form where that is what it is. */
  readonly body?: object | string | URLSearchParams;
  /** What goes wrong with it, once. */
  readonly fault?: FaultDefinition;
}

/** Where each API is. What an answer links to has the scheme of its request, so all are asked by the same one. */
export const addresses = {
  drata: 'http://public-api.drata.com/public/v2',
  peoplelogic: 'http://api.peoplelogic.dev/api/v1',
  privacybee: 'http://api.privacybee.com/v3/companies/{companyId}',
  secureframe: 'http://api-uk.secureframe.com',
  tidalbay: 'http://api.tidalbay.com/v1',
} as const;

const json = { 'content-type': 'application/json' };

const reads: readonly ParityRequest[] = [
  { title: 'a list of Drata', api: 'drata', path: '/personnel?size=3' },
  {
    title: 'one of Drata, with all that it shows',
    api: 'drata',
    path: '/personnel/{id}?expand[]=user&expand[]=customFields',
  },
  { title: 'a search of Drata', api: 'drata', path: '/workspaces/{workspaceId}/personnel-search?q=a&size=2' },
  { title: 'an organization', api: 'peoplelogic', path: '/organization' },
  { title: 'employees of the Directory', api: 'peoplelogic', path: '/employee?limit=2' },
  { title: 'one of the Directory', api: 'peoplelogic', path: '/employee/{id}' },
  { title: 'a list of Privacy Bee', api: 'privacybee', path: '/employees?search=a' },
  { title: 'exposures', api: 'privacybee', path: '/employees/exposures?per_page=5' },
  { title: 'a page of Secureframe, with links', api: 'secureframe', path: '/users?page=2&per_page=3' },
  { title: 'a search of Secureframe', api: 'secureframe', path: `/users?${new URLSearchParams({ q: 'active:true' })}` },
  { title: 'a page of TIDALBAY', api: 'tidalbay', path: '/employees?page=2&per_page=4' },
  { title: 'one of TIDALBAY', api: 'tidalbay', path: '/employees/{id}' },
  { title: 'the same again', api: 'tidalbay', path: '/employees/{id}' },
  { title: 'a search beyond ASCII', api: 'tidalbay', path: '/employees?search=%C3%85ngstr%C3%B6m%20%E5%AE%A2' },
  { title: 'the head of a list', api: 'tidalbay', path: '/employees?per_page=2', method: 'HEAD' },
  { title: 'the head of what is not there', api: 'secureframe', path: '/users/nobody', method: 'HEAD' },
  { title: 'what is allowed', api: 'drata', path: '/personnel', method: 'OPTIONS' },
  { title: 'the spec', api: 'tidalbay', path: '/../openapi.json' },
];

const writes: readonly ParityRequest[] = [
  {
    title: 'a change',
    api: 'tidalbay',
    path: '/employees/{id}',
    method: 'PATCH',
    body: { title: 'Señora Überprüferin 客' },
  },
  { title: 'what was changed', api: 'tidalbay', path: '/employees/{id}' },
  { title: 'a change by query', api: 'secureframe', path: '/users/{id}?active=false', method: 'PUT' },
  {
    title: 'an action on many',
    api: 'drata',
    path: '/personnel/actions',
    method: 'POST',
    body: { personnelIds: [1001] },
  },
  {
    title: 'somebody new, from a form',
    api: 'privacybee',
    path: '/employees',
    method: 'POST',
    body: new URLSearchParams({ first_name: 'Zoë', last_name: 'Ångström & Co', email: 'zoe@acme.example', role: 'HR' }),
  },
  { title: 'the list with the new one', api: 'privacybee', path: '/employees?search=zoe' },
  { title: 'a group', api: 'peoplelogic', path: '/group', method: 'POST', body: { name: 'Über-Gruppe 🐝' } },
  { title: 'the groups', api: 'peoplelogic', path: '/group' },
  { title: 'a removal', api: 'privacybee', path: '/employees/{id}', method: 'DELETE' },
  { title: 'who was removed', api: 'privacybee', path: '/employees/{id}' },
];

const errors: readonly ParityRequest[] = [
  { title: 'nobody', api: 'drata', path: '/personnel', isAnonymous: true },
  { title: 'nobody at Secureframe', api: 'secureframe', path: '/users', isAnonymous: true },
  { title: 'a wrong parameter', api: 'tidalbay', path: '/employees?per_page=1000' },
  { title: 'a broken escape', api: 'tidalbay', path: '/employees/%E0%A4%A' },
  { title: 'somebody who is not there', api: 'peoplelogic', path: '/employee/nobody' },
  { title: 'an unknown path', api: 'drata', path: '/personnels' },
  { title: 'a wrong method', api: 'secureframe', path: '/users', method: 'DELETE' },
  { title: 'no JSON', api: 'tidalbay', path: '/employees/{id}', method: 'PATCH', headers: json, body: '{"title":' },
  { title: 'a wrong member', api: 'peoplelogic', path: '/group', method: 'POST', body: { name: 7 } },
  {
    title: 'an unknown type of body',
    api: 'tidalbay',
    path: '/employees/{id}',
    method: 'PATCH',
    headers: { 'content-type': 'text/csv' },
    body: 'title\nx',
  },
  { title: 'a body that is missing', api: 'tidalbay', path: '/employees/{id}', method: 'PATCH' },
  {
    title: 'too large a body',
    api: 'tidalbay',
    path: '/employees/{id}',
    method: 'PATCH',
    body: { title: 'x'.repeat(1_100_000) },
  },
  { title: 'an unwelcome type of answer', api: 'drata', path: '/personnel', headers: { accept: 'image/png' } },
  {
    title: 'another origin',
    api: 'tidalbay',
    path: '/employees?per_page=1',
    headers: { origin: 'https://app.example' },
  },
  { title: 'an answer that is preferred', api: 'tidalbay', path: '/employees', headers: { prefer: 'code=401' } },
];

const faulty = { api: 'tidalbay', path: '/employees?per_page=2' } as const;

const faults: readonly ParityRequest[] = [
  { ...faulty, title: 'a status', fault: { status: 503, headers: { 'retry-after': '7' } } },
  { ...faulty, title: 'a body', fault: { status: 418, body: { teapot: 'Ångström' } } },
  { ...faulty, title: 'broken JSON', fault: { malformed: true } },
  { ...faulty, title: 'a late answer', fault: { delay: 1 } },
  { ...faulty, title: 'an answer in pieces', fault: { drip: { chunks: 5, duration: 4 } } },
  { ...faulty, title: 'half an answer', fault: { truncate: true } },
  { ...faulty, title: 'no answer', fault: { abort: true } },
  {
    ...faulty,
    title: 'no answer when the work is done',
    path: '/employees/{id}',
    method: 'PATCH',
    body: { title: 'Done' },
    fault: { abort: 'response' },
  },
  { ...faulty, title: 'the work that was done', path: '/employees/{id}' },
];

/** What all transports are asked, in this order. */
export const requests = [...reads, ...writes, ...errors, ...faults];
