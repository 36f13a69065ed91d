import type { Method, Operation } from '../../openapi/operation.js';
import type { Match } from '../../openapi/router.js';
import type { Api } from '../api.js';
import type { EngineParts, Mounts } from '../engine-parts.js';
import type { Exchange, Outcome } from '../exchange.js';
import { findNearestRoutes } from '../nearest-routes.js';
import { createProblem } from '../problem.js';
import { DEFAULT_WORLD } from '../worlds.js';

/** Finds the API and the operation that a request is for, and the world that its path names. */
export const route = (exchange: Exchange, engine: EngineParts): Outcome | undefined => {
  splitUrl(exchange);
  const api = findApi(exchange, engine);
  if (!api) return refuseUnknownApi(exchange, engine);
  exchange.api = api;
  if (exchange.path === '/openapi.json' && /^(?:GET|HEAD)$/.test(exchange.request.method))
    return { status: 200, body: api.document };
  const match = api.router.match(exchange.path);
  if (match === 'bad-encoding') {
    return { status: 400, reason: 'bad-encoding', message: `The path ${exchange.path} is not valid percent-encoding.` };
  }
  if (!match) return refuseUnknownPath(exchange, api);
  const operation = findOperation(match, exchange.request.method as Method);
  if (!operation) return answerWithoutOperation(exchange, engine, match);
  exchange.target = { api, operation, parameters: match.parameters };
  return undefined;
};

const splitUrl = (exchange: Exchange): void => {
  const { url } = exchange.request;
  const question = url.indexOf('?');
  exchange.query = question === -1 ? '' : url.slice(question + 1);
  const path = question === -1 ? url : url.slice(0, question);
  const world = path.startsWith('/w/') ? /^\/w\/([^/]+)(\/.*)?$/.exec(path) : null;
  exchange.prefix = world?.[1];
  exchange.path = world ? (world[2] ?? '/') : path;
};

/** By the first segment of the path, which is then taken off; else by the name of a vendor's real host. */
const findApi = (exchange: Exchange, engine: EngineParts): Api | undefined => {
  const { path } = exchange;
  const { apis, hosts } = findMounts(exchange, engine);
  const end = path.indexOf('/', 1);
  const mounted = apis.get(end === -1 ? path.slice(1) : path.slice(1, end));
  if (mounted) {
    exchange.path = end === -1 ? '/' : path.slice(end);
    return mounted;
  }
  return hosts.get((exchange.request.headers['host'] ?? '').replace(/:\d+$/, '').toLowerCase());
};

/** A world that is not there yet begins with the profile of the mock. */
const findMounts = (exchange: Exchange, engine: EngineParts): Mounts => {
  const profile = engine.worlds.find(toWorldName(exchange))?.world.settings.profile;
  return (profile && engine.mounts(profile)) ?? engine;
};

/** The name of the world that a request is for, which nobody has looked at yet. */
export const toWorldName = ({ prefix, request }: Exchange): string =>
  prefix ?? request.headers['rollcall-world'] ?? DEFAULT_WORLD;

const findOperation = ({ operations }: Match, method: Method): Operation | undefined =>
  operations.get(method) ?? (method === 'HEAD' ? operations.get('GET') : undefined);

const refuseUnknownApi = ({ path, request }: Exchange, { apis }: EngineParts): Outcome => {
  const mounts = [...apis.keys()].map((id) => `/${id}`).join(', ');
  const [near] = findNearestRoutes([...apis.values()], { path, method: request.method, isMounted: true });
  const advice = near ? ` Perhaps ${near.operation.method} /${near.api.id}${near.path} was meant.` : '';
  return createProblem(404, 'No API here', `Nothing is mounted at ${path}. There is ${mounts}.${advice}`);
};

const refuseUnknownPath = ({ path, request: { method } }: Exchange, api: Api): Outcome => {
  const [near] = findNearestRoutes([api], { path, method, isMounted: false });
  const advice = near
    ? `Perhaps ${near.operation.method} ${near.path} was meant.`
    : `The paths begin with ${api.serverPath}.`;
  const hasAdvice = near !== undefined || api.serverPath !== '';
  const message = `No operation of ${api.id} answers ${method} ${path}.${hasAdvice ? ` ${advice}` : ''}`;
  return { status: 404, reason: 'unknown-route', message };
};

const answerWithoutOperation = ({ request, path }: Exchange, { options }: EngineParts, match: Match): Outcome => {
  const methods: string[] = [...match.operations.keys()];
  if (methods.includes('GET') && !methods.includes('HEAD')) methods.push('HEAD');
  const allow = [...methods, 'OPTIONS'].join(', ');
  if (request.method !== 'OPTIONS') {
    const message = `${request.method} is not among the methods of ${path}: ${allow}.`;
    return { status: 405, reason: 'method-not-allowed', message, headers: { allow } };
  }
  const asked = request.headers['access-control-request-method'];
  if (!options.cors || asked === undefined) return { status: 204, headers: { allow } };
  return {
    status: 204,
    headers: {
      allow,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '600',
    },
  };
};
