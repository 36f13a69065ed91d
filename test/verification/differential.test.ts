import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCounterpart } from '../../src/open-counterpart.js';
import { createDifferentialLayer } from '../../src/verification/differential/differential-layer.js';
import { SameNames } from '../../src/verification/differential/same-names.js';
import { toBend } from '../gallery/to-bend.js';
import { inBody, type Twist } from '../gallery/twist.js';
import { type LayerBench, type LayerRun, startLayerBench } from '../support/verify-with-layer.js';

let bench: LayerBench;

beforeAll(async () => {
  bench = await startLayerBench('privacybee');
});

afterAll(() => bench.close());

const compare = async (twists: Readonly<Record<string, Twist>>, how: LayerRun = {}) => {
  const layer = createDifferentialLayer(() => openCounterpart(bench.api, { api: 'privacybee', profile: 'observed' }));
  const only = ['*mployee'];
  const result = await bench.run(layer, { runs: 4, only, ...how, bend: toBend(bench.api, [twists]) });
  return { ...result, cases: result.layers.flatMap(({ cases }) => cases) };
};

describe('a mock and', () => {
  it('another mock do not differ', async () => {
    const { violations, cases } = await compare({});
    expect([violations, cases.filter(({ verdict }) => verdict !== 'passed')]).toEqual([[], []]);
  });

  it('another mock in a state of its own do not differ in what each created', async () => {
    await bench.mock.reset();
    const { violations, cases } = await compare(
      {},
      { isRepeatable: false, only: ['createEmployee', 'updateEmployee'] },
    );
    expect([violations, cases.at(-1)?.verdict]).toEqual([[], 'passed']);
  });

  it('an implementation that answers another status, or shows something else, differ', async () => {
    const renames: Twist = inBody((body) => ({ ...body, display_name: body.first_name }));
    const { violations, cases } = await compare({ getEmployee: renames }, { runs: 1, only: ['getEmployee'] });
    expect(violations.map((each) => `${each.check} ${each.operation} ${each.pointer}`)).toEqual([
      'difference getEmployee /display_name',
    ]);
    expect(cases[0]?.reason).toMatch(
      /^getEmployee \/display_name: the mock has ".+", and here is ".+"\n1\. getEmployee/,
    );
  });

  it('an implementation that defaults to another licence differ by the shortest sequence that shows it', async () => {
    const scans: Twist = inBody((body) => ({ ...body, roles: [...body.roles, 'GUEST'] }));
    const { cases, violations } = await compare({ createEmployee: scans }, { runs: 10, only: ['createEmployee'] });
    expect(violations.map((each) => `${each.check} ${each.operation} ${each.pointer}`)).toEqual([
      'difference createEmployee /roles',
    ]);
    expect(cases.at(-1)?.reason?.match(/^\d+\. .*$/gm)).toEqual(['1. createEmployee is answered with 200']);
    expect(cases.at(-1)?.reason).toMatch(
      /Once more: npx rollcall verify privacybee .*--layers differential --seed 1 --path [\d:]+$/,
    );
  });
});

describe('ids and moments', () => {
  it('are the same where they stand for the same', () => {
    const names = new SameNames();
    const mock = { id: 7, managerId: 7, created_at: '2026-01-15T09:00:00Z', score: 5 };
    expect(
      names.compare(mock, { id: 'a', managerId: 'a', created_at: '2020-02-02T01:00:00Z', score: 5 }),
    ).toBeUndefined();
    expect(names.compare({ id: 7 }, { id: 'b' })).toMatchObject({ pointer: '/id' });
    expect(names.compare({ id: 8 }, { id: 'a' })).toMatchObject({ pointer: '/id' });
    expect(names.compare({ score: 5 }, { score: 6 })).toMatchObject({ pointer: '/score' });
  });
});
