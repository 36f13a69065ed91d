import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';

/** What the program prints and throws for a command line that it refuses, or that asks for help. */
const run = async (...parameters: readonly string[]): Promise<string> => {
  const said: string[] = [];
  const program = createProgram();
  const write = (text: string): void => void said.push(text);
  const listen = (command: Command): Command => command.configureOutput({ writeOut: write, writeErr: write });
  listen(program).commands.forEach(listen);
  const error = await program.parseAsync(parameters, { from: 'user' }).then(
    () => 'It was accepted.',
    (thrown: Error) => thrown.message,
  );
  return [...said, error].join('\n');
};

describe('the command line', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['a spec that is not there', ['serve', './nothing.yaml'], /no spec at \.\/nothing\.yaml/],
    ['an unknown scenario', ['serve', '--scenario', 'doomsday'], /no scenario "doomsday".*There is baseline/],
    ['a word for a number', ['serve', '--people', 'few'], /--people.*'few' is invalid.*whole number/],
    ['a number out of bounds', ['serve', '-p', '70000'], /port cannot be 70000.*0 to 65535/],
    ['a wrong choice', ['serve', '--clock', 'stopped'], /Allowed choices are ticking, frozen/],
    ['a flag without its value', ['serve', '--auth'], /--auth.*argument missing\n+.*rollcall serve --help/],
    ['no target', ['proxy', 'tidalbay'], /--target <url>/],
    [
      'a target that is no URL',
      ['proxy', 'drata', '--target', 'a.example'],
      /target cannot be "a\.example"; it is a URL/,
    ],
    ['a credential in a target', ['proxy', 'drata', '--target', 'http://me:x@a.example'], /takes no credential/],
    ['a query in a target', ['proxy', 'drata', '--target', 'http://a.example?b=1'], /takes no query/],
    [
      'a report in no folder',
      ['proxy', 'drata', '--target', 'http://a.example', '--junit', 'nowhere/a.xml'],
      /junit names nowhere\/a\.xml, and there is no folder/,
    ],
    ['an unknown API behind a target', ['proxy', 'acme', '--target', 'http://a.example'], /no API "acme"/],
    ['an unknown command', ['srve'], /unknown command 'srve'\n.*serve.*\n.*\n*.*rollcall --help/],
  ])('refuses %s and says what there is instead', async (_, parameters, message) => {
    expect(await run(...parameters)).toMatch(message);
  });

  it.each([['serve'], ['mock']])('shows the flags of %s', async (command) => {
    expect(await run(command, '--help')).toMatch(/Usage: rollcall serve\|mock.*--profile <profile>/s);
  });

  it('shows its commands', async () => {
    expect(await run('--help')).toMatch(/serve\|mock/);
  });
});
