import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const BUNDLE = pathToFileURL(join(import.meta.dirname, '../../.cache/')).href;

/** Prints what is loaded: modules of one kind as they are found, of the other at the end. */
const SCRIPT = `
import { createRequire, register } from 'node:module';
const hook = \`import { writeSync } from 'node:fs';
export const resolve = async (specifier, context, next) => {
  const found = await next(specifier, context);
  writeSync(1, found.url + '\\\\n');
  return found;
};\`;
register('data:text/javascript,' + encodeURIComponent(hook));
const { createMock } = await import('${BUNDLE}index.js');
await import('${BUNDLE}testing.js');
const mock = await createMock({ people: 5 });
const { status } = await fetch(mock.baseUrl('tidalbay') + '/v1/employees', mock.credentials('tidalbay'));
console.log(Object.keys(createRequire('${BUNDLE}').cache).join('\\n'));
console.log('answered ' + status);
await mock.close();
`;

const run = (): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '-e', SCRIPT], (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });

it('whoever imports the library and asks a mock loads neither the CLI nor Express, nor Pact, Prism or MSW', async () => {
  const output = await run();
  expect(output).toContain('answered 200');
  const packages = [...output.matchAll(/\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)].map(([, name]) => name);
  const loaded = [...new Set(packages)];
  expect(loaded).toContain('find-my-way');
  // Redocly is loaded by whoever compiles a spec; those of a build are compiled already.
  const forbidden = /^(?:commander|express|msw|picocolors|@mswjs\/|@pact|@stoplight|swagger)/;
  expect(loaded.filter((name) => forbidden.test(name ?? ''))).toEqual([]);
});
