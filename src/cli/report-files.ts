import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { RollcallError } from '../core/rollcall-error.js';
import type { Api } from '../engine/api.js';
import { packageFile } from '../server/package-paths.js';
import type { ExchangeLog } from '../verification/exchange-log.js';
import { toAnnotations } from '../verification/reports/to-annotations.js';
import { toHar } from '../verification/reports/to-har.js';
import { toHtml } from '../verification/reports/to-html.js';
import { toJUnit } from '../verification/reports/to-junit.js';
import { toMarkdown } from '../verification/reports/to-markdown.js';
import type { VerificationResult } from '../verification/result.js';
import { printLine } from './print-line.js';

/** Where reports are to go. */
export interface ReportOptions {
  readonly junit?: string;
  readonly markdown?: string;
  readonly html?: string;
  readonly har?: string;
  readonly github?: boolean;
  readonly json?: boolean;
}

/** What reports are made from. */
export interface ReportSource {
  readonly api: Api;
  readonly log: ExchangeLog;
  readonly result: VerificationResult;
}

type FileReport = 'junit' | 'markdown' | 'html' | 'har';

const reports: Readonly<Record<FileReport, (source: ReportSource) => string>> = {
  junit: ({ result }) => toJUnit(result),
  markdown: ({ result }) => toMarkdown(result),
  html: ({ result }) => toHtml(result),
  har: ({ api, log }) => {
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
    return toHar({ api, exchanges: log.list(), dropped: log.dropped, version });
  },
};

const listFiles = (options: ReportOptions): (readonly [FileReport, string])[] =>
  (Object.keys(reports) as FileReport[]).flatMap((name) => {
    const file = options[name];
    return file === undefined ? [] : [[name, file] as const];
  });

/** Refuses a report that could not be written, before there is anything to write. */
export const refuseLostReports = (options: ReportOptions): void => {
  for (const [name, file] of listFiles(options)) {
    const folder = dirname(resolve(file));
    if (existsSync(folder)) continue;
    throw new RollcallError('INVALID_OPTION', `The option ${name} names ${file}, and there is no folder ${folder}.`);
  }
};

/** Writes the reports that were asked for, and prints the annotations for GitHub. Says whether all could be written. */
export const writeReports = (options: ReportOptions, source: ReportSource): boolean => {
  // Lines of JSON stay lines of JSON; GitHub reads both streams.
  const print = options.json ? console.error : printLine;
  if (options.github) for (const line of toAnnotations(source.result)) print(line);
  const failures = listFiles(options).flatMap(([name, file]) => {
    try {
      writeFileSync(file, reports[name](source));
      return [];
    } catch (error) {
      return [`rollcall: The ${name} report could not be written to ${file}: ${(error as Error).message}`];
    }
  });
  for (const failure of failures) console.error(failure);
  return failures.length === 0;
};
