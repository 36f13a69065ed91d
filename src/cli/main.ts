#!/usr/bin/env node
import { CommanderError } from 'commander';
import { type ErrorCode, RollcallError } from '../core/rollcall-error.js';
import { createProgram } from './program.js';

/** Wrong usage or configuration. */
const USAGE_EXIT = 2;

/** What was asked for could not be found out or done; that is nobody's mistake here. */
const INCONCLUSIVE_EXIT = 3;
const INCONCLUSIVE: ReadonlySet<string> = new Set<ErrorCode>(['UNREACHABLE', 'INTERRUPTED']);

// Whoever reads the output may stop doing so (`rollcall serve | head -1`); that is no reason to stop serving.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE_EXIT;
  else if (error instanceof RollcallError) {
    console.error(`rollcall: ${error.message} [${error.code}]`);
    // Whoever was asked last may take an hour to answer.
    if (error.code === 'INTERRUPTED') process.exit(INCONCLUSIVE_EXIT);
    process.exitCode = INCONCLUSIVE.has(error.code) ? INCONCLUSIVE_EXIT : USAGE_EXIT;
  } else throw error;
}
