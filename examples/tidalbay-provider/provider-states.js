import { createCompany } from './companies.js';
import { Refusal } from './refusal.js';
import { KEYS } from './store.js';

/** Pact's verifier asks for a state before each interaction, and puts the values that it gets into the request. */
export const answerState = (store) => (request, response) => {
  const { state, params, action } = request.body ?? {};
  if (action === 'teardown') {
    response.json({});
    return;
  }
  store.replace(createState(state, params));
  response.json({ ...keys, ...subjectOf(store) });
};

const createState = (state, params) => {
  try {
    return createCompany(state, params ?? {});
  } catch (error) {
    throw new Refusal(422, error.message);
  }
};

const keys = Object.fromEntries(Object.entries(KEYS).map(([name, { key }]) => [name, key]));

/** The employee whom contracts are about: active, and with events. */
const subjectOf = (store) => {
  const subject = store.employees().find(({ status, events }) => status === 'active' && events.length > 0);
  return subject === undefined ? {} : { employeeId: subject.id, employeeEmail: subject.email };
};
