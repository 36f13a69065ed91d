import { meetFaults } from '../../core/fault.js';
import type { Exchange, Outcome } from '../exchange.js';
import { answerFault } from '../fault/answer-fault.js';
import { fitsRequest } from '../fault/fits-request.js';

/** Lets the first fault of the world that is about the request hit it; the admin API is never hit. */
export const fault = (exchange: Exchange): Outcome | undefined => {
  const { timeline, target } = exchange;
  const { faults, origin } = timeline.world;
  if (faults.list.length === 0 || target.api.behaviour.volatile) return undefined;
  const { faults: met, hit } = meetFaults(faults, origin.seed, (definition) => fitsRequest(definition, exchange));
  if (met !== faults) timeline.setFaults(met);
  exchange.fault = hit;
  return hit && answerFault(hit, exchange);
};
