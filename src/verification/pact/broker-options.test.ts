import { describe, expect, it } from 'vitest';
import { asksBroker } from './broker-options.js';

const asked = { pactBrokerUrl: 'https://broker.example', consumerVersionSelectors: [{ mainBranch: true }] };
const whole = { isWhole: true, isFolderNamed: false };

describe('contracts are those of a broker', () => {
  it.each([
    ['where its URL is named', asked, true],
    ['where tags are asked for', { pactBrokerUrl: 'http://broker.example', consumerVersionTags: ['main'] }, true],
    ['with results', { ...asked, publishVerificationResult: true, providerVersion: '1' }, true],
    ['and otherwise not', { provider: 'tidalbay' }, false],
  ])('%s', (_, pact, expected) => {
    expect(asksBroker({ ...whole, pact })).toBe(expected);
  });
});

describe('a broker is not asked', () => {
  const publishing = { ...asked, publishVerificationResult: true };
  it.each([
    ['at no URL', { ...asked, pactBrokerUrl: 'broker.example' }, whole, /has to be the URL/],
    ['for nothing in particular', { pactBrokerUrl: asked.pactBrokerUrl }, whole, /add pact.consumerVersionSelectors/],
    ['beside a folder', asked, { ...whole, isFolderNamed: true }, /Leave one out/],
    ['to publish no version', publishing, whole, /needs pact.providerVersion/],
    ['to publish a part', { ...publishing, providerVersion: '1' }, { ...whole, isWhole: false }, /whole run/],
    ['to publish what it does not have', { publishVerificationResult: true }, whole, /needs pact.pactBrokerUrl/],
  ])('%s', (_, pact, circumstances, message) => {
    expect(() => asksBroker({ ...circumstances, pact })).toThrow(message);
  });
});
