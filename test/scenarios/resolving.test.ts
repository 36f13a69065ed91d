import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createMock, type MockOptions } from '../../src/index.js';
import { createScenarioCatalogue } from '../../src/server/scenario-catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-resolving-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, scenario: object): string => {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, JSON.stringify({ name, ...scenario }));
  return file;
};

const parent = write('parent', {
  parameters: { size: { type: 'integer', default: 7, maximum: 9, description: 'x' } },
  people: { parameter: 'size' },
  clock: 'frozen',
  settings: { auth: 'strict', indexLag: 'PT5S' },
  company: { name: 'Parent' },
  changes: [{ set: { mfa: false } }],
  cast: [{ key: 'first' }],
  records: { drata: { personnel: [{ key: 1001, set: { jobTitle: 'x' } }] } },
});
const child = write('child', {
  extends: 'parent',
  parameters: { size: { type: 'integer', default: 8, description: 'x' } },
  settings: { auth: 'off' },
  company: { domain: 'child.example' },
  changes: [{ set: { sparse: true } }],
  cast: [{ key: 'second' }],
  records: {
    drata: { personnel: [{ key: 1002, deleted: true }] },
    tidalbay: { employees: [{ key: 'x', deleted: true }] },
  },
});
const catalogue = createScenarioCatalogue({ files: [parent, child] });

describe('a scenario that extends another', () => {
  it('adds to its lists, merges its groups, and replaces the rest', async () => {
    const { records, ...scenario } = await catalogue.resolve('child');
    expect(scenario).toMatchObject({ name: 'child', people: 8, seed: 1, clock: { mode: 'frozen' } });
    expect(scenario.settings).toEqual({ auth: 'off', indexLag: 'PT5S' });
    expect(scenario.company).toEqual({
      name: 'Parent',
      domain: 'child.example',
      changes: [{ set: { mfa: false } }, { set: { sparse: true } }],
      cast: [{ key: 'first' }, { key: 'second' }],
    });
    expect(records.map(({ api, key }) => [api, key])).toEqual([
      ['drata', 1001],
      ['drata', 1002],
      ['tidalbay', 'x'],
    ]);
  });

  it('gives a parameter of its parent another default, and other bounds', async () => {
    expect((await catalogue.resolve('child', { parameters: { size: 30 } })).people).toBe(30);
    await expect(catalogue.resolve('parent', { parameters: { size: 30 } })).rejects.toThrow('it must be at most 9');
  });

  it('is listed beside ours', async () => {
    expect(catalogue.names()).toEqual(expect.arrayContaining(['baseline', 'child', 'parent']));
  });
});

describe('what is asked of a mock', () => {
  const read = async (options: MockOptions): Promise<[unknown, unknown, unknown]> => {
    await using mock = await createMock({ apis: ['tidalbay'], listen: false, ...options });
    const ask = async (path: string) =>
      (await mock.fetch(`/__admin/${path}`)).json() as Promise<Record<string, unknown>>;
    return [(await ask('clock'))['mode'], (await ask('settings'))['auth'], (await ask('settings'))['indexLag']];
  };

  it('goes before the scenario, and the scenario before the default', async () => {
    const own = write('own', { clock: 'frozen', settings: { auth: 'strict' } });
    expect(await read({})).toEqual(['ticking', 'lenient', 'PT0S']);
    expect(await read({ scenario: own })).toEqual(['frozen', 'strict', 'PT0S']);
    expect(await read({ scenario: own, clock: 'ticking', auth: 'off' })).toEqual(['ticking', 'off', 'PT0S']);
  });

  it('changes the default world alone, and is refused whole', async () => {
    await using mock = await createMock({ apis: ['tidalbay'], listen: false });
    const scenarioOf = async (world: string): Promise<string> =>
      ((await (await mock.fetch(`/w/${world}/__admin/world`)).json()) as { scenario: string }).scenario;
    await mock.fetch('/w/other/__admin/world');
    await mock.scenario('merger', { joiners: 3 });
    expect([await scenarioOf('default'), await scenarioOf('other')]).toEqual(['merger', 'baseline']);
    await expect(mock.scenario('merge')).rejects.toMatchObject({
      code: 'UNKNOWN_SCENARIO',
      message: expect.stringContaining('merger'),
    });
    await expect(mock.scenario({ name: 'x', description: '', cast: [{ manager: 'y' }] })).rejects.toMatchObject({
      code: 'INVALID_SCENARIO',
    });
    expect(await scenarioOf('default')).toBe('merger');
  });
});
