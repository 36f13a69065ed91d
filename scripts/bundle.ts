/**
 * Writes what runs to `dist`: the program, the library, and each API's own code, which is loaded by name. Some hundred
 * small modules become a few files, because Node takes longer to find and load a module than to run most of ours. Beside
 * it, what the pages of documentation show a spec with: they have to work without a network.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');

const apis = readdirSync(join(SOURCE, 'apis')).map((id) => join(SOURCE, 'apis', id, 'api.ts'));

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: [join(SOURCE, 'index.ts'), join(SOURCE, 'cli', 'main.ts'), ...apis],
  outdir: join(ROOT, 'dist'),
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

const PAGES = join(ROOT, 'dist', 'docs');
const SWAGGER = join(ROOT, 'node_modules', 'swagger-ui-dist');
mkdirSync(PAGES, { recursive: true });
for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'favicon-32x32.png', 'LICENSE', 'NOTICE']) {
  copyFileSync(join(SWAGGER, file), join(PAGES, file));
}
