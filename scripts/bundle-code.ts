import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');

/**
 * Writes what runs to a folder of the package: the program, the library, and each API's own code, which is loaded by
 * name. Some hundred small modules become a few files, because Node takes longer to find and load a module than to run
 * most of ours.
 */
export const bundleCode = async (folder: string): Promise<void> => {
  const apis = readdirSync(join(SOURCE, 'apis')).map((id) => join(SOURCE, 'apis', id));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [
      join(SOURCE, 'index.ts'),
      join(SOURCE, 'testing.ts'),
      join(SOURCE, 'msw.ts'),
      join(SOURCE, 'msw-required.ts'),
      join(SOURCE, 'verify.ts'),
      join(SOURCE, 'cli', 'main.ts'),
      join(SOURCE, 'verification', 'pact', 'verifier-process.js'),
      ...apis.map((folder) => join(folder, 'api.ts')),
      // They hold types only; whoever imports them for that may leave an import behind.
      ...apis.map((folder) => join(folder, 'client.gen.ts')),
    ],
    outdir: join(ROOT, folder),
    outbase: SOURCE,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
  });
};
