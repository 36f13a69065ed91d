import { expect, it } from 'vitest';
import { createApi } from '../../src/engine/api.js';
import type { Document } from '../../src/openapi/document.js';
import { Inspection } from '../../src/verification/inspection.js';
import { toAnnotations } from '../../src/verification/reports/to-annotations.js';
import { toHtml } from '../../src/verification/reports/to-html.js';
import { toJUnit } from '../../src/verification/reports/to-junit.js';
import { toMarkdown } from '../../src/verification/reports/to-markdown.js';
import { toTapped } from '../support/to-tapped.js';

const done = { responses: { 200: { description: 'Done.' } } };
const operation = (operationId: string): object => ({ operationId, ...done });

const api = createApi({
  id: 'own',
  behaviour: {},
  document: {
    openapi: '3.1.0',
    info: { title: 'Own', version: '1' },
    paths: { '/a': { get: operation('getA'), put: operation('putA'), delete: operation('deleteA') } },
  } as unknown as Document,
});

/** An inspection of our own requests, to which each call adds one. */
const begin = () => {
  const target = new URL('http://own.example');
  const inspection = new Inspection({ api, profile: 'observed', target, startedAt: 0, asksItself: true });
  let number = 0;
  const send = (method: string, url: string, status: number) =>
    inspection.add({ ...toTapped({ method, url, status }), number: ++number }).checked;
  return { inspection, send };
};

it('what is found is shown with what led to it in the same state', () => {
  const { inspection, send } = begin();
  send('PUT', '/a?state=before', 200);
  inspection.beginState({ values: {}, credential: {} });
  send('GET', '/a', 200);
  send('DELETE', '/a', 200);
  send('PUT', '/a?refused', 400);
  send('GET', '/a', 500);
  const result = inspection.conclude(0);
  const a = 'http://own.example/a';
  const lines = [`'${a}'`, `-X DELETE '${a}'`, `-X PUT '${a}?refused'`, `'${a}'`]
    .map((each) => `curl -sS ${each}`)
    .join('\n');
  const failure = result.violations.find(({ status }) => status === 500);
  expect([...(failure?.first.before ?? []), failure?.first.curl].join('\n')).toBe(lines);
  const escaped = lines.replaceAll("'", '&#39;');
  expect(toMarkdown(result)).toContain(lines);
  for (const report of [toHtml(result), toJUnit(result)]) expect(report).toContain(escaped);
  expect(toAnnotations(result).join('\n')).toContain(lines.replaceAll('\n', '%0A'));
});

it('whoever finds something knows best what came before it', () => {
  const { inspection, send } = begin();
  const read = send('GET', '/a', 200);
  send('DELETE', '/a', 200);
  const again = send('GET', '/a', 200);
  const message = 'It is not what it was.';
  inspection.report(again, [
    {
      check: 'response_schema_conformance',
      severity: 'violation',
      side: 'answer',
      pointer: '/',
      message,
      before: [read.exchange],
    },
  ]);
  const lines = ['', '-X DELETE '].map((method) => `curl -sS ${method}'http://own.example/a'`);
  expect(inspection.conclude(0).violations[0]?.first.before).toEqual(lines);
});
