import type { View } from '../../core/collection.js';
import type { components } from './types.gen.js';

/** The collection of the events, by id. */
export const EVENTS = 'tidalbay/events';

/** The type of the events that score rules count as trainings. */
export const TRAINING_COMPLETED = 'training.completed';

/** An event as stored; what is left of its impact follows from when scores were calculated. */
export type EventRecord = Omit<components['schemas']['Event'], 'current_impact' | 'details'> & {
  readonly details: Readonly<Record<string, string>>;
};

/** Puts events in the order in which they are listed: the latest first, simultaneous ones by id. */
export const compareEvents = (left: EventRecord, right: EventRecord): number => {
  if (left.timestamp === right.timestamp) return left.id < right.id ? -1 : 1;
  return left.timestamp > right.timestamp ? -1 : 1;
};

/** Each employee's events, newest first. */
export const eventsByEmployee: View<EventRecord, ReadonlyMap<string, readonly EventRecord[]>> = {
  build: (events) => {
    const byEmployee = new Map<string, EventRecord[]>();
    for (const event of events.values()) {
      const known = byEmployee.get(event.employee_id);
      if (known) known.push(event);
      else byEmployee.set(event.employee_id, [event]);
    }
    for (const list of byEmployee.values()) list.sort(compareEvents);
    return byEmployee;
  },
};
