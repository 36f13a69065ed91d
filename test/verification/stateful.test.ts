import { afterAll, describe, expect, it } from 'vitest';
import { createStatefulLayer } from '../../src/verification/stateful/stateful-layer.js';
import { toBend } from '../gallery/to-bend.js';
import type { Twist } from '../gallery/twist.js';
import { inBody, inRequest, isFine, readBody, readQuery, withBody, withoutQuery, withQuery } from '../gallery/twist.js';
import { type LayerBench, type LayerRun, startLayerBench } from '../support/verify-with-layer.js';

const benches = new Map<string, Promise<LayerBench>>();
const benchOf = (api: string): Promise<LayerBench> => {
  const known = benches.get(api) ?? startLayerBench(api);
  benches.set(api, known);
  return known;
};

afterAll(async () => {
  for (const bench of benches.values()) await (await bench).close();
});

/** Runs the layer with something wrong in some operations, and says what it found, and what it tried. */
const run = async (api: string, twists: Readonly<Record<string, Twist>>, how: LayerRun = {}) => {
  const bench = await benchOf(api);
  const result = await bench.run(createStatefulLayer(), { runs: 1, ...how, bend: toBend(bench.api, [twists]) });
  return {
    ...result,
    found: [...new Set(result.violations.map((each) => `${each.check} ${each.operation} ${each.pointer}`))],
    cases: result.layers.flatMap(({ cases }) => cases),
  };
};

/** Writes what a request names although it is refused. */
const writesAnyway =
  (member: string): Twist =>
  async (request, send) => {
    const answer = await send(request);
    if (answer.status === 400) await send(withBody(request, { [member]: 'written anyway' }));
    return answer;
  };

describe('an implementation', () => {
  it('that changes something by a request that it refuses is found', async () => {
    const { found } = await run(
      'tidalbay',
      { updateEmployee: writesAnyway('department') },
      { only: ['updateEmployee'] },
    );
    expect(found).toEqual(['refused_write getEmployee /department']);
  });

  it('that changes more the second time is found', async () => {
    let last = '';
    const again: Twist = async (request, send) => {
      const body = JSON.stringify(readBody(request));
      const isAgain = body === last;
      last = body;
      return send(isAgain ? withBody(request, { ...readBody(request), title: 'twice' }) : request);
    };
    const { found } = await run('tidalbay', { updateEmployee: again }, { only: ['updateEmployee'] });
    expect(found).toEqual(['idempotence updateEmployee /title']);
  });

  it('that keeps what a replacement leaves out is found', async () => {
    const merges: Twist = (request, send) => send({ ...request, method: 'PATCH' });
    const { found } = await run('peoplelogic', { replaceGroupProfile: merges }, { only: ['replaceGroupProfile'] });
    expect(found).toContainEqual('replacement replaceGroupProfile /icon');
  });

  it('whose order has nothing to do with what was asked for is found', async () => {
    const ignoresSort: Twist = (request, send) =>
      send({ ...request, url: request.url.replace('sort=', 'sort=name&x=') });
    const { found } = await run('tidalbay', { listEmployees: ignoresSort }, { only: ['listEmployees'] });
    expect(found).toEqual(['list_order listEmployees query sort']);
  });

  it('whose filter lets others through, or leaves some out, is found', async () => {
    const opens: Twist = (request, send) => send({ ...request, url: request.url.replace('band=', 'x=') });
    const closes: Twist = inBody((body, request) => {
      if (readQuery(request).has('band')) body.data.splice(0, 1);
    });
    const [more, less] = [
      await run('tidalbay', { listEmployees: opens }, { only: ['listEmployees'] }),
      await run('tidalbay', { listEmployees: closes }, { only: ['listEmployees'] }),
    ];
    expect([more.found, less.found.slice(0, 1)]).toEqual([
      ['list_filter listEmployees query band'],
      ['list_filter listEmployees query band'],
    ]);
  });

  it('whose periods begin anywhere, or whose number of pages is rounded down, is found', async () => {
    const listEmployees = inBody(({ pagination }) => {
      pagination.total_pages = Math.floor(pagination.total / pagination.per_page);
    });
    const twists = { listEmployeeEvents: withoutQuery('from'), listEmployees };
    const { found } = await run('tidalbay', twists, { only: ['listEmployee*'] });
    expect(found).toEqual([
      'list_total listEmployees /pagination/total_pages',
      'list_filter listEmployeeEvents query from',
    ]);
  });

  it('whose filter shows what the whole list does not have is found', async () => {
    const listEmployees = inRequest((request) =>
      withQuery(request, (query) => query.set('status', query.get('status') ?? 'active')),
    );
    const { found } = await run('tidalbay', { listEmployees }, { only: ['listEmployees'] });
    expect(found).toEqual(['list_filter listEmployees query status']);
  });

  it('whose filters by what the spec says of them do nothing, or whose default is another, is found', async () => {
    const listExposures = inRequest((request) =>
      withQuery(request, (query) => {
        for (const name of ['since', 'employees']) query.delete(name);
        if (!query.has('exposed')) query.set('exposed', 'false');
      }),
    );
    const { found } = await run('privacybee', { listExposures }, { only: ['listExposures'] });
    const names = ['employees', 'exposed', 'since'];
    expect([...found].sort()).toEqual(names.map((name) => `list_filter listExposures query ${name}`));
  });

  it('that leaves out by false what it should only leave out by true is found', async () => {
    const listExposures: Twist = async (request, send) => {
      const answer = await send(request);
      if (isFine(answer) && readQuery(request).get('exposed') === 'false')
        answer.json((body) => body.filter(({ exposed }: { exposed: boolean }) => !exposed));
      return answer;
    };
    const { found } = await run('privacybee', { listExposures }, { only: ['listExposures'] });
    expect(found).toEqual(['list_filter listExposures query exposed']);
  });

  it('that shows what belongs together from one side only is found', async () => {
    const nobody = inBody(() => []);
    const { found } = await run('peoplelogic', { listGroupMembers: nobody }, { runs: 0, only: ['setEntityGroups'] });
    expect(found).toEqual(['stale_read listGroupMembers /']);
  });

  it('whose list shows another name than the record is found', async () => {
    const renames: Twist = inBody((body) => {
      for (const item of body.data) item.first_name = 'Nobody';
    });
    const { found } = await run('tidalbay', { listEmployees: renames }, { only: ['listEmployees'] });
    expect(found).toEqual(['stale_read listEmployees /data/*/first_name'.replace('*', '0')]);
  });

  it('whose search never follows is found, after it was waited for', async () => {
    const first = new Map<string, string>();
    const stale: Twist = async (request, send) => {
      const answer = await send(request);
      const kept = first.get(request.url) ?? answer.text;
      first.set(request.url, kept);
      if (isFine(answer)) answer.text = kept;
      return answer;
    };
    const { found } = await run('drata', { searchPersonnel: stale }, { only: ['searchPersonnel', 'updatePersonnel'] });
    expect(found).toEqual([expect.stringMatching(/^stale_read searchPersonnel \/data\/\d+\/employmentStatus$/)]);
  });

  it('without a fault passes, whatever the seed', async () => {
    for (const seed of [1, 2]) {
      const { found, cases, verdict } = await run('privacybee', {}, { seed, only: ['*mployee*'] });
      expect([verdict, found, cases.filter((each) => each.verdict !== 'passed')]).toEqual(['passed', [], []]);
    }
  });
});

