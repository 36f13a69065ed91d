import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { listSpecs, overlayFile } from '../read-spec.js';
import { createTable } from './table.js';

/** What an action of an overlay says about itself. */
export interface DescribedAction {
  readonly target: string;
  readonly description: string;
  readonly 'x-source': string;
}

/** One way in which a live service differs from its document. */
export interface Difference {
  readonly text: string;
  readonly source: string;
}

/**
 * The differences that an overlay makes. An action whose description ends in `Source: …` is one; an action that only
 * prepares or completes another says so (`the next …`, `as above`) and is no row of its own.
 */
export const listDifferences = (actions: readonly DescribedAction[]): Difference[] =>
  actions.flatMap(({ target, description, 'x-source': source }) => {
    const [, text] = /^(.*\S)\s+Source: /s.exec(description) ?? [];
    if (text !== undefined) return [{ text: text.replace(/ \(this action[^)]*\)/, ''), source }];
    if (/\bthe next\b|\bas above\b/.test(description)) return [];
    throw new Error(`The action on ${target} names neither its source nor the action that it belongs to`);
  });

/** The table of differences between document and live service, of every API that has an overlay. */
export const describeDifferences = (): string => {
  const rows = listSpecs().flatMap((api) => {
    const file = overlayFile(api);
    if (!existsSync(file)) return [];
    const { actions } = parse(readFileSync(file, 'utf8')) as { actions: DescribedAction[] };
    return listDifferences(actions).map(({ text, source }) => [`\`${api}\``, text, source]);
  });
  return createTable(['API', 'The live service, and so the mock', 'Known from'], rows);
};
