import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPublicNames } from '../../scripts/examples/public-surface.js';
import { listPromisedNames } from './promised-names.js';

const names = listPublicNames();
const toTitle = ({ entry, name }: { entry: string; name: string }): string => `${entry} ${name}`;

const TYPES = join(import.meta.dirname, '../types');

describe('whatever users of the package can name', () => {
  it('is found, methods included', () => {
    const found = names.map(({ name }) => name);
    for (const name of ['createMock', 'Mock.intercept', 'World.[Symbol.asyncDispose]', 'verify', 'handlers']) {
      expect(found).toContain(name);
    }
  });

  it('has a docstring', () => {
    expect(names.filter(({ docstring }) => docstring.trim() === '').map(toTitle)).toEqual([]);
  });

  it('has an example in it', () => {
    expect(names.filter(({ example }) => !example).map(toTitle)).toEqual([]);
  });

  it('has a test of its types, if it can be called', () => {
    const promised = new Set(
      readdirSync(TYPES).flatMap((file) => listPromisedNames(file, readFileSync(join(TYPES, file), 'utf8'))),
    );
    const called = names.filter(({ kind }) => kind === 'function' || kind === 'method');
    expect(called.filter(({ name }) => !promised.has(name.replace(/^\w+\./, ''))).map(toTitle)).toEqual([]);
  });
});
