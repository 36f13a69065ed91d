import { beforeAll, describe, expect, it } from 'vitest';
import { createSchemaCompiler } from '../openapi/schema-compiler.js';
import { loadAdminSpec, loadApis } from '../server/load-apis.js';
import { checkFaults, type FaultRules } from './check-faults.js';

let rules: FaultRules;
beforeAll(async () => {
  const [apis, spec] = await Promise.all([loadApis(['tidalbay'], 'observed'), loadAdminSpec('observed')]);
  rules = { apis, knownApis: ['tidalbay', 'drata'], adminSchemas: createSchemaCompiler(spec) };
});

const describeFaults = (...faults: object[]): string =>
  checkFaults(faults, rules)
    .map(({ pointer, message }) => `${pointer} ${message}`)
    .join('; ');

describe('the faults of a scenario', () => {
  it('are what the admin API takes, and what it tells', () => {
    const told = { id: 'fault-7', matched: 3, hits: 1, delay: 5 };
    expect(describeFaults({ api: 'tidalbay', status: 503, times: 2 }, told)).toBe('');
  });

  it.each<[object, RegExp]>([
    [{ status: '503' }, /^\/1\/status must be an integer$/],
    [{ status: 503, time: 1 }, /^\/1\/time is not known here$/],
    [{ status: 503, matched: 1 }, /^\/1\/matched is not known here$/],
    [{}, /^\/1 does nothing/],
    [{ operationId: 'listEmployee', status: 500 }, /^\/1\/operationId .* did you mean listEmployees\?$/],
    [{ api: 'drata', abort: true, status: 500 }, /^\/1\/status cannot stand beside abort/],
    [{ api: 'darta', status: 500 }, /^\/1\/api is "darta", which is not an API. Did you mean "drata"\?$/],
  ])('cannot be %j', (fault, reason) => {
    expect(describeFaults({ status: 500 }, fault)).toMatch(reason);
  });

  it('may be about an API that is not served', () => {
    expect(describeFaults({ api: 'drata', operationId: 'listPersonnel', status: 500 })).toBe('');
  });
});
