import { readFileSync } from 'node:fs';
import { basename, extname, relative } from 'node:path';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { describeProblem, ScenarioError } from '../company/scenario/scenario-error.js';
import type { ScenarioProblem } from '../company/scenario/scenario-problem.js';
import type { ScenarioSource } from '../company/scenario/scenario-source.js';
import { isObject } from '../core/json.js';

/** A scenario as its file says it, and where in the file. */
export interface ScenarioFile {
  readonly file: string;
  readonly source: ScenarioSource;
  /** A problem of this scenario in a line: `file:line:column`, what is wrong, and the rule. */
  readonly describe: (problem: ScenarioProblem) => string;
}

/** How deep values may stand inside one another, and how many there may be once aliases stand for what they name. */
const LIMITS = { depth: 50, values: 1_000_000 };

/** What would change the objects that it is put into. */
const BAD_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the file of a scenario, or of what else `what` says; whether it keeps its rules, nobody has looked at yet. */
export const readScenarioFile = (file: string, what = 'scenario'): ScenarioFile => {
  const lines = new LineCounter();
  const near = relative(process.cwd(), file);
  const shown = near.startsWith('..') ? file : near;
  const name = basename(file, extname(file));
  const refuse = (problems: readonly ScenarioProblem[], describe: ScenarioFile['describe']): never => {
    throw new ScenarioError(problems, describe);
  };
  const problem = { scenario: name, pointer: '', rule: 'yaml' };
  const document = parse(readFileSync(file, 'utf8'), lines, (message) =>
    refuse([{ ...problem, message }], (each) => `${shown}:1:1 ${each.message} [${each.rule}]`),
  );
  const describe = (each: ScenarioProblem): string => {
    const { pointer, message, rule } = each;
    if (pointer === undefined) return describeProblem(each);
    const { line, col } = lines.linePos(findOffset(document, pointer, rule));
    return `${shown}:${line}:${col} ${[pointer, message].filter((part) => part !== '').join(' ')} [${rule}]`;
  };
  const [first] = [...document.errors, ...document.warnings];
  if (first)
    refuse([{ ...problem, message: first.message.split(/ at line \d+|\n/)[0] as string }], (each) => {
      const { line, col } = lines.linePos(first.pos[0]);
      return `${shown}:${line}:${col} ${each.message} [${each.rule}]`;
    });
  const source = toValue(document, (message) => refuse([{ ...problem, message }], describe));
  if (!isObject(source)) return refuse([{ ...problem, rule: 'type', message: `The file holds no ${what}.` }], describe);
  const problems = listNameProblems(source, name);
  return problems.length > 0 ? refuse(problems, describe) : { file, describe, source: source as ScenarioSource };
};

const parse = (text: string, lineCounter: LineCounter, refuse: (message: string) => never): Document.Parsed => {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch {
    return refuse('The file is nested too deeply to be read.');
  }
};

const toValue = (document: Document.Parsed, refuse: (message: string) => never): unknown => {
  try {
    const value: unknown = document.toJS();
    return isTooLarge(value)
      ? refuse('The file holds too much: its values are too many, or nested too deeply.')
      : value;
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    return refuse((error as Error).message);
  }
};

/** A few aliases may stand for more than fits in any memory. */
const isTooLarge = (whole: unknown): boolean => {
  let values = 0;
  const exceeds = (value: unknown, depth: number): boolean => {
    values++;
    if (values > LIMITS.values || depth > LIMITS.depth) return true;
    return typeof value === 'object' && value !== null && Object.values(value).some((each) => exceeds(each, depth + 1));
  };
  return exceeds(whole, 0);
};

const listNameProblems = (source: Readonly<Record<string, unknown>>, name: string): ScenarioProblem[] => {
  const bad = findBadName(source, '');
  if (bad !== undefined) {
    return [{ scenario: name, pointer: bad, rule: 'name', message: 'is a name that nothing can have' }];
  }
  return [];
};

const findBadName = (value: unknown, pointer: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const inner = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (BAD_NAMES.has(name)) return inner;
    const found = findBadName(member, inner);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What is wrong with a name, and not with what it names. */
const NAME_RULES = new Set(['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'name', 'false schema']);

/** Where the pointer leads to in the text; as near as possible, where something is missing. */
const findOffset = (document: Document.Parsed, pointer: string, rule: string): number => {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  const names = pointer.split('/').slice(1);
  for (const [depth, part] of names.entries()) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const inner = isAlias(node) ? node.resolve(document) : node;
    const found = findMember(inner ?? null, name);
    if (!found) return offset;
    const byName = depth === names.length - 1 && NAME_RULES.has(rule);
    offset = (byName ? found.key : (found.value?.range?.[0] ?? found.key)) ?? offset;
    node = found.value;
  }
  return offset;
};

const findMember = (
  node: Node | null,
  name: string,
): { readonly key: number | undefined; readonly value: Node | null } | undefined => {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(name)];
    return isNode(item) ? { key: item.range?.[0], value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  if (!pair) return undefined;
  return { key: (pair.key as Node).range?.[0], value: isNode(pair.value) ? pair.value : null };
};
