import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Cli } from '../cli/start-cli.js';
import { parseCurl } from './curl.js';
import { listBlocks, readPage } from './markdown.js';

vi.setConfig({ hookTimeout: 60_000 });

const BASE = 'http://127.0.0.1:4010';

const blocks = listBlocks(readPage('README.md'));

/** Each command with the block that follows it; they run in order, because one sees what another changed. */
const commands = blocks.flatMap(({ language, text }, index) => {
  const answer = blocks[index + 1];
  return language === 'sh' && answer ? [{ text, answer }] : [];
});

let cli: Cli;
let url: string;

beforeAll(async () => {
  cli = new Cli('serve', '-p', '0', '--json');
  ({ url } = await cli.ready());
});

afterAll(() => cli.stop('SIGKILL'));

describe('the README', () => {
  it('shows commands for both finished APIs', () => {
    for (const api of ['tidalbay', 'secureframe']) {
      expect(commands.filter(({ text }) => text.includes(`${BASE}/${api}/`)).length, api).toBeGreaterThan(1);
    }
  });

  it.each(commands.map(({ text, answer }) => [text.replaceAll(/\s*\\\n\s*/g, ' ').trim(), text, answer] as const))(
    'prints what this answers: %s',
    async (_, text, answer) => {
      const { url: documented, method, headers, body, prints } = parseCurl(text);
      expect(documented.startsWith(BASE)).toBe(true);
      const response = await fetch(documented.replace(BASE, url), { method, headers, ...(body && { body }) });
      if (prints === 'status') {
        expect(answer.language).toBe('text');
        expect(`${response.status}\n`).toBe(answer.text);
        return;
      }
      expect(answer.language).toBe('json');
      // The page wraps lines; members and their order are the answer's.
      expect(await response.text()).toBe(JSON.stringify(JSON.parse(answer.text)));
    },
  );
});
