import { createRequire } from 'node:module';
import { join } from 'node:path';
import { RollcallError } from '../../core/rollcall-error.js';
import type { Document } from '../../openapi/document.js';

/** What Prism says of a request or an answer; `path` begins with `query`, `path`, `header` or `body`. */
export interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  /** 0 for an error, more for what is less. */
  readonly severity?: number;
}

/** A parameter as Prism has it. */
export interface PrismParameter {
  readonly name: string;
  readonly style?: string;
  explode?: boolean;
}

/** An operation as Prism has it. */
export interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly request?: { readonly query?: readonly PrismParameter[] };
}

type Judge<T> = (asked: {
  readonly resource: PrismOperation;
  readonly element: T;
}) => { readonly _tag: 'Right' } | { readonly _tag: 'Left'; readonly left: readonly Diagnostic[] };

/** A request as Prism takes it. */
export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Readonly<Record<string, string | string[]>> };
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer as Prism takes it. */
export interface PrismResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The parts of Prism that judge, and those that make its operations of a document. */
export interface PrismPackages {
  readonly version: string;
  readonly validateInput: Judge<PrismRequest>;
  readonly validateOutput: Judge<PrismResponse>;
  readonly validateSecurity: Judge<PrismRequest>;
  readonly transformOas3Operations: (document: Document) => PrismOperation[];
  readonly bundleTarget: (asked: object) => PrismOperation;
}

/** The package to install for a second opinion. */
export const PRISM_PACKAGE = '@stoplight/prism-cli';

const HTTP_PACKAGE = '@stoplight/prism-http';

/**
 * Loads Prism from beside Rollcall or from below the directory; undefined where it is not installed. Its parts are
 * found from its own package on, because nobody else is sure to see them.
 */
export const loadPrismPackages = (directory: string): PrismPackages | undefined => {
  const cli =
    findPackage(createRequire(import.meta.url)) ?? findPackage(createRequire(join(directory, 'package.json')));
  if (!cli) return undefined;
  try {
    const http = createRequire(cli.resolve(`${HTTP_PACKAGE}/package.json`));
    const { version } = cli(`${HTTP_PACKAGE}/package.json`) as { version: string };
    return {
      version,
      ...(cli(`${HTTP_PACKAGE}/dist/validator`) as Pick<PrismPackages, 'validateInput'>),
      ...(http('@stoplight/http-spec/oas3/operation') as Pick<PrismPackages, 'transformOas3Operations'>),
      ...(cli('@stoplight/json') as Pick<PrismPackages, 'bundleTarget'>),
    } as PrismPackages;
  } catch (error) {
    const advice = `Install ${PRISM_PACKAGE} 5.14, or turn Prism off with --no-prism.`;
    const message = `Prism is installed in a version that cannot be used: ${(error as Error).message}. ${advice}`;
    throw new RollcallError('MISSING_PACKAGE', message, { cause: error });
  }
};

const findPackage = (from: NodeJS.Require): NodeJS.Require | undefined => {
  try {
    return createRequire(from.resolve(`${PRISM_PACKAGE}/package.json`));
  } catch {
    return undefined;
  }
};
