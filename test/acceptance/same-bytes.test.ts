import { afterAll, describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.js';
import { Cli } from '../cli/start-cli.js';
import { tellCompany } from '../support/tell-company.js';

const PEOPLE = 80;

const tellOwn = async (shuffle: number, seed = 1): Promise<Readonly<Record<string, string>>> => {
  await using mock = await createMock({ people: PEOPLE, seed, clock: 'frozen', validateResponses: 'error' });
  // The mock ends with this function.
  return await tellCompany(mock.url, shuffle);
};

describe('the same requests against the same seed and a clock that stands still', () => {
  const cli = new Cli('serve', '-p', '0', '--json', '--people', String(PEOPLE), '--clock', 'frozen');
  afterAll(() => cli.stop());

  it('get the same bytes in whatever order those are sent that do not depend on each other', async () => {
    const told = await tellOwn(1);
    const failed = Object.entries(told).filter(([, answer]) => !/^20[0-4] /.test(answer));
    expect(failed).toEqual([]);
    expect(await tellOwn(2)).toEqual(told);
  });

  it('get the same bytes from another process', async () => {
    const { url } = await cli.ready();
    expect(await tellCompany(url, 3)).toEqual(await tellOwn(4));
  });

  it('get other bytes with another seed', async () => {
    expect(await tellOwn(1, 2)).not.toEqual(await tellOwn(1));
  });
});
