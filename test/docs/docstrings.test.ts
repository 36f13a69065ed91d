import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as entry from '../../src/index.js';
import * as testing from '../../src/testing.js';

const SOURCE = join(import.meta.dirname, '../../src');

const files = [...readdirSync(SOURCE).filter((name) => /(?<!\.test|\.gen)\.ts$/.test(name)), 'core/rollcall-error.ts'];

/** The example in the docstring of the declaration of that name. */
const findExample = (name: string): string | undefined => {
  for (const file of files) {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const found = source.statements.find((statement) =>
      new RegExp(`^export (?:const|class) ${name}\\b`).test(statement.getText(source)),
    );
    const [tag] = found ? ts.getJSDocTags(found).filter(({ tagName }) => tagName.text === 'example') : [];
    const [, example] = /@example\n([\s\S]*?)(?=\n \* @|\n \*\/|$)/.exec(tag?.getFullText(source) ?? '') ?? [];
    if (example !== undefined) return example.replace(/^ \* ?/gm, '');
  }
  return undefined;
};

/** A runner whose tests run at once. */
const base = Object.assign((_name: string, body: () => unknown): unknown => body(), { failing: () => undefined });
const tests: unknown[] = [];
const withRollcall = (_base: unknown, options: testing.TestingOptions = {}) => {
  const test = testing.withRollcall(base, options);
  return (name: string, body: (context: testing.InWorld) => unknown): void => void tests.push(test(name, body));
};

/** Runs an example as a program of a user, which need not import what it is about. */
const run = async (example: string): Promise<void> => {
  const { outputText } = ts.transpileModule(`export {};\n${example.replace(/^import .*$/gm, '')}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const known = { ...entry, ...testing, withRollcall, assert, base };
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const body = outputText.replace(/^export \{\};?$/gm, '');
  await (AsyncFunction(...Object.keys(known), body)(...Object.values(known)) as unknown);
  await Promise.all(tests);
};

describe('what the library exports has an example in its docstring', () => {
  it.each([...Object.keys(entry), ...Object.keys(testing)])('%s', (name) => {
    expect(findExample(name)).toBeDefined();
  });
});

// Interception has tests of its own: it would be felt by others that run in this process.
it.each(['createMock', 'RollcallError', 'withRollcall', 'worldOfTest'])('the example of %s runs', async (name) => {
  await run(findExample(name) ?? 'assert.fail()');
});
