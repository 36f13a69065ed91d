import express from 'express';
import { requireScope } from './authenticate.js';
import { createCompany } from './companies.js';
import { getEmployee, getEmployeeByEmail, listEmployees, updateEmployee } from './employees.js';
import { listEvents } from './events.js';
import { answerState } from './provider-states.js';
import { answerRefusal, Refusal } from './refusal.js';
import { getScoreHistory } from './score-history.js';
import { Store } from './store.js';

/** TIDALBAY's employees as an app; each has a store of its own. `withStates` lets anybody replace it, for tests. */
export const createApp = ({ withStates = false } = {}) => {
  const store = new Store(createCompany('baseline'));
  const app = express().disable('x-powered-by').disable('etag');
  app.use(express.json({ verify: refuseNothing }));
  if (withStates) app.post('/_pact/provider-states', answerState(store));
  app.use('/v1/employees', createRoutes(store));
  app.use(() => {
    throw new Refusal(404, 'There is nothing at this address.');
  });
  app.use(answerRefusal);
  return app;
};

const createRoutes = (store) => {
  const scope = (name) => requireScope(store, name);
  const answer = (handle) => (request, response) => {
    response.json(handle(store, request));
  };
  return express
    .Router()
    .get('/', scope('employees:read'), answer(listEmployees))
    .get('/by-email/:email', scope('employees:read'), answer(getEmployeeByEmail))
    .get('/:id', scope('employees:read'), answer(getEmployee))
    .patch('/:id', scope('employees:write'), answer(updateEmployee))
    .get('/:id/events', scope('events:read'), answer(listEvents))
    .get('/:id/score-history', scope('scores:read'), answer(getScoreHistory));
};

/** Express takes a body of no bytes for an empty object. */
const refuseNothing = (_request, _response, bytes) => {
  if (bytes.length === 0) throw new Refusal(400, 'The body is empty, and has to be JSON.');
};
