import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { type FindPlace, ScenarioError } from '../company/scenario/scenario-error.js';
import type { ScenarioProblem } from '../company/scenario/scenario-problem.js';
import type { ScenarioSource } from '../company/scenario/scenario-source.js';
import { isObject } from '../core/json.js';
import type { SourcePlace } from '../core/source-place.js';
import { findOffset } from './find-offset.js';
import { showPath } from './show-path.js';

/** A scenario as its file says it, and where in the file. */
export interface ScenarioFile {
  readonly file: string;
  readonly source: ScenarioSource;
  readonly findPlace: FindPlace;
}

/** How deep values may stand inside one another, and how many there may be once aliases stand for what they name. */
const LIMITS = { depth: 50, values: 1_000_000 };

/** What would change the objects that it is put into. */
const BAD_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the file of a scenario, or of what else `what` says; whether it keeps its rules, nobody has looked at yet. */
export const readScenarioFile = (file: string, what = 'scenario'): ScenarioFile => {
  const lines = new LineCounter();
  const shown = showPath(file);
  const name = basename(file, extname(file));
  const problem = { scenario: name, pointer: '', rule: 'yaml' };
  const refuse = (problems: readonly ScenarioProblem[], find: FindPlace): never => {
    throw new ScenarioError(problems, find);
  };
  const toPlace = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset);
    return { file: shown, line, column: col };
  };
  const document = parse(readFileSync(file, 'utf8'), lines, (message) =>
    refuse([{ ...problem, message }], () => ({ file: shown, line: 1, column: 1 })),
  );
  const findPlace: FindPlace = ({ pointer, rule }) =>
    pointer === undefined ? undefined : toPlace(findOffset(document, pointer, NAME_RULES.has(rule)));
  const [first] = [...document.errors, ...document.warnings];
  if (first) {
    const message = first.message.split(/ at line \d+|\n/)[0] as string;
    refuse([{ ...problem, message }], () => toPlace(first.pos[0]));
  }
  const source = toValue(document, (message) => refuse([{ ...problem, message }], findPlace));
  if (!isObject(source)) {
    return refuse([{ ...problem, rule: 'type', message: `The file holds no ${what}.` }], findPlace);
  }
  const problems = listNameProblems(source, name);
  return problems.length > 0 ? refuse(problems, findPlace) : { file, findPlace, source: source as ScenarioSource };
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
