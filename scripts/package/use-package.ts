import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryPoint } from './project.js';

/** What a user's first lines do, with `rollcall` and `entries` there. */
const USE = `
const use = async ({ createMock }) => {
  const mock = await createMock({ people: 5 });
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const { status } = await fetch(baseUrl + '/v1/employees', { headers });
  await mock.close();
  if (status !== 200) throw new Error('It answered ' + status);
};
`;

/**
 * Imports and requires what needs a package that is not there; throws where that is not told by an error of our own, which
 * says what to install.
 */
export const expectMissing = (node: string, project: string, entries: readonly EntryPoint[]): void => {
  const names = JSON.stringify(entries.map(({ specifier }) => specifier));
  const tell = `const refuse = (name) => { throw new Error(name + ' was loaded without its peer'); };
const judge = ({ code, message }) => {
  if (code !== 'MISSING_PACKAGE' || !message.includes('npm install')) throw new Error(code + ' ' + message);
};
`;
  const imported = `for (const name of ${names}) await import(name).then(() => refuse(name), judge);`;
  const required = `for (const name of ${names}) {
  let loaded;
  try {
    loaded = require(name);
  } catch (error) {
    judge(error);
  }
  if (loaded) refuse(name);
}`;
  runBoth(node, project, { imported: tell + imported, required: tell + required });
};

/** Uses every entry point that runs with a Node, imported and required; throws where one does not work. */
export const usePackage = (node: string, project: string, entries: readonly EntryPoint[]): void => {
  const names = entries.filter(({ runs }) => runs).map(({ specifier }) => JSON.stringify(specifier));
  const imported = `${USE}
for (const name of [${names}]) await import(name);
await use(await import('rollcall'));`;
  const required = `${USE}
for (const name of [${names}]) require(name);
use(require('rollcall'));`;
  runBoth(node, project, { imported, required });
};

const runBoth = (node: string, project: string, programs: { imported: string; required: string }): void => {
  writeFileSync(join(project, 'use.js'), programs.imported);
  writeFileSync(join(project, 'use.cjs'), programs.required);
  for (const file of ['use.js', 'use.cjs']) {
    execFileSync(node, [join(project, file)], { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] });
  }
};
