import { expect, it } from 'vitest';
import { namesUnder } from '../specs/located.js';
import { describeEachApi } from '../support/each-api.js';
import { itWhere } from '../support/it-where.js';
import type { Judged, Probe } from '../support/probe.js';
import type { SpecOperation } from '../support/spec-operation.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const groupByPath = (operations: readonly SpecOperation[]): Map<string, SpecOperation[]> => {
  const groups = new Map<string, SpecOperation[]>();
  for (const operation of operations) {
    groups.set(operation.path, [...(groups.get(operation.path) ?? []), operation]);
  }
  return groups;
};

const sortWords = (text: string | undefined): string[] => (text ?? '').split(', ').sort();

const allowedOf = (operations: readonly SpecOperation[]): string[] => {
  const declared = operations.map(({ method }) => method);
  return [...declared, ...(declared.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort();
};

/** Every operation has its path's, so any of them leads there. */
const sendTo = async (probe: Probe, operation: SpecOperation, init: RequestInit): Promise<Judged> => {
  const path = operation.path.replace(/\{[^}]+\}/g, '1');
  return probe.send(probe.subject.serverPath + path, { ...init, headers: { ...probe.credential, ...init.headers } });
};

/** A spec is handed out as JSON whatever is accepted, so that a browser shows it. */
const hasContent = ({ responses, path }: SpecOperation): boolean =>
  path !== '/openapi.json' &&
  [...responses].some(([status, response]) => status.startsWith('2') && namesUnder(response, 'content').length > 0);

describeEachApi({ title: 'paths and methods' }, ({ subject, judge, probe }) => {
  it('are 404 where nothing is', async () => {
    for (const path of ['/no/such/path', '/', '', `${subject.operations[0]?.path}/`, '/%2e%2e/x', '//']) {
      const answer = await probe().send(subject.serverPath + path, { headers: probe().credential });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(judge.findErrorFault(answer)).toBeUndefined();
    }
  });

  for (const [path, operations] of groupByPath(subject.operations)) {
    it(`of ${path} are 405 with Allow where the method is not declared`, async () => {
      for (const method of METHODS.filter((each) => !operations.some((operation) => operation.method === each))) {
        const answer = await sendTo(probe(), operations[0] as SpecOperation, { method });
        expect([method, answer.status]).toEqual([method, 405]);
        expect(sortWords(answer.headers.allow)).toEqual(allowedOf(operations));
        expect(judge.findErrorFault(answer)).toBeUndefined();
      }
    });

    it(`of ${path} are told to OPTIONS, with and without a browser`, async () => {
      const [operation] = operations as [SpecOperation];
      const plain = await sendTo(probe(), operation, { method: 'OPTIONS' });
      expect([plain.status, plain.text, sortWords(plain.headers.allow)]).toEqual([204, '', allowedOf(operations)]);
      const headers = { origin: 'https://app.example', 'access-control-request-method': operation.method };
      const preflight = await sendTo(probe(), operation, { method: 'OPTIONS', headers });
      expect(preflight.headers['access-control-allow-origin']).toBe('*');
      expect(preflight.headers['access-control-allow-methods']).toContain(operation.method);
    });
  }
});

describeEachApi({ title: 'negotiation' }, ({ subject, probe }) => {
  for (const operation of subject.operations.filter(hasContent)) {
    it(`of ${operation.operationId} refuses with 406 what cannot be produced, and takes what includes it`, async () => {
      const refused = await probe().ask(operation, { headers: { accept: 'application/x-nothing' } });
      expect(refused.status).toBe(406);
      for (const accept of ['*/*', 'application/x-nothing, */*;q=0.1', '']) {
        expect((await probe().ask(operation, { headers: { accept } })).status).not.toBe(406);
      }
    });
  }

  for (const operation of subject.operations.filter(({ method }) => method === 'GET')) {
    it(`of ${operation.operationId} answers HEAD like GET, without the body`, async () => {
      const { status, headers } = await probe().ask(operation);
      const head = await probe().ask(operation, { method: 'HEAD' });
      expect(head.text).toBe('');
      expect({ status: head.status, ...comparable(head.headers) }).toEqual({ status, ...comparable(headers) });
    });
  }
});

/** Measurements, which are plain text, are longer from one request to the next. */
const comparable = ({ 'rollcall-request': _, 'content-length': length, ...headers }: Judged['headers']) =>
  headers['content-type']?.startsWith('text/plain') ? headers : { ...headers, length };

describeEachApi({ title: 'addresses' }, ({ subject, probe }) => {
  const [get] = subject.operations.filter(({ method }) => method === 'GET') as [SpecOperation];

  it('give the spec that is served', async () => {
    const { status, body } = await probe().send('/openapi.json');
    expect(status).toBe(200);
    expect(body).toEqual(subject.document);
  });

  it('name a world by prefix and by header, each with its own state', async () => {
    const { text } = await probe().ask(get);
    for (const change of [{ prefix: '/w/other' }, { headers: { 'rollcall-world': 'other' } }]) {
      const answer = await probe().ask(get, change);
      expect(answer.status).toBe(200);
      expect(answer.headers['rollcall-request']).toMatch(/^other-/);
      if (subject.api !== undefined) expect(answer.text).toBe(text);
    }
    const { status, headers } = await probe().send(`/w/%20${subject.serverPath}${get.path}`);
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json']);
  });

  itWhere(subject.hosts.length > 0)('may be those of the real hosts', async () => {
    const { text } = await probe().ask(get);
    const path = new URL(probe().mock.baseUrl(subject.mount)).pathname;
    expect(path.startsWith(`/${subject.mount}${subject.serverPath}`)).toBe(true);
    const below = await probe().toPath(get);
    for (const host of subject.hosts) {
      const direct = await probe().mock.fetch(`https://${host}${below}`, { headers: probe().credential });
      expect([host, direct.status, await direct.text()]).toEqual([host, 200, text]);
      const headers = { ...probe().credential, host: `${host.toUpperCase()}:443` };
      expect(await (await probe().mock.fetch(below, { headers })).text()).toBe(text);
    }
  });

  itWhere(subject.document['x-path-case'] === 'insensitive')('ignore case in paths', async () => {
    const { text } = await probe().ask(get);
    const path = await probe().toPath(get);
    expect((await probe().send(path.toUpperCase(), { headers: probe().credential })).text).toBe(text);
  });
});
