let waiting: string[] = [];

const flush = (): void => {
  if (waiting.length === 0) return;
  const lines = waiting;
  waiting = [];
  process.stdout.write(`${lines.join('\n')}\n`);
};

process.once('exit', flush);

/**
 * Prints a line to the standard output. Lines of one turn of the event loop go out together: a write of its own for
 * each of many requests would cost more than answering them.
 */
export const printLine = (line: string): void => {
  if (waiting.length === 0) setImmediate(flush);
  waiting.push(line);
};
