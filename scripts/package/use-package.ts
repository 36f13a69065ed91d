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

/** Uses every entry point that runs with a Node, imported and required; throws where one does not work. */
export const usePackage = (node: string, project: string, entries: readonly EntryPoint[]): void => {
  const names = entries.filter(({ runs }) => runs).map(({ specifier }) => JSON.stringify(specifier));
  const imported = `${USE}
for (const name of [${names}]) await import(name);
await use(await import('rollcall'));`;
  const required = `${USE}
for (const name of [${names}]) require(name);
use(require('rollcall'));`;
  writeFileSync(join(project, 'use.js'), imported);
  writeFileSync(join(project, 'use.cjs'), required);
  for (const file of ['use.js', 'use.cjs']) {
    execFileSync(node, [join(project, file)], { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] });
  }
};
