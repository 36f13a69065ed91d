import { isRefusal } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { findPersonnel } from '../find-personnel.js';
import { createRenderer } from '../render-personnel.js';
import type { operations } from '../types.gen.js';

/** One personnel record. */
export const getPersonnel: TypedHandler<operations['getPersonnel']> = ({ path, query }, { tx }) => {
  const record = findPersonnel(tx, path.personnelId);
  if (isRefusal(record)) return record;
  return { status: 200, body: createRenderer(tx, query['expand[]'])(record) };
};
