import { Refusal } from './refusal.js';

/** The keys that exist, with their scopes. */
export const KEYS = {
  apiKey: {
    key: 'tsk_live_example_everything',
    scopes: ['employees:read', 'employees:write', 'events:read', 'scores:read'],
  },
  readOnlyKey: { key: 'tsk_live_example_reading', scopes: ['employees:read', 'events:read', 'scores:read'] },
  directoryKey: { key: 'tsk_live_example_directory', scopes: ['employees:read', 'employees:write'] },
};

/** All that the service remembers, in memory. */
export class Store {
  #employees = new Map();

  constructor(employees) {
    this.replace(employees);
  }

  /** Forgets everything, and remembers these employees instead. */
  replace(employees) {
    this.#employees = new Map(employees.map((employee) => [employee.id, employee]));
  }

  now() {
    return Date.now();
  }

  scopesOf(key) {
    return Object.values(KEYS).find((known) => known.key === key)?.scopes;
  }

  employees() {
    return [...this.#employees.values()];
  }

  employee(id) {
    const employee = this.#employees.get(id);
    if (employee === undefined) throw new Refusal(404, `There is no employee with the id ${id}.`);
    return employee;
  }

  employeeByEmail(email) {
    const wanted = email.toLowerCase();
    const employee = this.employees().find((each) => each.email.toLowerCase() === wanted);
    if (employee === undefined) throw new Refusal(404, `There is no employee with the email address ${email}.`);
    return employee;
  }
}
