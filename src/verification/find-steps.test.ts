import { expect, it } from 'vitest';
import { findSteps, type Suspicion } from './find-steps.js';
import type { TappedExchange } from './tap/message.js';

const toBody = (text: string) => ({ bytes: Buffer.from(text), length: text.length, isWhole: true });

/** An exchange said in a line: `POST /people 201 {"id":7}`. */
const say = (line: string, index: number): TappedExchange => {
  const [method = '', url = '', status, ...body] = line.split(' ');
  const message = { httpVersion: '1.1', headers: [] };
  return {
    number: index + 1,
    startedAt: 0,
    took: 0,
    targetUrl: url,
    failure: undefined,
    request: { ...message, method, url, body: toBody('') },
    response: { ...message, status: Number(status), reason: '', body: toBody(body.join(' ')) },
  };
};

/** What led to the last of the lines, where something is not as it was written. */
const find = (...lines: readonly string[]): string[] => findOf(lines, { isWhole: true, isOfWrites: true });

const findOf = (lines: readonly string[], suspicion: Suspicion): string[] => {
  const all = lines.map(say);
  const last = all.at(-1) as TappedExchange;
  return findSteps(all, last, suspicion).map(({ request }) => `${request.method} ${request.url}`);
};

it('a read after a deletion needs what was created, and its deletion', () => {
  const lines = ['POST /people 201 {"id":7}', 'PUT /people/7 200', 'PUT /people/8 200', 'DELETE /people/7 204'];
  expect(find(...lines, 'GET /people/7 200')).toEqual(['POST /people', 'DELETE /people/7']);
});

it('a list needs the last write below it, and the list before that', () => {
  const lines = ['GET /people?page=2 200', 'GET /people 200', 'PUT /people/8 200', 'GET /pets 200'];
  expect(find(...lines, 'GET /people?page=2 200')).toEqual(['GET /people?page=2', 'PUT /people/8']);
});

it('a refused write may have changed something too', () => {
  expect(find('PUT /people/8 400', 'GET /people/8 200')).toEqual(['PUT /people/8']);
});

it('a write that was refused, of another record, has led to nothing', () => {
  expect(find('PUT /people/8 400', 'GET /people/7 200')).toEqual([]);
  expect(find('PUT /people/77 400', 'GET /people/7 200')).toEqual([]);
  expect(find('PUT /people/7 200', 'PUT /pets/8 400', 'GET /names/7 200')).toEqual(['PUT /people/7']);
});

it('a write that was refused has led to an answer that is wrong by itself only where it was right before', () => {
  const lines = ['PUT /people/8 200', 'PUT /people/8 400', 'GET /people/8 200'];
  expect(find(...lines)).toEqual(['PUT /people/8', 'PUT /people/8']);
  const isAlone = { isWhole: true, isOfWrites: false };
  expect(findOf(lines, isAlone)).toEqual(['PUT /people/8']);
  const asked = ['GET /people/8 200', 'PUT /people/8 400', 'GET /people/8 500'];
  expect(findOf(asked, isAlone)).toEqual(['GET /people/8', 'PUT /people/8']);
});

it('an id is not a part of another', () => {
  expect(find('POST /people 201 {"id":77}', 'PUT /people/7 200', 'GET /people/7 200')).toEqual(['PUT /people/7']);
});

it('the first request needs nothing', () => {
  expect(find('GET /people 200')).toEqual([]);
});

it('what a member has become may be of any write', () => {
  const lines = [
    'GET /people/7 200',
    'PUT /people/7 200',
    'PUT /people/8 200',
    'PATCH /people/7 200',
    'GET /people/7 200',
  ];
  const all = lines.map(say);
  const steps = findSteps(all, all[4] as TappedExchange, { isWhole: false, isOfWrites: true });
  expect(steps.map(({ number }) => number)).toEqual([1, 2, 4]);
});
