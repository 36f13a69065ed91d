import type { JsonObject } from '../core/json.js';
import type { SourcePlace } from '../core/source-place.js';
import { applyOverlay, type Overlay } from '../openapi/apply-overlay.js';
import { joinPointer, readPointer } from '../openapi/document.js';
import type { SourceFile } from './source-file.js';

/** A spec in its observed form, and where each part of it stands. */
export interface Overlaid {
  readonly document: JsonObject;
  /** Where a JSON Pointer into the document leads to: in the overlay, if an action of that has put it there. */
  readonly locate: (pointer: string) => SourcePlace;
}

/** A place that an action was applied to. */
interface Applied {
  readonly action: number;
  readonly pointer: string;
}

/**
 * Applies an overlay and remembers what it has changed.
 * @throws OverlayError where it does not fit
 */
export const applyAndLocate = (document: JsonObject, spec: SourceFile, overlay: SourceFile): Overlaid => {
  const applied: Applied[] = [];
  const { actions } = overlay.value as Overlay;
  const observed = applyOverlay(document, overlay.value as Overlay, (action, pointer) =>
    applied.push({ action, pointer }),
  );
  const locate = (pointer: string): SourcePlace => {
    const candidates = applied
      .filter((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`))
      .map(({ action, pointer: base }) => {
        const rest = pointer.slice(base.length);
        const depth = countMembers(base) + countKnown(actions[action]?.update, rest);
        return { at: joinPointer('', 'actions', action, 'update') + rest, depth };
      });
    // Of several the last one has the last word; what an overlay and a spec both have is merged.
    const deepest = candidates.reduce<(typeof candidates)[number] | undefined>(
      (best, each) => (best === undefined || each.depth >= best.depth ? each : best),
      undefined,
    );
    return deepest && deepest.depth >= countKnown(spec.value, pointer)
      ? overlay.locate(deepest.at)
      : spec.locate(pointer);
  };
  return { document: observed, locate };
};

const countMembers = (pointer: string): number => pointer.split('/').length - 1;

/** How many members of a pointer the value has. */
const countKnown = (value: unknown, pointer: string): number => {
  const names = pointer.split('/').slice(1);
  const missing = names.findIndex(
    (_, index) => readPointer(value, `/${names.slice(0, index + 1).join('/')}`) === undefined,
  );
  return missing === -1 ? names.length : missing;
};
