/**
 * Writes what runs to `dist`, and beside it what the pages of documentation show a spec with: they have to work without a
 * network.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCode } from './bundle-code.js';

const ROOT = join(import.meta.dirname, '..');

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
await bundleCode('dist');

const PAGES = join(ROOT, 'dist', 'docs');
const SWAGGER = join(ROOT, 'node_modules', 'swagger-ui-dist');
mkdirSync(PAGES, { recursive: true });
for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'favicon-32x32.png', 'LICENSE', 'NOTICE']) {
  copyFileSync(join(SWAGGER, file), join(PAGES, file));
}
