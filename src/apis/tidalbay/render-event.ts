import { decay } from './decay.js';
import type { EventRecord } from './event-record.js';
import type { components } from './types.gen.js';

type Event = components['schemas']['Event'];

const rendered = new WeakMap<EventRecord, { readonly calculatedAt: number; readonly event: Event }>();

/** An event with what was left of its impact when its employee's score was calculated. */
export const renderEvent = (record: EventRecord, calculatedAt: number): Event => {
  const known = rendered.get(record);
  if (known?.calculatedAt === calculatedAt) return known.event;
  const left = decay(record.impact, calculatedAt - Date.parse(record.timestamp));
  const { id, type, source, employee_id, employee_email, impact, timestamp, details, rules_matched } = record;
  const current_impact = Math.round(left * 100) / 100;
  const event = {
    id,
    type,
    source,
    employee_id,
    employee_email,
    impact,
    current_impact,
    timestamp,
    details,
    rules_matched,
  };
  rendered.set(record, { calculatedAt, event });
  return event;
};
