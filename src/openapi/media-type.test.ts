import { describe, expect, it } from 'vitest';
import { isJson, matchContentType, negotiateMediaType, toMediaType } from './media-type.js';

describe('a media type', () => {
  it('has no parameters and no capitals', () => {
    expect(toMediaType(' Application/JSON ; charset=utf-8')).toBe('application/json');
  });

  it.each([
    ['application/json', true],
    ['application/vnd.api+json', true],
    ['application/problem+json', true],
    ['application/jsonp', false],
    ['text/json-ish', false],
    ['application/x-www-form-urlencoded', false],
  ])('%s carries JSON: %s', (mediaType, expected) => {
    expect(isJson(mediaType)).toBe(expected);
  });
});

describe('a content type', () => {
  it.each([
    [['application/json'], 'application/json; charset=utf-8', 'application/json'],
    [['application/json; charset=utf-8'], 'application/json', 'application/json; charset=utf-8'],
    [['Application/JSON'], 'APPLICATION/json', 'Application/JSON'],
    [['text/*', 'application/json'], 'text/csv', 'text/*'],
    [['*/*', 'text/*', 'text/csv'], 'text/csv', 'text/csv'],
    [['*/*', 'text/*'], 'text/csv', 'text/*'],
    [['*/*'], 'image/png', '*/*'],
    [['application/json'], 'application/json5', undefined],
    [['application/json'], '', undefined],
    [['text/*'], 'textual/csv', undefined],
  ])('of %j: %s falls under %s', (declared, contentType, expected) => {
    expect(matchContentType(declared, contentType)).toBe(expected);
  });
});

describe('Accept', () => {
  const offered = ['application/json', 'text/csv'];

  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['not a media type', 'application/json'],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv, application/json', 'application/json'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['application/json;q=0.5, text/csv;q=0.5', 'application/json'],
    ['*/*;q=0.1, text/csv;q=0.2', 'text/csv'],
    ['application/json;q=0, */*', 'text/csv'],
    ['text/*;q=0.9, text/csv;q=0.1, application/json;q=0.5', 'application/json'],
    ['application/json; charset=utf-8; q=0.3, text/csv; q=0.4', 'text/csv'],
    ['image/png', undefined],
    ['*/*;q=0', undefined],
    ['application/json;q=x', undefined],
  ])('%s chooses %s', (accept, expected) => {
    expect(negotiateMediaType(offered, accept)).toBe(expected);
  });

  it('chooses what is offered with parameters', () => {
    const withCharset = 'application/json; charset=utf-8';
    expect(negotiateMediaType([withCharset], 'application/json')).toBe(withCharset);
  });
});
