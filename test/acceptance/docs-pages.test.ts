import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.js';

const mock = await createMock({ people: 5 });
afterAll(() => mock.close());

const mounts = [...mock.apis, '__admin'];

/** Everything that a page loads, as its tags name it. */
const listLoaded = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url]) => url ?? '');

describe('the documentation of each API', () => {
  it.each(mounts.flatMap((id) => [`/${id}/docs`, `/w/a/${id}/docs`]))(
    'is a page at %s that asks nobody else',
    async (path) => {
      const response = await fetch(mock.url + path);
      const html = await response.text();
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(response.headers.get('rollcall-request')).toMatch(/^default-\d+$/);
      expect(html).not.toMatch(/https?:\/\//);
      const loaded = listLoaded(html);
      expect(loaded).toHaveLength(3);
      for (const url of loaded) {
        const file = await fetch(new URL(url, mock.url + path));
        expect([url, file.status]).toEqual([url, 200]);
        expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(500);
      }
      const spec = await fetch(new URL('openapi.json', mock.url + path));
      expect(await spec.json()).toMatchObject({ openapi: expect.stringMatching(/^3[.]1/) });
    },
  );

  it.each(['/nobody/docs', '/drata/docs/nothing.js', '/drata/docs/..%2f..%2fpackage.json', '/drata/docs/a/b', '/docs'])(
    'is not at %s',
    async (path) => {
      expect((await fetch(mock.url + path)).status).toBe(404);
    },
  );

  it('leaves the path to an API that has an operation there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
    const file = join(folder, 'acme.yaml');
    const answer = '{description: Docs., content: {application/json: {example: {own: true}}}}';
    const spec = `openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths:\n  /docs:\n    get: {operationId: listDocs, responses: {'200': ${answer}}}\n`;
    writeFileSync(file, spec);
    await using acme = await createMock({ apis: [file] });
    expect(await (await fetch(`${acme.url}/acme/docs`)).json()).toEqual({ own: true });
    rmSync(folder, { recursive: true });
  });
});
