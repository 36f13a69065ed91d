/** Verifies contracts with Pact's own verifier, in a process of its own: the native code logs, and may crash. */
import core from '@pact-foundation/pact-core';

process.once('message', async (options) => {
  const output = await core.default.verifyPacts(options).catch((error) => error.message ?? String(error));
  process.send({ output }, () => process.exit());
});
