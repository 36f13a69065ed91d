import type { ApiOperation } from '../asked-operation.js';
import type { Case } from '../case.js';
import { NoAnswer, RefusedRequest } from '../gate/end-of-run.js';
import type { Layer } from '../layer.js';
import { StateError } from '../states/state-provider.js';
import { Asker, type Trial } from './asker.js';
import { bodiesKind, formsKind, parametersKind } from './kinds/beyond-schemas.js';
import { credentialsKind } from './kinds/credentials.js';
import { documentedKind, edgesKind } from './kinds/documented.js';
import { headKind } from './kinds/head.js';
import { listFactsKind } from './kinds/list-facts.js';
import { methodsKind, unknownPathKind } from './kinds/methods.js';
import { negotiationKind } from './kinds/negotiation.js';
import { oddIdsKind } from './kinds/odd-ids.js';
import { type ProbeKind, Unaskable } from './probe-kind.js';

/** What every operation is asked; what should change nothing goes first, as that leaves the state as it is. */
const kinds: readonly ProbeKind[] = [
  unknownPathKind,
  credentialsKind,
  methodsKind,
  parametersKind,
  bodiesKind,
  formsKind,
  oddIdsKind,
  negotiationKind,
  headKind,
  listFactsKind,
  edgesKind,
  documentedKind,
];

/** Goes through every operation of the spec and asks what the spec makes possible, the same in every run. */
export const openapiLayer: Layer = {
  name: 'openapi',
  run: async (context) => {
    const asker = await Asker.open(context);
    const cases: Case[] = [];
    for (const operation of asker.operations) {
      if (!context.options.isWanted({ operation: operation.operationId })) continue;
      for (const kind of kinds) cases.push(...(await tryKind(kind, operation, asker)));
    }
    return cases;
  },
};

/** A case; none where there was nothing to ask. */
const tryKind = async (kind: ProbeKind, operation: ApiOperation, asker: Asker): Promise<Case[]> => {
  const trial = asker.begin();
  const base = { name: `${operation.operationId}: ${kind.name}`, operation: operation.operationId };
  try {
    await kind.probe(operation, asker);
  } catch (error) {
    const trouble = toTrouble(error);
    if (trial.found.length === 0) return [{ ...base, ...trouble }];
  }
  if (trial.asked === 0) return [];
  return [{ ...base, ...judge(kind, trial) }];
};

const judge = (kind: ProbeKind, { found, succeeded, last }: Trial): Pick<Case, 'verdict' | 'reason'> => {
  const [first, ...others] = found;
  if (first) {
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return { verdict: 'failed', reason: `${first.check}: ${first.message}${more}` };
  }
  if (kind !== documentedKind || succeeded > 0) return { verdict: 'passed' };
  return { verdict: 'skipped', reason: `no valid request was answered with a success; the last one with ${last}` };
};

const toTrouble = (error: unknown): Pick<Case, 'verdict' | 'reason'> => {
  if (error instanceof RefusedRequest || error instanceof Unaskable)
    return { verdict: 'skipped', reason: error.message };
  if (error instanceof NoAnswer || error instanceof StateError) return { verdict: 'error', reason: error.message };
  throw error;
};