describe('a run', () => {
  it('that may only read sends nothing that writes, and says so', async () => {
    const { cases, verdict } = await run('tidalbay', {}, { isReadOnly: true });
    expect(verdict).toBe('passed');
    expect(cases.filter((each) => each.verdict === 'skipped')).toEqual(
      cases.filter(({ name }) => /life cycle|sequences/.test(name)),
    );
  });

  it('says of what nothing else shows that it was not held to what it changes', async () => {
    const { cases } = await run('peoplelogic', {}, { runs: 0, only: ['grantAccountRole', 'getAccount'] });
    expect(cases).toContainEqual({
      name: 'grantAccountRole: what it changes',
      operation: 'grantAccountRole',
      verdict: 'skipped',
      reason: 'nothing else in the spec was found to show what it changes',
    });
  });

  it('where no state can be set up puts back what it changed', async () => {
    const { mock } = await benchOf('tidalbay');
    const read = async () => JSON.stringify(await mock.records('tidalbay', 'employees'));
    await mock.reset();
    const before = await read();
    let changed = 0;
    const counts: Twist = (request, send) => {
      changed++;
      return send(request);
    };
    const { found } = await run(
      'tidalbay',
      { updateEmployee: counts },
      { isRepeatable: false, only: ['updateEmployee'] },
    );
    expect([found, changed > 4, await read()]).toEqual([[], true, before]);
  });

  it('where no state can be set up deletes what it created', async () => {
    const { mock } = await benchOf('privacybee');
    await mock.reset();
    const before = (await mock.records('privacybee', 'employees')).length;
    const { found, cases } = await run('privacybee', {}, { isRepeatable: false, only: ['createEmployee'] });
    expect([found, cases.map((each) => each.verdict)]).toEqual([[], ['passed', 'passed']]);
    expect((await mock.records('privacybee', 'employees')).length).toBe(before);
  });
});

describe('random sequences', () => {
  /** A deletion takes whoever was created last. */
  const takesLast = (): Readonly<Record<string, Twist>> => {
    let last: string | undefined;
    return {
      createEmployee: async (request, send) => {
        const answer = await send(request);
        if (isFine(answer)) last = String(JSON.parse(answer.text).id);
        return answer;
      },
      deleteEmployee: (request, send) => send({ ...request, url: request.url.replace(/\d+$/, (id) => last ?? id) }),
    };
  };

  it('find what one life cycle cannot show, shrink it to what it takes, and are replayed', async () => {
    const { found, cases } = await run('privacybee', takesLast(), { runs: 10, only: ['*teEmployee'] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^(use_after_free|ensure_resource_availability) (get|update)Employee \/$/);
    const reason = cases.find(({ verdict }) => verdict === 'failed')?.reason ?? '';
    expect(reason.match(/^\d+\. .*$/gm)).toEqual([
      '1. createEmployee is answered with 200',
      '2. createEmployee is answered with 200',
      '3. deleteEmployee is answered with 204',
      expect.stringMatching(/^4\. (get|update)Employee is answered with (200|404)$/),
    ]);
    expect(reason.match(/curl -sS/g)).toHaveLength(4);
    const [, seed, path = ''] = / --seed (\d+) --path ([\d:]+)$/.exec(reason) ?? [];
    const again = await run('privacybee', takesLast(), { runs: 10, seed: Number(seed), path, only: ['*teEmployee'] });
    expect([again.cases.length, again.found]).toEqual([1, found]);
    expect(again.exchanges.all).toBeLessThan(30);
  });

  it('delete what they created where no state can be set up', async () => {
    const { mock } = await benchOf('privacybee');
    const { cases } = await run('privacybee', {}, { isRepeatable: false, seed: 2, only: ['createEmployee'] });
    const before = (await mock.records('privacybee', 'employees')).length;
    await mock.reset();
    expect([cases.at(-1)?.verdict, (await mock.records('privacybee', 'employees')).length]).toEqual(['passed', before]);
  });
});
