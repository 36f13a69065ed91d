import type { EngineParts } from './engine-parts.js';
import type { Exchange, Outcome } from './exchange.js';
import { authenticate } from './stages/authenticate.js';
import { commit } from './stages/commit.js';
import { enterWorld } from './stages/enter-world.js';
import { fault } from './stages/fault.js';
import { handle } from './stages/handle.js';
import { limitRate } from './stages/limit-rate.js';
import { negotiate } from './stages/negotiate.js';
import { parse } from './stages/parse.js';
import { recallAnswer } from './stages/recall-answer.js';
import { route } from './stages/route.js';
import { validateAnswer } from './stages/validate-answer.js';

/** A step in the life of a request. */
export interface Stage {
  readonly name: string;
  /** The statuses that a request may leave by here; `any` where the handler decides. */
  readonly leaves: readonly (number | 'any')[];
  /** Gives what the request leaves with, or nothing to let it pass on. */
  readonly run: (exchange: Exchange, engine: EngineParts) => Outcome | undefined | Promise<Outcome | undefined>;
}

/**
 * What a request goes through, in this order; `docs/life-cycle.md` draws it. Whatever it leaves with, or what `handle`
 * answered if it passes everything, is then said in the vendor's words, held to the spec and sent.
 */
export const lifeCycle: readonly Stage[] = [
  { name: 'route', leaves: [200, 204, 400, 404, 405], run: route },
  { name: 'enter world', leaves: [400, 429], run: enterWorld },
  { name: 'fault', leaves: ['any'], run: fault },
  { name: 'authenticate', leaves: [401, 403, 412], run: authenticate },
  { name: 'limit rate', leaves: [429], run: limitRate },
  { name: 'negotiate', leaves: [406], run: negotiate },
  { name: 'recall', leaves: [200], run: recallAnswer },
  { name: 'parse', leaves: [400, 413, 415], run: parse },
  { name: 'handle', leaves: ['any'], run: handle },
  { name: 'validate', leaves: [500], run: validateAnswer },
  { name: 'commit', leaves: [], run: commit },
];
