import type { FaultDefinition } from '../../core/fault.js';
import { isBodiless } from '../../openapi/operation.js';
import type { Violation } from '../../openapi/violation.js';
import { createViolation } from './create-violation.js';

const effects = ['status', 'body', 'headers', 'delay', 'abort', 'truncate', 'malformed', 'drip'] as const;
const mishaps = ['abort', 'truncate', 'malformed', 'drip'] as const;
const replaced = ['status', 'body', 'headers'] as const;

/** What is wrong with the effects of a fault: none at all, or some that exclude each other. */
export const checkEffect = (definition: FaultDefinition): Violation[] => {
  const has = (member: keyof FaultDefinition): boolean => definition[member] !== undefined;
  if (!effects.some(has)) return [createViolation('', 'effect', `does nothing; give one of ${effects.join(', ')}`)];
  const [first, second] = mishaps.filter(has);
  if (second !== undefined) return [createViolation(second, 'effect', `cannot stand beside ${first}`)];
  const unseen = has('abort') ? replaced.filter(has) : [];
  return [
    ...unseen.map((member) => createViolation(member, 'effect', 'cannot stand beside abort: nobody gets to see it')),
    ...checkBody(definition, first),
    ...checkHeaders(definition),
    ...checkDelay(definition),
  ];
};

const checkBody = ({ status = 200, body }: FaultDefinition, mishap: string | undefined): Violation[] => {
  if (isBodiless(status) && body !== undefined) {
    return [createViolation('body', 'effect', `cannot stand beside status ${status}, which has none`)];
  }
  if (isBodiless(status) && mishap !== undefined) {
    return [createViolation(mishap, 'effect', `needs a body, and status ${status} has none`)];
  }
  if (mishap !== 'malformed' || typeof body !== 'string') return [];
  return [createViolation('malformed', 'effect', 'breaks JSON, and a body that is a text is sent as it is')];
};

/** Said otherwise than it is, one of these would break the answers that follow on the same connection. */
const framing = new Set(['content-length', 'transfer-encoding', 'trailer', 'upgrade']);

const checkHeaders = ({ headers }: FaultDefinition): Violation[] =>
  Object.keys(headers ?? {})
    .filter((name) => framing.has(name.toLowerCase()))
    .map((name) => createViolation(`headers/${name}`, 'effect', 'frames the message and cannot be set'));

const checkDelay = ({ delay }: FaultDefinition): Violation[] =>
  typeof delay === 'object' && delay.min > delay.max
    ? [createViolation('delay/min', 'maximum', `must be at most /delay/max (${delay.max})`)]
    : [];
