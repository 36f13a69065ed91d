import {
  addFault,
  type Fault,
  type FaultDefinition,
  type Faults,
  isSpent,
  noFaults,
  removeFault,
} from '../core/fault.js';
import type { EngineParts } from '../engine/engine-parts.js';
import { checkFault } from '../engine/fault/check-fault.js';
import { describeViolation, type Refusal, refuseInvalid, refuseNotFound } from '../engine/refusal.js';
import { type AdminHandlers, openWorld } from './open-world.js';
import { listMocked } from './server.js';
import type { components } from './types.gen.js';

/** How many faults a world has; every request looks at them. */
const FAULT_LIMIT = 1000;

/** Lists, adds and removes faults. */
export const createFaultHandlers = (engine: EngineParts): AdminHandlers => ({
  listFaults: (_, context) => ({
    status: 200,
    body: { faults: openWorld(engine, context).world.faults.list.map(show) },
  }),
  addFault: ({ body }, context) => {
    const definition = body as FaultDefinition;
    const violations = checkFault(definition, listMocked(engine));
    if (violations.length > 0) return refuseInvalid(violations.map(describeViolation).join('; '), violations);
    const timeline = openWorld(engine, context);
    const room = makeRoom(timeline.world.faults);
    if (!room) return refuseFull;
    const faults = addFault(room, definition);
    timeline.setFaults(faults);
    return { status: 201, body: show(faults.list.at(-1) as Fault) };
  },
  removeFaults: (_, context) => {
    const timeline = openWorld(engine, context);
    timeline.setFaults({ ...noFaults, made: timeline.world.faults.made });
    return { status: 204 };
  },
  removeFault: ({ path: { id } }, context) => {
    const timeline = openWorld(engine, context);
    const { faults } = timeline.world;
    const left = removeFault(faults, id);
    if (left.list.length === faults.list.length) return refuseUnknown(id, faults);
    timeline.setFaults(left);
    return { status: 204 };
  },
});

const show = ({ id, definition, matched, hits }: Fault): components['schemas']['Fault'] =>
  ({ id, ...definition, matched, hits }) as components['schemas']['Fault'];

/** A spent fault has nothing to do but to be looked at. */
const makeRoom = (faults: Faults): Faults | undefined => {
  if (faults.list.length < FAULT_LIMIT) return faults;
  const spent = faults.list.find(isSpent);
  return spent && removeFault(faults, spent.id);
};

const refuseFull: Refusal = {
  status: 409,
  reason: 'conflict',
  message: `The world has ${FAULT_LIMIT} faults already, and none is spent. Remove some first.`,
};

const refuseUnknown = (id: string, { list }: Faults): Refusal => {
  const known = list.length === 0 ? 'There is none' : `There is ${list.map((fault) => fault.id).join(', ')}`;
  return refuseNotFound(`There is no fault "${id}". ${known}.`);
};
