import express from 'express';
import { requireScope } from './authenticate.js';
import { createCompany } from './companies.js';
import { showEmployee, showEvent, showSummary } from './employee-views.js';
import { pageOf } from './paging.js';
import { answerState } from './provider-states.js';
import { readChanges } from './read-changes.js';
import { oneOf, readPaging, readQuery, text, time } from './read-query.js';
import { answerRefusal, Refusal } from './refusal.js';
import { BANDS } from './score.js';
import { historyOf } from './score-history.js';
import { sortEmployees } from './sort-employees.js';
import { Store } from './store.js';

/** TIDALBAY's employees as an Express app; each has a store of its own. `withStates` lets anybody replace it: for tests. */
export const createApp = ({ withStates = false } = {}) => {
  const store = new Store(createCompany('baseline'));
  const app = express().disable('x-powered-by').disable('etag');
  app.use(express.json());
  if (withStates) app.post('/_pact/provider-states', answerState(store));
  app.use('/v1/employees', createEmployees(store));
  app.use(() => {
    throw new Refusal(404, 'There is nothing at this address.');
  });
  app.use(answerRefusal);
  return app;
};

const createEmployees = (store) => {
  const routes = express.Router();
  const scope = (name) => requireScope(store, name);

  routes.get('/', scope('employees:read'), (request, response) => {
    const { department, band, status, sort, order, ...paging } = readQuery(request.query, {
      ...readPaging,
      department: text,
      band: oneOf(BANDS),
      status: oneOf(['active', 'inactive']),
      sort: oneOf(['score', 'name', 'last_event']),
      order: oneOf(['asc', 'desc']),
    });
    const found = store
      .employees()
      .map((employee) => showSummary(employee, store.now()))
      .filter((shown) => department === undefined || shown.department === department)
      .filter((shown) => band === undefined || shown.band === band)
      .filter((shown) => status === undefined || shown.status === status);
    response.json(pageOf(sortEmployees(found, { sort, order }), paging));
  });

  routes.get('/by-email/:email', scope('employees:read'), (request, response) => {
    response.json(showEmployee(store.employeeByEmail(request.params.email), store.now()));
  });

  routes.get('/:id', scope('employees:read'), (request, response) => {
    response.json(showEmployee(store.employee(request.params.id), store.now()));
  });

  routes.patch('/:id', scope('employees:write'), (request, response) => {
    const employee = store.employee(request.params.id);
    Object.assign(employee, readChanges(request.body));
    response.json(showEmployee(employee, store.now()));
  });

  routes.get('/:id/events', scope('events:read'), (request, response) => {
    const { type, from, to, ...paging } = readQuery(request.query, { ...readPaging, type: text, from: time, to: time });
    const employee = store.employee(request.params.id);
    const found = employee.events
      .filter((event) => type === undefined || event.type === type)
      .filter((event) => from === undefined || event.time >= from.start)
      .filter((event) => to === undefined || event.time <= to.end)
      .sort((left, right) => right.time - left.time)
      .map((event) => showEvent(event, { employee, now: store.now() }));
    response.json(pageOf(found, paging));
  });

  routes.get('/:id/score-history', scope('scores:read'), (request, response) => {
    const { from, to, interval } = readQuery(request.query, {
      from: time,
      to: time,
      interval: oneOf(['hourly', 'daily', 'weekly'], 'daily'),
    });
    const employee = store.employee(request.params.id);
    response.json({
      interval,
      data: historyOf(employee, { from: from?.start, to: to?.end, interval, now: store.now() }),
    });
  });

  return routes;
};
