import type { Answer } from '../../verification-client.js';
import { isWrite } from '../../write-guard.js';
import type { Asker } from '../asker.js';
import type { ProbeKind } from '../probe-kind.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Methods that the path does not have; asked once for each path. */
export const methodsKind: ProbeKind = {
  name: 'other methods',
  probe: async (operation, asker) => {
    const { api, states } = asker.context;
    const siblings = api.operations.filter(({ path }) => toKey(path) === toKey(operation.path));
    if (siblings[0] !== operation.operation) return;
    const { request } = await asker.plan(operation, { body: undefined });
    for (const method of METHODS.filter((each) => !siblings.some((sibling) => sibling.method === each))) {
      if (isWrite(method) && !states.isRepeatable && request.method !== method) continue;
      const body = isWrite(method) && method !== 'DELETE' ? {} : undefined;
      judge(asker, await asker.send({ method, url: request.url, ...(body && { body }) }));
    }
  },
};

/** Templates that differ only in the names of their parameters are one path. */
const toKey = (path: string): string => path.replace(/\{[^}]+\}/g, '{}');

const judge = (asker: Asker, answer: Answer): void => {
  judgeFailure(asker, answer);
  if (answer.status !== 405 || answer.headers['allow'] !== undefined) return;
  const message = 'the answer with 405 has no header Allow, which HTTP asks for (RFC 9110, 15.5.6)';
  asker.report(answer, { check: 'unsupported_method', severity: 'note', pointer: 'header allow', message });
};

/** Where the spec has no operation, only this says that the implementation failed. */
const judgeFailure = (asker: Asker, answer: Answer): void => {
  if (answer.checked.operation !== undefined || answer.status < 500 || answer.status === 501) return;
  const message = `the implementation failed with ${answer.status}`;
  asker.report(answer, { check: 'not_a_server_error', severity: 'violation', pointer: '/', message });
};

/** A path that the spec does not have; asked once for each API. */
export const unknownPathKind: ProbeKind = {
  name: 'a path that the spec does not have',
  probe: async (operation, asker) => {
    if (operation.operation !== asker.context.api.operations[0]) return;
    for (const url of ['/rollcall-no-such-path', '/rollcall/no/such/path?page=1']) {
      const answer = await asker.send({ method: 'GET', url });
      judgeFailure(asker, answer);
      if (answer.checked.operation !== undefined || answer.status >= 300 || answer.status < 200) continue;
      const message = `GET ${url} was answered with ${answer.status}, although the spec has no such path`;
      asker.report(answer, { check: 'undocumented_route', severity: 'violation', pointer: '/', message });
    }
  },
};
