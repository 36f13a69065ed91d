import { setImmediate as nextTurn } from 'node:timers/promises';
import { vi } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { RollcallError } from '../../src/core/rollcall-error.js';

/** Runs a command in this process, which starts in no time: what it prints, and the exit code or the code of its error. */
export const runCommand = async (
  ...parameters: readonly string[]
): Promise<{ readonly code: unknown; readonly output: string }> => {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    await createProgram().parseAsync(parameters, { from: 'user' });
    await nextTurn();
    return { code: process.exitCode ?? 0, output: said.join('').trimEnd() };
  } catch (error) {
    return { code: error instanceof RollcallError ? error.code : error, output: (error as Error).message };
  } finally {
    write.mockRestore();
    process.exitCode = undefined;
  }
};
