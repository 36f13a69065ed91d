import { isObject, type JsonObject } from '../core/json.js';
import type { Misfit } from '../core/misfit.js';
import { RollcallError } from '../core/rollcall-error.js';
import { type Api, createApi } from '../engine/api.js';
import type { ApiBehaviour, Profile } from '../engine/behaviour.js';
import { OverlayError } from '../openapi/apply-overlay.js';
import type { Document } from '../openapi/document.js';
import { checkApi, type Found, findUnhandled } from './check-api.js';
import { bundleSpec } from './compile-spec.js';
import { type Locate, lintDocument, lintSpec, type Strictness } from './lint-spec.js';
import { applyAndLocate } from './locate-in-spec.js';
import { isMisfit, readSourceFile, type SourceFile } from './source-file.js';
import type { SpecSource } from './spec-source.js';

/** What is checked, and how. */
export interface SpecChecking {
  readonly source: SpecSource;
  readonly behaviour: ApiBehaviour;
  readonly strictness: Strictness;
  /** Whether every operation is to have code behind it. */
  readonly needsHandlers: boolean;
}

/** What came of checking a spec. */
export interface CheckedSpec {
  readonly misfits: readonly Misfit[];
  /** The API in the form of each profile; undefined where it cannot be served. */
  readonly apis: ApiForms;
}

/** An API in the form of each profile. */
export type ApiForms = Readonly<Record<Profile, Api | undefined>>;

const noForms: ApiForms = { documented: undefined, observed: undefined };

/** What came of one form of a spec. */
interface CheckedForm {
  readonly misfits: readonly Misfit[];
  readonly api: Api | undefined;
}

/** Checks a spec in both profiles: as it is, and with its overlay applied. */
export const checkSpec = async (checking: SpecChecking): Promise<CheckedSpec> => {
  const { source, strictness } = checking;
  const spec = readSourceFile(source.specFile);
  if (isMisfit(spec)) return { misfits: [spec], apis: noForms };
  const version = checkVersion(spec);
  if (version) return { misfits: [version], apis: noForms };
  const linted = await lintSpec(source.specFile, strictness);
  if (linted.some(isFatal)) return { misfits: linted, apis: noForms };
  const document = await bundleSpec(source.specFile);
  const documented = checkDocument(document, spec.locate, checking);
  const found = [...linted, ...documented.misfits];
  if (source.overlayFile === undefined) {
    return { misfits: found, apis: { documented: documented.api, observed: documented.api } };
  }
  const observed = await checkOverlay(document, spec, source.overlayFile, checking);
  return {
    misfits: [...found, ...dropKnown(observed.misfits, found)],
    apis: { documented: documented.api, observed: observed.api },
  };
};

/** Without these nothing else can be looked at. */
const isFatal = ({ rule }: Misfit): boolean => rule === 'struct' || rule === 'no-unresolved-refs';

const checkVersion = ({ value, locate }: SourceFile): Misfit | undefined => {
  const version = isObject(value) ? value['openapi'] : undefined;
  if (typeof version === 'string' && /^3\.1\.\d/.test(version)) return undefined;
  const message = `must be 3.1.0 or a later 3.1, not ${JSON.stringify(version) ?? 'absent'}`;
  return { place: locate('/openapi'), pointer: '/openapi', rule: 'openapi-version', severity: 'error', message };
};

const checkDocument = (document: Document, locate: Locate, checking: SpecChecking): CheckedForm => {
  const { source, behaviour, needsHandlers } = checking;
  const place = (found: Found): Misfit => {
    const pointer = found.pointer.replace(/^#/, '');
    return { ...found, pointer, place: locate(pointer) };
  };
  try {
    const api = createApi({ id: source.id, document, behaviour });
    const found = [...checkApi(api), ...(needsHandlers ? findUnhandled(api) : [])];
    return { misfits: found.map(place), api };
  } catch (error) {
    const isHandler = error instanceof RollcallError && error.code === 'UNKNOWN_OPERATION';
    const rule = isHandler ? 'handler' : 'schema';
    const misfit = place({ rule, severity: 'error', pointer: '', message: (error as Error).message });
    return { misfits: [misfit], api: undefined };
  }
};

const checkOverlay = async (
  document: Document,
  spec: SourceFile,
  file: string,
  checking: SpecChecking,
): Promise<CheckedForm> => {
  const overlay = readSourceFile(file);
  if (isMisfit(overlay)) return { misfits: [overlay], api: undefined };
  try {
    const overlaid = applyAndLocate(document as unknown as JsonObject, spec, overlay);
    const { specFile } = checking.source;
    const { locate } = overlaid;
    const linted = await lintDocument(overlaid.document, { file: specFile, level: checking.strictness, locate });
    if (linted.some(isFatal)) return { misfits: linted, api: undefined };
    const checked = checkDocument(overlaid.document as unknown as Document, locate, checking);
    return { misfits: [...linted, ...checked.misfits], api: checked.api };
  } catch (error) {
    if (error instanceof OverlayError) return { misfits: toMisfits(error, overlay), api: undefined };
    throw error;
  }
};

const toMisfits = ({ problems }: OverlayError, { locate }: SourceFile): Misfit[] =>
  problems.map(({ message, actionIndex, target }) => {
    const pointer = actionIndex === undefined ? '' : `/actions/${actionIndex}`;
    const isForm = target === undefined || target === 'undefined';
    const at = isForm ? pointer : `${pointer}/target`;
    const shown = isForm ? message : `${target}: ${message}`;
    return {
      place: locate(at),
      pointer: at,
      rule: isForm ? 'overlay-form' : 'overlay-target',
      severity: 'error',
      message: shown,
    };
  });

/** What is wrong in both profiles is told once. */
const dropKnown = (misfits: readonly Misfit[], known: readonly Misfit[]): Misfit[] => {
  const toKey = ({ pointer, rule, message }: Misfit): string => JSON.stringify([pointer, rule, message]);
  const keys = new Set(known.map(toKey));
  return misfits.filter((misfit) => !keys.has(toKey(misfit)));
};
