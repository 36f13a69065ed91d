import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createMock } from '../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = async (name: string, text: string): Promise<void> => {
  const scenario = join(folder, `${name}.yaml`);
  writeFileSync(scenario, `name: ${name}\ndescription: A try.\npeople: 30\n${text}`);
  await using _ = await createMock({ scenario, apis: ['tidalbay'], listen: false });
};

// What is wrong with these shows only when the company is there.
it.each([
  ['fault', 'faults:\n  - status: 9999\n', '5:13 /faults/0/status must be at most 599'],
  [
    'api',
    'records:\n  tidalbey:\n    employees:\n      - { key: a, deleted: true }\n',
    '6:5 /records/tidalbey has records',
  ],
  [
    'nobody',
    'records:\n  tidalbay:\n    employees:\n      - { key: emp_x, set: {} }\n',
    '7:16 /records/tidalbay/employees/0/key There is no record',
  ],
  ['form', 'records:\n  tidalbay:\n    employees:\n      - key: emp_x\n        record: { id: 7 }\n', '8:'],
])('tells where a %s is wrong that breaks the rules of an API', async (name, text, told) => {
  await expect(start(name, text)).rejects.toThrow(`${name}.yaml:${told}`);
});

it('tells it in the file of the scenario that is extended, where that says it', async () => {
  await expect(start('parent', 'faults:\n  - status: 9999\n')).rejects.toThrow('parent.yaml:5:13');
  await expect(start('child', 'extends: parent\nfaults:\n  - status: 503\n')).rejects.toThrow('parent.yaml:5:13');
});

it('lets a record that is said of twice be what both have made of it', async () => {
  await using mock = await createMock({ people: 30, listen: false });
  const list = '/__admin/collections/tidalbay/employees';
  const read = async () => (await (await mock.fetch(list)).json()) as { records: { key: string; record: object }[] };
  const { key } = (await read()).records[0] as { key: string };
  const employees = [
    { key, set: { department: 'Night Watch' } },
    { key, set: { last_name: 'Nightingale' } },
  ];
  const applied = await mock.fetch('/__admin/scenario', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'twice', people: 30, records: { tidalbay: { employees } } }),
  });
  expect([applied.status, await applied.text()]).toEqual([200, expect.anything()]);
  const found = (await read()).records.find((each) => each.key === key);
  expect(found?.record).toMatchObject({ department: 'Night Watch', last_name: 'Nightingale' });
});
