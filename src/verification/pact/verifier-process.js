/** Verifies contracts with Pact's own verifier, in a process of its own: the native code logs, and may crash. */
import { createRequire } from 'node:module';

process.once('message', async ({ module, options }) => {
  const pact = createRequire(import.meta.url)(module);
  const output = await pact.default.verifyPacts(options).catch((error) => error.message ?? String(error));
  process.send({ output: String(output) }, () => process.exit());
});

// Whoever asked is gone.
process.once('disconnect', () => process.exit());
