import { afterAll, describe, expect, it } from 'vitest';
import { openapiLayer } from '../../src/verification/probes/openapi-layer.js';
import type { VerificationResult } from '../../src/verification/result.js';
import type { Bend, Bendable, BentRequest, Send } from '../support/bent-target.js';
import { type LayerBench, startLayerBench } from '../support/verify-with-layer.js';

const benches = new Map<string, Promise<LayerBench>>();

const benchOf = (api: string): Promise<LayerBench> => {
  const known = benches.get(api) ?? startLayerBench(api, 'observed', { auth: 'strict' });
  benches.set(api, known);
  return known;
};

afterAll(async () => {
  for (const bench of benches.values()) await (await bench).close();
});

/** Check, operation, status and pointer of what is wrong. */
const tell = ({ violations }: VerificationResult): string[] =>
  violations.map(({ check, operation, status, pointer }) => [check, operation, status, pointer].join(' '));

const failedOf = ({ layers }: VerificationResult): string[] =>
  layers.flatMap(({ cases }) => cases.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name));

interface Fault {
  readonly what: string;
  readonly api: string;
  readonly only: string;
  readonly bend: Bend;
  /** One of the things that have to be said. */
  readonly found: string;
  /** The case that fails by it. */
  readonly fails: string;
}

const isAt = ({ url }: BentRequest, end: RegExp): boolean => end.test(url.split('?')[0] as string);

const around = (change: (request: BentRequest, send: Send) => Promise<Bendable> | undefined): Bend => ({
  around: async (request, send) => (await change(request, send)) ?? send(request),
});

/** The request with a parameter of its query taken away. */
const without = (name: string): Bend => ({
  around: (request, send) => {
    const [path, query = ''] = request.url.split('?');
    const left = new URLSearchParams(query);
    left.delete(name);
    return send({ ...request, url: `${path}?${left}` });
  },
});

/** Whoever was asked for first is who comes whenever somebody is asked for. */
const alwaysFor = (id: RegExp): Bend => {
  let first: string | undefined;
  return {
    around: (request, send) => {
      const url = request.url.replace(id, (asked) => (first ??= asked));
      return send({ ...request, url });
    },
  };
};

const answered = (change: (answer: Bendable) => void): Bend => ({ answer: change });

/** The answer of somebody who has every right, where the request has not. */
const openTo = (isOpen: (authorization: string | null) => boolean): Bend => {
  let known: string | undefined;
  return {
    around: async (request, send) => {
      const given = request.headers.get('authorization');
      const headers = new Headers(request.headers);
      if (known !== undefined && isOpen(given)) headers.set('authorization', known);
      else known ??= given ?? undefined;
      return send({ ...request, headers });
    },
  };
};

const list = { api: 'tidalbay', only: 'listEmployees' };
const record = { api: 'tidalbay', only: 'getEmployee' };
const update = { api: 'tidalbay', only: 'updateEmployee' };

