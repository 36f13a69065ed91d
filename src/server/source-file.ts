import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Misfit } from '../core/misfit.js';
import type { SourcePlace } from '../core/source-place.js';
import { findOffset } from './find-offset.js';
import { showPath } from './show-path.js';

/** A YAML or JSON file that was read. */
export interface SourceFile {
  /** Its path as people read it. */
  readonly file: string;
  readonly value: unknown;
  /** Where a JSON Pointer leads to; as near as possible, where something is missing. */
  readonly locate: (pointer: string) => SourcePlace;
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly toPlace: (offset: number) => SourcePlace;
}

const parse = (file: string, text: string): Parsed => {
  const lines = new LineCounter();
  return {
    document: parseDocument(text, { lineCounter: lines, prettyErrors: false }),
    toPlace: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col };
    },
  };
};

/** Reads a file; what keeps it from being YAML or JSON is told with its place. */
export const readSourceFile = (path: string): SourceFile | Misfit => {
  const file = showPath(path);
  const text = readFileSync(path, 'utf8');
  const json = path.endsWith('.json') ? parseJson(text) : undefined;
  let parsed: Parsed | undefined;
  const locate = (pointer: string): SourcePlace => {
    parsed ??= parse(file, text);
    return parsed.toPlace(findOffset(parsed.document, pointer));
  };
  // Of JSON the place of something is worked out only where it is asked for, because that takes longer than the rest.
  if (json) return { file, value: json.value, locate };
  parsed = parse(file, text);
  const [error] = parsed.document.errors;
  if (error) return refuse(parsed.toPlace(error.pos[0]), error.message);
  try {
    return { file, value: parsed.document.toJS(), locate };
  } catch (cause) {
    return refuse({ file, line: 1, column: 1 }, (cause as Error).message);
  }
};

const refuse = (place: SourcePlace, reason: string): Misfit => {
  const [message = ''] = reason.split('\n');
  return { place, pointer: '', rule: 'yaml', severity: 'error', message };
};

const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** Whether reading a file failed. */
export const isMisfit = (read: SourceFile | Misfit): read is Misfit => 'severity' in read;
