type End = (hasFailed: boolean) => Promise<void>;

/** Parts of what vitest gives to a test. */
interface VitestContext {
  readonly task: { readonly result?: { readonly state?: string } };
  onTestFinished(act: () => Promise<void>): void;
}

/** Parts of what `node:test` gives to a test. */
interface NodeContext {
  readonly signal: AbortSignal;
  after(act: () => Promise<void>): void;
}

/**
 * Lets the runner say when a test is over, and whether it failed: it knows of expectations that do not throw, and of tests
 * that take too long. False where it does not say such things.
 */
export const onTestEnd = (context: unknown, end: End): boolean => {
  if (isVitest(context)) context.onTestFinished(() => end(context.task.result?.state === 'fail'));
  else if (isNode(context)) context.after(() => end(context.signal.aborted));
  else return false;
  return true;
};

const isVitest = (context: unknown): context is VitestContext => has(context, 'onTestFinished') && has(context, 'task');

const isNode = (context: unknown): context is NodeContext => has(context, 'after') && has(context, 'signal');

const has = (value: unknown, member: string): boolean =>
  ((typeof value === 'object' && value !== null) || typeof value === 'function') && member in value;