const faults: readonly Fault[] = [
  {
    ...list,
    what: 'a request without a credential is answered',
    bend: openTo((given) => given === null),
    found: 'ignored_auth listEmployees 200 credential',
    fails: 'listEmployees: credentials that nobody has',
  },
  {
    ...list,
    what: 'any credential in the right form is taken',
    bend: openTo((given) => /^Bearer tsk_live_/.test(given ?? '')),
    found: 'ignored_auth listEmployees 200 credential',
    fails: 'listEmployees: credentials that nobody has',
  },
  {
    ...list,
    what: 'the size of a page is ignored',
    bend: without('per_page'),
    found: 'list_paging listEmployees 200 query per_page',
    fails: 'listEmployees: facts of the list',
  },
  {
    ...list,
    what: 'a filter is ignored',
    bend: without('status'),
    found: 'list_filter listEmployees 200 query status',
    fails: 'listEmployees: facts of the list',
  },
  {
    ...list,
    what: 'a filter for any text is ignored',
    bend: without('department'),
    found: 'list_filter listEmployees 200 query department',
    fails: 'listEmployees: facts of the list',
  },
  {
    ...list,
    what: 'the order is ignored',
    bend: without('sort'),
    found: 'list_order listEmployees 200 query sort',
    fails: 'listEmployees: facts of the list',
  },
  {
    ...list,
    what: 'the direction of the order is ignored',
    bend: without('order'),
    found: 'list_order listEmployees 200 query order',
    fails: 'listEmployees: facts of the list',
  },
  {
    ...list,
    what: 'the total is less than one page has',
    bend: answered((answer) => {
      if (answer.status === 200)
        answer.json((body) => {
          body.pagination.total = Math.max(0, body.data.length - 1);
        });
    }),
    found: 'list_total listEmployees 200 /pagination/total',
    fails: 'listEmployees: facts of the list',
  },
  {
    ...record,
    what: 'an odd id is a failure',
    bend: around((request, send) =>
      isAt(request, /%00/) ? send(request).then((answer) => Object.assign(answer, { status: 500 })) : undefined,
    ),
    found: 'not_a_server_error getEmployee 500 /',
    fails: 'getEmployee: odd ids',
  },
  {
    ...record,
    what: "an id that nobody has is somebody else's",
    bend: alwaysFor(/emp_[^/?]*/),
    found: 'unknown_id getEmployee 200 path id',
    fails: 'getEmployee: odd ids',
  },
  {
    ...list,
    what: 'a parameter is not looked at',
    bend: without('page'),
    found: 'negative_data_rejection listEmployees 200 query page',
    fails: 'listEmployees: parameters beyond their schemas',
  },
  {
    ...update,
    what: 'a member of a body is not looked at',
    bend: {
      request: (url, init) => {
        const text = Buffer.from((init.body ?? '') as string).toString();
        if (/"status":(\{|\[|\d|true|"no|"")/.test(text)) init.body = '{"status":"active"}';
        return url;
      },
    },
    found: 'negative_data_rejection updateEmployee 200 /status',
    fails: 'updateEmployee: bodies beyond their schemas',
  },
  {
    ...update,
    what: 'what is no JSON is taken for an empty body',
    bend: {
      request: (url, init) => {
        const text = Buffer.from((init.body ?? '') as string).toString();
        if (text.startsWith('{"a":')) init.body = '{"title":"Chief"}';
        return url;
      },
    },
    found: 'negative_data_rejection updateEmployee 200 /',
    fails: 'updateEmployee: bodies in a wrong form',
  },
  {
    ...record,
    what: 'whatever method is sent, the record comes',
    bend: { around: (request, send) => send({ ...request, method: 'GET', body: undefined }) },
    found: 'unsupported_method DELETE /v1/employees/{id} 200 /',
    fails: 'getEmployee: other methods',
  },
  {
    ...list,
    what: 'a method that the path does not have is a failure',
    bend: answered((answer) => {
      if (answer.status === 405) answer.status = 500;
    }),
    found: 'not_a_server_error DELETE /v1/employees 500 /',
    fails: 'listEmployees: other methods',
  },
  {
    ...list,
    what: 'whatever path is asked for, something comes',
    bend: answered((answer) => {
      if (answer.status === 404) answer.status = 200;
    }),
    found: 'undocumented_route GET /rollcall-no-such-path 200 /',
    fails: 'listEmployees: a path that the spec does not have',
  },
  {
    ...record,
    what: 'an error has another form',
    bend: answered((answer) => {
      if (answer.status === 404) answer.text = '{"message":"Not found"}';
    }),
    found: 'response_schema_conformance getEmployee 404 /error',
    fails: 'getEmployee: odd ids',
  },
  {
    ...list,
    what: 'a value at the edge of its schema is a failure',
    bend: around((request, send) =>
      /per_page=100\b/.test(request.url)
        ? send(request).then((answer) => Object.assign(answer, { status: 500 }))
        : undefined,
    ),
    found: 'not_a_server_error listEmployees 500 /',
    fails: 'listEmployees: parameters at the edges of their schemas',
  },
];

describe.each(faults)('$what', ({ api, only, bend, found, fails }) => {
  it('is found where it is', async () => {
    const result = await (await benchOf(api)).run(openapiLayer, { only: [only], bend });
    expect(tell(result)).toContain(found);
    expect(failedOf(result)).toContain(fails);
    expect(result.verdict).toBe('failed');
  });
});
