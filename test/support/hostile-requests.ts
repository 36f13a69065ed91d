import fc, { type Arbitrary } from 'fast-check';
import type { EngineRequest } from '../../src/engine/exchange.js';
import type { Translate } from '../../src/verification/example-ids.js';
import { listParameterCases } from '../../src/verification/probes/parameter-cases.js';
import { absurdHeaderText, absurdUrlText, rarely } from './absurd-text.js';
import { createBentBodies } from './bent-bodies.js';
import type { SpecJudge } from './spec-judge.js';
import type { SpecOperation, SpecParameter } from './spec-operation.js';
import type { Subject } from './subject.js';

/** What of an API hostile requests are made from. */
export interface Target {
  readonly subject: Subject;
  readonly judge: SpecJudge;
  /** Paths of the operations as a client would write them, by operationId. */
  readonly paths: ReadonlyMap<string, string>;
  readonly translate: Translate;
  /** Headers of credentials, good and restricted. */
  readonly credentials: readonly Readonly<Record<string, string>>[];
}

const method: Arbitrary<string> = fc.constantFrom(
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'get',
  '',
  '__proto__',
  'QUERY',
);

/** The part of a path that the parameters fill, wrongly; or a path that is nowhere. */
const createPath = ({ subject, paths }: Target, operation: SpecOperation): Arbitrary<string> => {
  const plain = `/${subject.mount}${paths.get(operation.operationId)}`;
  const template = `/${subject.mount}${subject.serverPath}${operation.path}`;
  const filled = fc
    .infiniteStream(absurdUrlText)
    .map((stream) => template.replace(/\{[^}]+\}/g, () => stream.next().value));
  const cut = fc
    .tuple(fc.nat(plain.length), absurdUrlText)
    .map(([at, more]) => plain.slice(0, at) + more + plain.slice(at));
  const worlds = fc.constantFrom('/w/a', '/w/b', '/w/%20', '/w/', '/w/__proto__', '//', '/./', `/w/${'x'.repeat(65)}`);
  return fc.oneof(
    { weight: 20, arbitrary: fc.constant(plain) },
    { weight: 3, arbitrary: filled },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: worlds.map((world) => world + plain) },
    { weight: 1, arbitrary: absurdUrlText.map((more) => `/${subject.mount}/${more}`) },
    { weight: 1, arbitrary: fc.constantFrom(`${plain}/`, plain.toUpperCase(), plain.slice(1), '*', '/', '') },
  );
};

const createPair = (parameter: SpecParameter, judge: SpecJudge): Arbitrary<string> => {
  const { refused, accepted } = listParameterCases(parameter, judge);
  const good = accepted.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...accepted) }] : [];
  const name = encodeURIComponent(parameter.name);
  const bare = parameter.name.replace('[]', '');
  const bracketed = fc
    .constantFrom(
      `${bare}[]`,
      `${bare}[0]`,
      `${bare}[999999]`,
      `${bare}[a][b]`,
      `${bare}[__proto__][x]`,
      `${bare}[0][name]`,
    )
    .map((spelt) => encodeURIComponent(spelt));
  const wrong = absurdUrlText.map((value) => `${name}=${value}`);
  const bad = refused.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...refused) }] : [];
  return fc.oneof(
    ...good,
    ...bad,
    { weight: 2, arbitrary: wrong },
    { weight: 1, arbitrary: fc.tuple(bracketed, absurdUrlText).map((pair) => pair.join('=')) },
    {
      weight: 1,
      arbitrary: fc.tuple(absurdUrlText, absurdUrlText).map(([first, last]) => `${name}=${first}&${name}=${last}`),
    },
  );
};

const oddPair: Arbitrary<string> = fc.oneof(
  fc.tuple(absurdUrlText, absurdUrlText).map((pair) => pair.join('=')),
  fc.constantFrom(
    '__proto__[x]=1',
    'constructor[prototype][x]=1',
    'a[b][c][d][e][f][g][h][i][j][k][l]=1',
    '[]=1',
    '=',
    '&&',
    '[0]',
  ),
  fc.constantFrom(
    '__code=200',
    '__code=404',
    '__code=418',
    '__code=abc',
    '__example=none',
    '__dynamic=true',
    '__code=204',
  ),
  fc.constant('p=1&'.repeat(1200)),
);

