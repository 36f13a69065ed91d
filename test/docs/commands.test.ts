import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Cli } from '../cli/start-cli.js';
import { parseCurl } from './curl.js';
import { listBlocks, readPage } from './markdown.js';

vi.setConfig({ hookTimeout: 60_000 });

const BASE = 'http://127.0.0.1:4010';

/** Each command with the block that follows it; they run in order, because one sees what another changed. */
const listCommands = (path: string) => {
  const blocks = listBlocks(readPage(path));
  return blocks.flatMap(({ language, text }, index) => {
    const answer = blocks[index + 1];
    return language === 'sh' && answer ? [{ text, answer }] : [];
  });
};

/** The pages that have commands, and the world that each finds as it is after a start. */
const pages = [
  { path: 'README.md', world: '', commands: listCommands('README.md') },
  { path: 'docs/faults.md', world: '/w/faults', commands: listCommands('docs/faults.md') },
];

let cli: Cli;
let url: string;

beforeAll(async () => {
  cli = new Cli('serve', '-p', '0', '--json');
  ({ url } = await cli.ready());
});

afterAll(() => cli.stop('SIGKILL'));

it('the README shows commands for more than one API', () => {
  const commands = listCommands('README.md');
  for (const api of ['tidalbay', 'secureframe']) {
    expect(commands.filter(({ text }) => text.includes(`${BASE}/${api}/`)).length, api).toBeGreaterThan(1);
  }
});

describe.each(pages)('$path', ({ commands, world }) => {
  it.each(commands.map(({ text, answer }) => [text.replaceAll(/\s*\\\n\s*/g, ' ').trim(), text, answer] as const))(
    'prints what this answers: %s',
    async (_, text, answer) => {
      const { url: documented, method, headers, body, prints } = parseCurl(text);
      expect(documented.startsWith(BASE)).toBe(true);
      const response = await fetch(documented.replace(BASE, url + world), { method, headers, ...(body && { body }) });
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
