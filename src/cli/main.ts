#!/usr/bin/env node
import { CommanderError } from 'commander';
import { RollcallError } from '../core/rollcall-error.js';
import { createProgram } from './program.js';

/** Wrong usage or configuration. */
const USAGE_EXIT = 2;

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE_EXIT;
  else if (error instanceof RollcallError) {
    console.error(`rollcall: ${error.message} [${error.code}]`);
    process.exitCode = USAGE_EXIT;
  } else throw error;
}
