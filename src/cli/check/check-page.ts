import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Misfit } from '../../core/misfit.js';
import { suggestWord } from '../../core/suggest-word.js';
import { isScenarioFile } from '../../server/scenario-files.js';
import { type MarkdownPage, type Piece, readMarkdownPage } from './markdown-page.js';

/** What pages are held against. */
export interface PageRules {
  /** The command line with all commands. */
  readonly program: Command;
  /** Names of the scenarios that there are. */
  readonly scenarios: readonly string[];
}

/** Checks a Markdown page: links into files, and the commands of Rollcall that it shows. */
export const checkPage = (path: string, rules: PageRules): Misfit[] => {
  const page = readMarkdownPage(path);
  const place = ({ offset, message, rule }: Found): Misfit => ({
    place: page.locate(offset),
    pointer: '',
    rule,
    severity: 'error',
    message,
  });
  return [
    ...page.links.flatMap((link) => checkLink(path, page, link)),
    ...page.code.flatMap((code) => checkCode(code, rules)),
  ].map(place);
};

interface Found {
  readonly offset: number;
  readonly rule: Misfit['rule'];
  readonly message: string;
}

const checkLink = (path: string, page: MarkdownPage, { text, offset }: Piece): Found[] => {
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(text)) return [];
  const [file = '', anchor] = text.split('#');
  const target = file === '' ? path : join(dirname(path), decodeURI(file));
  if (!existsSync(target)) return [{ offset, rule: 'link', message: `leads to ${file}, which is not there` }];
  if (!anchor || !target.endsWith('.md') || statSync(target).isDirectory()) return [];
  const { anchors } = resolve(target) === resolve(path) ? page : readMarkdownPage(target);
  if (anchors.has(anchor)) return [];
  const message = `leads to #${anchor}, and there is no such heading.${suggestWord(anchor, [...anchors])}`;
  return [{ offset, rule: 'link', message }];
};

const COMMAND = /(?<=^|[\s`])rollcall ((?:[^\n\\|#;&]|\\\n)+)/g;

/** What a page shows of our command line; `<…>` and `…` stand for what a reader puts there. */
const checkCode = ({ text, offset }: Piece, rules: PageRules): Found[] =>
  [...text.matchAll(COMMAND)].flatMap((match) => {
    const words = (match[1] ?? '').replaceAll('\\\n', ' ').trim().split(/\s+/);
    const at = offset + match.index;
    return checkWords(words, rules).map((found) => ({ ...found, offset: at }));
  });

const checkWords = ([name = '', ...words]: readonly string[], rules: PageRules): Omit<Found, 'offset'>[] => {
  if (!/^[a-z]+$/.test(name)) return [];
  const command = findCommand(rules.program, name);
  if (!command) {
    const message = `rollcall has no command ${name}.${suggestWord(name, listCommands(rules.program))}`;
    return [{ rule: 'docs-command', message }];
  }
  const [next = '', ...rest] = words;
  const inner = findCommand(command, next);
  const named = inner ? `${name} ${next}` : name;
  const flags = listFlags(inner ?? command);
  const unknown = words
    .flatMap((word) => /^(--[a-z][a-z-]*)/.exec(word)?.[1] ?? [])
    .filter((flag) => !flags.includes(flag));
  const given = [...listValues(words, '--scenario'), ...(name === 'scenario' && inner ? rest.slice(0, 1) : [])];
  const scenarios = given.filter((each) => /^[a-z][a-z0-9-]*$/.test(each) && !isScenarioFile(each));
  return [
    ...unknown.map((flag): Omit<Found, 'offset'> => {
      return { rule: 'docs-command', message: `rollcall ${named} has no flag ${flag}.${suggestWord(flag, flags)}` };
    }),
    ...scenarios
      .filter((each) => !rules.scenarios.includes(each))
      .map((each): Omit<Found, 'offset'> => {
        return {
          rule: 'docs-scenario',
          message: `there is no scenario "${each}".${suggestWord(each, rules.scenarios)}`,
        };
      }),
  ];
};

const listCommands = (command: Command): string[] =>
  command.commands.flatMap((each) => [each.name(), ...each.aliases()]);

const findCommand = (command: Command, name: string): Command | undefined =>
  command.commands.find((each) => each.name() === name || each.aliases().includes(name));

const listFlags = (command: Command): string[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => long ?? []);

const listValues = (words: readonly string[], flag: string): string[] =>
  words.flatMap((word, index) => {
    if (word.startsWith(`${flag}=`)) return [word.slice(flag.length + 1)];
    return word === flag ? words.slice(index + 1, index + 2) : [];
  });
