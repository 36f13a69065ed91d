import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { RollcallError } from '../core/rollcall-error.js';
import type { Profile } from '../engine/behaviour.js';
import { applyOverlay, type Overlay } from '../openapi/apply-overlay.js';
import type { Document } from '../openapi/document.js';
import type { SpecSource } from './spec-source.js';

/** Reads a spec from its sources, checks it, and applies its overlay in the observed profile. */
export const compileSpec = async (source: SpecSource, profile: Profile): Promise<Document> => {
  refuseBadYaml(source.specFile);
  const document = await checkAndBundle(source.specFile);
  if (profile === 'documented' || source.overlayFile === undefined) return document;
  const overlay = refuseBadYaml(source.overlayFile) as Overlay;
  try {
    return applyOverlay(document as never, overlay) as unknown as Document;
  } catch (error) {
    const message = `${display(source.overlayFile)} does not fit its spec: ${(error as Error).message}`;
    throw new RollcallError('INVALID_OVERLAY', message, { cause: error });
  }
};

const display = (file: string): string => relative(process.cwd(), file) || file;

const refuseBadYaml = (file: string): unknown => {
  if (!existsSync(file)) throw new RollcallError('INVALID_SPEC', `There is no file ${display(file)}.`);
  const lineCounter = new LineCounter();
  const parsed = parseDocument(readFileSync(file, 'utf8'), { lineCounter });
  const [error] = parsed.errors;
  if (!error) return parsed.toJS();
  const { line, col } = lineCounter.linePos(error.pos[0]);
  const [reason = ''] = error.message.split('\n');
  throw new RollcallError('INVALID_SPEC', `${display(file)}:${line}:${col} is not valid YAML: ${reason}`);
};

const SHOWN = 5;

/** Rules without which routing and validation would go wrong; style is the linter's business. */
const rules = { struct: 'error', 'no-unresolved-refs': 'error', 'path-parameters-defined': 'error' } as const;

const checkAndBundle = async (file: string): Promise<Document> => {
  const { bundle, createConfig, getLineColLocation, lint } = await import('@redocly/openapi-core');
  const config = await createConfig({ rules });
  const problems = (await lint({ ref: file, config })).filter(({ severity }) => severity === 'error');
  if (problems.length > 0) {
    const lines = problems.slice(0, SHOWN).map(({ message, location: [first] }) => {
      if (!first) return `${display(file)} ${message}`;
      const { start } = getLineColLocation(first);
      const pointer = 'pointer' in first && first.pointer ? ` at ${first.pointer}` : '';
      return `${display(first.source.absoluteRef)}:${start.line}:${start.col}${pointer}: ${message.trim()}`;
    });
    const more = problems.length > SHOWN ? `\n… and ${problems.length - SHOWN} more` : '';
    throw new RollcallError('INVALID_SPEC', `The spec breaks the rules of OpenAPI:\n${lines.join('\n')}${more}`);
  }
  const bundled = await bundle({ ref: file, config });
  return bundled.bundle.parsed as Document;
};
