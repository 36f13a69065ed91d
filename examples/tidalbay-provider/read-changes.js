import { Refusal } from './refusal.js';

const isText = (value) => typeof value === 'string';

const FIELDS = {
  department: [isText, 'must be a text'],
  title: [isText, 'must be a text'],
  status: [(value) => value === 'active' || value === 'inactive', 'must be active or inactive'],
};

/** Reads what a client wants to change of an employee: department, title and status can be, and nothing else. */
export const readChanges = (body) => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'Send a JSON object with the fields to change.');
  }
  const details = Object.entries(body).flatMap(([field, value]) => {
    const [fits, message] = Object.hasOwn(FIELDS, field) ? FIELDS[field] : [() => false, 'cannot be changed'];
    return fits(value) ? [] : [{ field, message }];
  });
  if (details.length > 0) throw new Refusal(400, 'The employee cannot be changed like that.', details);
  return body;
};
