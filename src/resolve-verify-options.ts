import { findNearest } from './core/nearest.js';
import { RollcallError } from './core/rollcall-error.js';
import { layerNames } from './verification/layer.js';
import type { ResolvedVerifyOptions, VerifyOptions } from './verification/verify-options.js';
import { isLoopback } from './verification/write-guard.js';

/** The least and the most that each can be. */
const wholeNumbers = {
  timeout: [1, 3_600_000],
  runs: [0, 1_000_000],
  maxRequests: [1, 1_000_000_000],
} as const;

/** Fills in defaults and refuses what an option cannot be, before anything is sent. */
export const resolveVerifyOptions = (options: VerifyOptions): ResolvedVerifyOptions => {
  refuseBadValues(options);
  const resolved: ResolvedVerifyOptions = {
    ...options,
    headers: options.headers ?? {},
    profile: options.profile ?? 'observed',
    layers: options.layers ?? ['pact', 'openapi', 'stateful'],
    readOnly: options.readOnly ?? false,
    allowWrites: options.allowWrites ?? [],
    existing: options.existing ?? {},
    only: options.only ?? [],
    timeout: options.timeout ?? 10_000,
    runs: options.runs ?? 25,
    seed: options.seed ?? 1,
    maxRequests: options.maxRequests ?? 20_000,
    minCoverage: options.minCoverage ?? 0,
    ledger: options.ledger ?? '.rollcall/ledger.jsonl',
  };
  refuseSilentWrites(resolved);
  return resolved;
};

/** Who has not said that a host may be written to has perhaps not meant it. */
const refuseSilentWrites = ({ baseUrl, readOnly, allowWrites }: ResolvedVerifyOptions): void => {
  const { host, hostname } = new URL(baseUrl);
  if (readOnly || isLoopback(new URL(baseUrl)) || allowWrites.some((each) => each === host || each === hostname))
    return;
  const advice = `Say --read-only to change nothing there, or --allow-writes ${host} if it may be written to.`;
  throw new RollcallError('INVALID_OPTION', `${host} is not this machine, so it is not written to unasked. ${advice}`);
};

const refuseBadValues = (options: VerifyOptions): void => {
  const { layers, profile, rate, seed, minCoverage } = options;
  parseBaseUrl(options.baseUrl, 'baseUrl');
  if (options.states?.url !== undefined) parseBaseUrl(options.states.url, 'states.url');
  for (const name of layers ?? []) {
    if ((layerNames as readonly string[]).includes(name)) continue;
    const near = findNearest(name, layerNames);
    const advice = near === undefined ? `It is some of ${layerNames.join(', ')}` : `Did you mean "${near}"`;
    throw new RollcallError(
      'INVALID_OPTION',
      `The option layers cannot be ${JSON.stringify(name)}. ${advice}${near === undefined ? '.' : '?'}`,
    );
  }
  if (layers?.length === 0) throw refuse('layers', layers, `some of ${layerNames.join(', ')}`);
  if (profile !== undefined && profile !== 'observed' && profile !== 'documented') {
    throw refuse('profile', profile, 'one of observed, documented');
  }
  for (const [name, [least, most]] of Object.entries(wholeNumbers)) {
    const value = options[name as keyof typeof wholeNumbers];
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most)) {
      throw refuse(name, value, `a whole number from ${least} to ${most}`);
    }
  }
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw refuse('seed', seed, 'a whole number');
  if (rate !== undefined && !(rate > 0 && rate <= 10_000)) throw refuse('rate', rate, 'a number of requests a second');
  if (minCoverage !== undefined && !(minCoverage >= 0 && minCoverage <= 100)) {
    throw refuse('minCoverage', minCoverage, 'percent, from 0 to 100');
  }
  for (const name of Object.keys(options.existing ?? {})) {
    if (/^[A-Za-z]\w*\.[A-Za-z]\w*$/.test(name)) continue;
    throw refuse('existing', name, 'name.id=VALUE, such as employee.id=emp_1');
  }
};

const refuse = (name: string, value: unknown, wanted: string): RollcallError =>
  new RollcallError('INVALID_OPTION', `The option ${name} cannot be ${JSON.stringify(value)}; it is ${wanted}.`);

/** Reads where an implementation is. */
export const parseBaseUrl = (text: string, option: string): URL => {
  const refuseUrl = (why: string): RollcallError =>
    new RollcallError('INVALID_OPTION', `The option ${option} ${why}; it is a URL such as https://api.example.com.`);
  if (!URL.canParse(text)) throw refuseUrl(`cannot be ${JSON.stringify(text)}`);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw refuseUrl(`cannot be ${JSON.stringify(text)}`);
  if (url.username !== '' || url.password !== '') throw refuseUrl('takes no credential, since headers carry them');
  if (url.search !== '' || url.hash !== '') throw refuseUrl('takes no query and no fragment');
  return url;
};
