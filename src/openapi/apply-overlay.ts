import { exec } from 'jsonpath-rfc9535';
import type { Json, JsonObject } from '../core/json.js';
import { joinPointer } from './document.js';

/** One change of an overlay: what `target` (an RFC 9535 JSONPath) selects is merged with `update`, or removed. */
export interface OverlayAction {
  readonly target: string;
  readonly description?: string;
  readonly update?: Json;
  readonly remove?: boolean;
}

/** An OpenAPI Overlay 1.0 document, parsed. */
export interface Overlay {
  readonly overlay: string;
  readonly info?: JsonObject;
  readonly actions: readonly OverlayAction[];
}

/** Why an action could not be applied, and which one it was, counted from 0. */
export interface OverlayProblem {
  readonly message: string;
  readonly actionIndex?: number;
  readonly target?: string;
}

/** Thrown when an overlay does not fit its document; it carries every problem, not only the first. */
export class OverlayError extends Error {
  readonly problems: readonly OverlayProblem[];

  constructor(problems: readonly OverlayProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'OverlayError';
    this.problems = problems;
  }
}

type Container = Json[] | { [name: string]: Json };
interface Match {
  readonly value: Json;
  readonly parent: Container | undefined;
  readonly key: string | number;
  readonly pointer: string;
}

/** Told of each place that an action is applied to, as a JSON Pointer; actions are counted from 0. */
export type OnMatch = (actionIndex: number, pointer: string) => void;

/**
 * Applies an overlay's actions in their order and returns a new document; the given one stays as it is.
 * A target that matches nothing is an error, so that an overlay never silently stops working.
 */
export const applyOverlay = (document: JsonObject, overlay: Overlay, onMatch?: OnMatch): JsonObject => {
  if (!Array.isArray(overlay?.actions)) {
    throw new OverlayError([{ message: 'An overlay has a list `actions`; this document has none.' }]);
  }
  const result = structuredClone(document);
  const problems = overlay.actions.flatMap((action, actionIndex): OverlayProblem[] => {
    const message = applyAction(result, action, (pointer) => onMatch?.(actionIndex, pointer));
    return message === undefined ? [] : [{ message, actionIndex, target: String(action?.target) }];
  });
  if (problems.length > 0) throw new OverlayError(problems);
  return result;
};

const applyAction = (
  document: JsonObject,
  action: OverlayAction,
  onMatch: (pointer: string) => void,
): string | undefined => {
  if (typeof action?.target !== 'string') return 'The action has no `target`.';
  if (action.remove !== true && action.update === undefined)
    return 'The action has neither `update` nor `remove: true`.';
  const matches = findMatches(document, action.target);
  if (typeof matches === 'string') return matches;
  if (matches.length === 0) return 'The target matches nothing in the document.';
  for (const { pointer } of matches) onMatch(pointer);
  // 'update' has no impact beside 'remove: true' (Overlay 1.0, section 4.4.3).
  return action.remove === true ? removeMatches(matches) : updateMatches(matches, action.update as Json);
};

const findMatches = (document: JsonObject, target: string): Match[] | string => {
  const matches: Match[] = [];
  try {
    exec(document as Parameters<typeof exec>[0], target, (value, path) => {
      const keys = path.map((key) => (typeof key === 'number' ? key : unescapeKey(key)));
      const place = { parent: findParent(document, keys), key: keys.at(-1) ?? '', pointer: joinPointer('', ...keys) };
      matches.push({ value, ...place });
    });
  } catch (error) {
    return `The target is not a JSONPath of RFC 9535: ${error instanceof Error ? error.message : String(error)}`;
  }
  return matches;
};

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The library reports keys as normalized paths write them (RFC 9535, section 2.7), so with escapes. */
const unescapeKey = (key: string): string =>
  key.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );

const findParent = (document: JsonObject, keys: readonly (string | number)[]): Container | undefined => {
  if (keys.length === 0) return undefined;
  return keys.slice(0, -1).reduce<Container>((node, key) => Reflect.get(node, key), document as Container);
};

const removeMatches = (matches: readonly Match[]): string | undefined => {
  const indices = new Map<Json[], Set<number>>();
  for (const { parent, key } of matches) {
    if (parent === undefined) return 'The whole document cannot be removed.';
    if (!Array.isArray(parent)) delete parent[key];
    else indices.set(parent, (indices.get(parent) ?? new Set()).add(Number(key)));
  }
  // From the end, because removing an entry moves those behind it.
  for (const [list, found] of indices) for (const index of [...found].sort((a, b) => b - a)) list.splice(index, 1);
  return undefined;
};

const updateMatches = (matches: readonly Match[], update: Json): string | undefined => {
  for (const { value } of matches) {
    const message = updateValue(value, update);
    if (message !== undefined) return message;
  }
  return undefined;
};

const updateValue = (value: Json, update: Json): string | undefined => {
  if (isList(value)) {
    appendTo(value, update);
    return undefined;
  }
  if (kindOf(value) !== 'object')
    return `The target selects a ${kindOf(value)}; only objects and arrays can be updated.`;
  if (kindOf(update) !== 'object')
    return `The target selects an object, so \`update\` is an object, not a ${kindOf(update)}.`;
  return mergeInto(value as { [name: string]: Json }, update as JsonObject, '');
};

/** One entry is appended as it is; a list is appended entry by entry (Overlay 1.1 settles what 1.0 leaves open). */
const appendTo = (list: Json[], update: Json): void => {
  list.push(...structuredClone(isList(update) ? update : [update]));
};

const mergeInto = (target: { [name: string]: Json }, update: JsonObject, pointer: string): string | undefined => {
  for (const [name, value] of Object.entries(update)) {
    if (value === undefined) continue;
    const present = Object.hasOwn(target, name) ? target[name] : undefined;
    const message = mergeMember({ target, name, present, value, pointer: `${pointer}/${name}` });
    if (message !== undefined) return message;
  }
  return undefined;
};

interface Member {
  readonly target: { [name: string]: Json };
  readonly name: string;
  readonly present: Json | undefined;
  readonly value: Json;
  readonly pointer: string;
}

const mergeMember = ({ target, name, present, value, pointer }: Member): string | undefined => {
  if (present === undefined || (kindOf(present) === 'scalar' && kindOf(value) === 'scalar')) {
    target[name] = structuredClone(value);
    return undefined;
  }
  if (kindOf(present) !== kindOf(value)) {
    return `\`update\` has a ${kindOf(value)} at ${pointer} where the document has a ${kindOf(present)}; remove it in an earlier action.`;
  }
  if (isList(present)) {
    appendTo(present, value);
    return undefined;
  }
  return mergeInto(present as { [name: string]: Json }, value as JsonObject, pointer);
};

const isList = (value: Json): value is Json[] => Array.isArray(value);

const kindOf = (value: Json): 'array' | 'object' | 'scalar' => {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && value !== null ? 'object' : 'scalar';
};

const describeProblem = ({ message, actionIndex, target }: OverlayProblem): string =>
  actionIndex === undefined ? message : `action ${actionIndex} (${target}): ${message}`;
