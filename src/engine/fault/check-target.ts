import type { FaultDefinition } from '../../core/fault.js';
import { findNearest } from '../../core/nearest.js';
import { methods, type Operation } from '../../openapi/operation.js';
import { serverPaths } from '../../openapi/router.js';
import type { Violation } from '../../openapi/violation.js';
import type { Api } from '../api.js';
import { createViolation } from './create-violation.js';
import { fitsTemplate } from './fits-request.js';

/** What is wrong with the requests that a fault is about: names that nobody has, or no request that has all of them. */
export const checkTarget = (definition: FaultDefinition, apis: readonly Api[]): Violation[] => {
  const unknown = [...checkNames(definition, apis), ...checkPath(definition, apis)];
  return unknown.length > 0 ? unknown : checkTogether(definition, apis);
};

interface Target {
  readonly api: Api;
  readonly operation: Operation;
}

const listTargets = (apis: readonly Api[]): Target[] =>
  apis.flatMap((api) => api.operations.map((operation) => ({ api, operation })));

const checkNames = ({ api, operationId, method }: FaultDefinition, apis: readonly Api[]): Violation[] => {
  const ids = apis.map(({ id }) => id);
  const operationIds = listTargets(apis).map(({ operation }) => operation.operationId);
  return [
    ...checkName('api', api, { known: ids, what: 'an API that is served' }),
    ...checkName('operationId', operationId, { known: operationIds, what: 'an operation of any API' }),
    ...checkName('method', method, { known: methods, what: 'a method' }),
  ];
};

const LIST_LIMIT = 10;

const checkName = (
  member: string,
  name: string | undefined,
  { known, what }: { readonly known: readonly string[]; readonly what: string },
): Violation[] => {
  if (name === undefined || known.includes(name)) return [];
  const nearest = findNearest(name, known);
  const list = known.length <= LIST_LIMIT ? `; there is ${known.join(', ')}` : '';
  const advice = nearest === undefined ? list : `; did you mean ${nearest}?`;
  return [createViolation(member, 'known', `is "${name}", which is not ${what}${advice}`)];
};

const checkPath = ({ path, api }: FaultDefinition, apis: readonly Api[]): Violation[] => {
  // What a pattern is about shows when requests come.
  if (path === undefined || path.includes('*')) return [];
  const asked = apis.filter(({ id }) => api === undefined || id === api);
  if (listTargets(asked).some((target) => isAbout(path, target))) return [];
  const nearest = findNearest(
    path,
    listTargets(asked).flatMap(({ api: { serverPath }, operation }) => [operation.path, serverPath + operation.path]),
  );
  const advice = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  const where = api === undefined ? 'any API' : api;
  return [
    createViolation('path', 'known', `is "${path}", which is neither a path nor a path template of ${where}${advice}`),
  ];
};

const isAbout = (path: string, { api, operation }: Target): boolean =>
  fitsTemplate(path, api.document, operation) ||
  ['', ...serverPaths(api.document)].some((prefix) => {
    const match = api.router.match(prefix + path);
    return typeof match === 'object' && [...match.operations.values()].includes(operation);
  });

/** Each word may be right, and all of them together still be about nothing. */
const checkTogether = (definition: FaultDefinition, apis: readonly Api[]): Violation[] => {
  const { api, operationId, method, path } = definition;
  const named = listTargets(apis).filter(
    ({ operation }) => operation.operationId === (operationId ?? operation.operationId),
  );
  const asked = named.filter((target) => target.api.id === (api ?? target.api.id));
  const what = operationId ?? api ?? 'any API';
  if (asked.length === 0) {
    return [createViolation('operationId', 'known', `is an operation of ${named[0]?.api.id}, not of ${api}`)];
  }
  const byMethod = asked.filter(({ operation }) => answers(operation, method));
  if (byMethod.length === 0) {
    const has = [...new Set(asked.map(({ operation }) => operation.method))].join(', ');
    return [createViolation('method', 'known', `is ${method}, but ${what} has ${has} only`)];
  }
  if (path === undefined || path.includes('*') || byMethod.some((target) => isAbout(path, target))) return [];
  const who = operationId ?? `an operation with ${method}`;
  return [createViolation('path', 'known', `is "${path}", which is not a path of ${who}`)];
};

const answers = (operation: Operation, method: string | undefined): boolean =>
  method === undefined || operation.method === method || (method === 'HEAD' && operation.method === 'GET');