const createQuery = (operation: SpecOperation, judge: SpecJudge): Arbitrary<string> => {
  const pairs = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => createPair(parameter, judge));
  const known = pairs.length > 0 ? fc.oneof(...pairs) : fc.constant('unknown=1');
  const pair = fc.oneof({ weight: 12, arbitrary: known }, { weight: 1, arbitrary: oddPair });
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: fc.array(pair, { minLength: 1, maxLength: 3 }).map((list) => `?${list.join('&')}`) },
  );
};

/** Headers of which each is absent most of the time. */
const oddHeaders = fc.record({
  accept: rarely(
    fc.oneof(
      absurdHeaderText,
      fc.constantFrom('*/*', 'text/*', 'application/json;q=0', 'application/xml, */*;q=x', ','),
    ),
  ),
  host: rarely(
    fc.oneof(absurdHeaderText, fc.constantFrom('api.tidalbay.com', 'API.SECUREFRAME.COM:443', '[::1]:4010', ':')),
  ),
  prefer: rarely(
    fc.constantFrom('code=200', 'code=404', 'code=999', 'example=x', 'dynamic=true', 'code=', 'respond-async'),
  ),
  origin: rarely(absurdHeaderText),
  cookie: rarely(absurdHeaderText),
  'access-control-request-method': rarely(absurdHeaderText),
  'access-control-request-headers': rarely(absurdHeaderText),
  'rollcall-world': rarely(
    fc.constantFrom('a', 'b', '', '__proto__', 'constructor', '../x', 'x y', 'ü', 'x'.repeat(65)),
  ),
  'content-encoding': rarely(fc.constantFrom('gzip', 'identity', 'br', 'x', '')),
  'x-http-method-override': rarely(method),
  'content-length': rarely(fc.constantFrom('-1', '0', '9999999999', 'abc')),
  __proto__x: rarely(absurdHeaderText),
});

const contentType = fc.oneof(
  absurdHeaderText,
  fc.constantFrom(
    'text/plain',
    'application/json; charset=utf-16',
    'APPLICATION/JSON',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/merge-patch+json',
    '*/*',
    ';',
    'application/',
  ),
);

const createCredential = ({ credentials }: Target): Arbitrary<Readonly<Record<string, string>>> => {
  const [full = {}] = credentials;
  const names = Object.keys(full);
  const garbage = fc.tuple(absurdHeaderText, fc.constantFrom('', 'Bearer ', 'Basic ', 'bearer  '));
  return fc.oneof(
    { weight: 20, arbitrary: fc.constant(full) },
    { weight: 2, arbitrary: fc.constantFrom({}, ...credentials) },
    {
      weight: 1,
      arbitrary: garbage.map(([secret, word]) => Object.fromEntries(names.map((name) => [name, word + secret]))),
    },
  );
};

/** A request to the operation that may be right in some parts and absurd in others. */
const createRequest = (target: Target, operation: SpecOperation): Arbitrary<EngineRequest> => {
  const [plain] = operation.bodies;
  const parts = fc.record({
    method: fc.oneof({ weight: 10, arbitrary: fc.constant(operation.method) }, { weight: 1, arbitrary: method }),
    path: createPath(target, operation),
    query: createQuery(operation, target.judge),
    credential: createCredential(target),
    headers: oddHeaders,
    type: fc.oneof(
      { weight: 8, arbitrary: fc.constant(plain?.mediaType ?? 'application/json') },
      { weight: 1, arbitrary: contentType },
    ),
    body: createBentBodies(operation, target),
  });
  return parts.map(({ path, query, credential, headers, type, body, ...rest }) => ({
    method: rest.method,
    url: path + query,
    headers: lowerCase({
      ...credential,
      ...(body !== undefined && { 'content-type': type }),
      ...headers,
      host: headers.host ?? 'rollcall.example',
    }),
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  }));
};

const lowerCase = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])),
  );

/** Requests to any operation of the API, half right and half absurd. */
export const createHostileRequests = (target: Target): Arbitrary<EngineRequest> =>
  fc
    .oneof(...target.subject.operations.map((operation) => createRequest(target, operation)))
    .map((request) => ({ ...request, [fc.toStringMethod]: () => showRequest(request) }));

const SHOWN = 1500;

/** A request as a reader of a failing test wants it: on one line, and not endless. */
export const showRequest = ({ method: verb, url, headers, body }: EngineRequest): string => {
  const shown = JSON.stringify({ method: verb, url, body: body && Buffer.from(body).toString('latin1'), headers });
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
};
