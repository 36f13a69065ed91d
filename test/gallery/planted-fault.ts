import type { LayerName } from '../../src/verification/layer.js';
import type { Twist } from './twist.js';

/** What of an implementation is broken. */
export const faultKinds = [
  'wrong type',
  'missing member',
  'undeclared member',
  'null',
  'unknown word',
  'date format',
  'members disagree',
  'wrong status',
  'server error',
  'media type',
  'broken body',
  'header',
  'error body',
  'credential not checked',
  'right not checked',
  'input not checked',
  'method accepted',
  'odd id',
  'unknown id',
  'filter ignored',
  'limit ignored',
  'sort ignored',
  'order unstable',
  'page loses',
  'page repeats',
  'total wrong',
  'option ignored',
  'create not stored',
  'create incomplete',
  'update not stored',
  'update clobbers',
  'array joined',
  'null ignored',
  'delete does nothing',
  'stale read',
] as const;

/** Kind of a fault. */
export type FaultKind = (typeof faultKinds)[number];

/** A request that meets a fault, so that even a proxy finds it, and all that has to be said of it then. */
export interface Meeting {
  /** Below the API's mount; `{id}` is the first record's. */
  readonly path: string;
  readonly init?: RequestInit;
  /** Check, operation, status and pointer. */
  readonly found: readonly string[];
  /** What Prism and ajv do not agree on. */
  readonly notes?: readonly string[];
}

/** One way in which an implementation breaks its contract. */
export interface PlantedFault {
  /** What is wrong with the implementation, in words; no two of an API have the same. */
  readonly what: string;
  readonly kind: FaultKind;
  /**
   * What goes wrong, by operation; made anew for each run, since some faults remember.
   * @param credential the `Authorization` of somebody with full rights
   */
  readonly plant: (credential: string) => Readonly<Record<string, Twist>>;
  /** The smallest run that finds it. */
  readonly run: { readonly layers: readonly LayerName[]; readonly only: readonly string[] };
  /** What that run has to say: check, operation and pointer, in which `*` is any number; one of these is enough. */
  readonly found: readonly string[];
  readonly met?: Meeting;
}

/** Probes of the operations find it. */
export const byProbes = (...only: readonly string[]): PlantedFault['run'] => ({ layers: ['openapi'], only });

/** The life cycles, lists and sequences that these operations have a part in find it. */
export const byLifeCycles = (...only: readonly string[]): PlantedFault['run'] => ({ layers: ['stateful'], only });

/** Only contracts find it: what is wrong is nothing that a spec says. */
export const byContracts = (...only: readonly string[]): PlantedFault['run'] => ({ layers: ['pact'], only });
