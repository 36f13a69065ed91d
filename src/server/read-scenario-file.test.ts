import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createScenarioCatalogue } from './scenario-catalogue.js';
import { toScenarioName } from './scenario-files.js';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-scenarios-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of files: `line:column` and the rest of each line, the file itself left out. */
const refuse = async (text: string, name = 'own.yaml'): Promise<string[]> => {
  const file = join(folder, name);
  writeFileSync(file, text);
  const catalogue = createScenarioCatalogue({ files: [file] });
  const error = await catalogue.resolve(toScenarioName(file)).then(
    () => new Error('accepted'),
    (thrown: Error) => thrown,
  );
  return error.message.split('\n').map((line) => line.replace(`${file}:`, ''));
};

describe('a scenario file is refused with file, line, column, rule and the nearest right word', () => {
  it.each<[string, string, string]>([
    [
      'an unknown member',
      'name: own\npeeple: 3',
      '2:1 /peeple is not known here. Did you mean "people"? [additionalProperties]',
    ],
    [
      'an unknown member of somebody',
      'name: own\ncast:\n  - knid: auditor',
      '3:5 /cast/0/knid is not known here. Did you mean "kind"? [unevaluatedProperties]',
    ],
    [
      'a wrong word',
      'name: own\ncast:\n  - {kind: auditer}',
      '3:12 /cast/0/kind cannot be "auditer". Did you mean "auditor"? [enum]',
    ],
    [
      'a wrong group',
      'name: own\ncast:\n  - groups:\n      - guild-tsting',
      '4:9 /cast/0/groups/0 cannot be "guild-tsting". Did you mean "guild-testing"? [enum]',
    ],
    [
      'a wrong word beside a list',
      'name: own\ncast:\n  - groups: meny',
      '3:13 /cast/0/groups cannot be "meny". Did you mean "many"? [enum]',
    ],
    ['a wrong type', 'name: own\npeople: few', '2:9 /people must be an integer [type]'],
    ['a number out of bounds', 'name: own\npeople: -1', '2:9 /people must be at least 0 [minimum]'],
    [
      'a missing member',
      'name: own\nchanges:\n  - where: {kind: employee}',
      '3:5 /changes/0/set is required [required]',
    ],
    [
      'an unknown parent',
      'name: own\nextends: basline',
      '2:10 /extends There is no scenario "basline". Did you mean "baseline"? [extends]',
    ],
    [
      'itself as its parent',
      'name: own\nextends: own',
      '2:10 /extends goes round in a circle: own, which extends own [extends]',
    ],
    [
      'a parameter that is not declared',
      'name: own\npeople: {parameter: size}',
      '2:9 /people uses a parameter "size" that is not declared. Declare it under `parameters`. [parameter]',
    ],
    [
      'a misspelt parameter',
      'name: own\nparameters:\n  size: {type: integer, default: 3, description: x}\npeople: {parameter: sise}',
      '4:9 /people uses a parameter "sise" that is not declared. Did you mean "size"? [parameter]',
    ],
    [
      'a default that does not fit its use',
      'name: own\nparameters:\n  size: {type: string, default: few, description: x}\npeople: {parameter: size}',
      '4:9 /people must be an integer [type]',
    ],
    [
      'somebody’s key twice',
      'name: own\ncast: [{key: sally}, {key: sally}]',
      '2:28 /cast/1/key "sally" is somebody else\'s already [unique]',
    ],
    [
      'an address twice, whatever its case',
      'name: own\ncast: [{email: a@b.example}, {email: A@b.example}]',
      '2:38 /cast/1/email "A@b.example" is somebody else\'s already [unique]',
    ],
    [
      'a manager who is nobody',
      'name: own\ncast: [{key: sally}, {manager: saly}]',
      '2:32 /cast/1/manager is nobody\'s key. Did you mean "sally"? [person]',
    ],
    [
      'managers in a circle',
      'name: own\ncast: [{key: a, manager: b}, {key: b, manager: a}]',
      '2:26 /cast/0/manager leads back to the person [acyclic]',
    ],
    [
      'an end that is still to come',
      'name: own\ncast: [{endDate: "2030-01-01"}]',
      '2:18 /cast/0/endDate must not be after 2026-01-15, the day that the scenario is set at [consistent]',
    ],
    [
      'an end of somebody who is here',
      'name: own\ncast: [{phase: current, endDate: "2025-01-01"}]',
      '2:34 /cast/0/endDate is for somebody who has left, but the phase is current [consistent]',
    ],
    [
      'a group of another identity provider',
      'name: own\ncast: [{groups: [access-acquired-wiki]}]',
      '2:18 /cast/0/groups/0 is synced from idp-acquired, but the person is not: say `idpConnection: idp-acquired` [consistent]',
    ],
    [
      'namesakes of nobody',
      'name: own\npeople: 3\ncast: [{namesakesOf: 4}]',
      '3:22 /cast/0/namesakesOf reaches to person 4, but only 3 are made up [consistent]',
    ],
    [
      'a key for many',
      'name: own\ncast: [{key: a, count: 2}]',
      '2:14 /cast/0/key is for one person, but `count` is not 1 [consistent]',
    ],
    [
      'a name that objects have',
      'name: own\nrecords: {__proto__: {}}',
      '2:11 /records/__proto__ is a name that nothing can have [name]',
    ],
    ['a list', '- 1', '1:1 The file holds no scenario. [type]'],
    ['the same member twice', 'name: own\npeople: 1\npeople: 2', '3:1 Map keys must be unique [yaml]'],
    [
      'no YAML',
      'name: [own',
      '1:11 Flow sequence in block collection must be sufficiently indented and end with a ] [yaml]',
    ],
    [
      'a tag of another language',
      'name: own\ndescription: !!js/function "x"',
      '2:14 Unresolved tag: tag:yaml.org,2002:js/function [yaml]',
    ],
    [
      'both a record and a patch',
      'name: own\nrecords: {drata: {personnel: [{key: 1, set: {}, deleted: true}]}}',
      '2:31 /records/drata/personnel/0 must match exactly one schema in oneOf [oneOf]',
    ],
  ])('for %s', async (_, text, line) => {
    expect(await refuse(text)).toContain(line);
  });

  it('for everything at once', async () => {
    const lines = await refuse('name: own\npeeple: 3\nseed: x\ncast:\n  - {kind: auditer}\n  - {mfa: maybe}');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['2:1', '3:7', '5:12', '6:11']);
  });

  it('for aliases that stand for more than fits, and for depth, without the process noticing', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, level) => `  a${level}: &a${level} [${`*a${level - 1},`.repeat(level === 0 ? 0 : 10)}]`,
    );
    expect((await refuse(`name: own\nrecords:\n${bomb.join('\n')}`))[0]).toMatch(/holds too much/);
    expect((await refuse(`name: own\nfaults: ${'['.repeat(60)}${']'.repeat(60)}`))[0]).toMatch(/holds too much/);
    expect((await refuse(`name: own\nfaults: ${'['.repeat(60_000)}`))[0]).toMatch(/nested too deeply|call stack/);
  });

  it('where the parent is wrong, in the file of the parent', async () => {
    writeFileSync(join(folder, 'parent.yaml'), 'name: parent\nseed: x');
    expect(await refuse('name: child\nextends: parent', 'child.yaml')).toEqual([
      `${join(folder, 'parent.yaml')}:2:7 /seed must be an integer [type]`,
    ]);
  });
});

it('a file that is JSON is a scenario, too', async () => {
  const file = join(folder, 'own.json');
  writeFileSync(file, '{"name": "own", "people": 4}');
  expect((await createScenarioCatalogue({ files: [file] }).resolve('own')).people).toBe(4);
});
