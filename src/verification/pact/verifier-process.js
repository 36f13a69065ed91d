/** Verifies contracts with Pact's own verifier, in a process of its own: the native code logs, and may crash. */
import { createRequire } from 'node:module';

process.once('message', async ({ module, options }) => {
  const pact = createRequire(import.meta.url)(module);
  // Options that it refuses are thrown before there is a promise.
  const verify = async () => pact.default.verifyPacts(options);
  const output = await verify().catch((error) => error.message ?? String(error));
  process.send({ output: String(output) }, () => process.exit());
});

// Whoever asked is gone.
process.once('disconnect', () => process.exit());
