import type { Transaction } from '../../core/transaction.js';
import type { HandlerContext } from '../../engine/behaviour.js';
import { isRefusal, type Refusal, refuseNotFound } from '../../engine/refusal.js';
import type { TypedHandlers } from '../../engine/typed-handler.js';
import { BROKERS, type BrokerRecord } from './broker-record.js';
import type { CompanyRecord } from './company-record.js';
import { createEmployee } from './create-employee.js';
import { listEmployees } from './employee-list.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { listExposures } from './exposure-list.js';
import { EXPOSURES, type ExposureRecord } from './exposure-record.js';
import { findCompany } from './find-company.js';
import { removeEmployee } from './remove-employee.js';
import { renderExposure, renderHistory } from './render-exposure.js';
import { renderPerson } from './render-person.js';
import type { components, operations } from './types.gen.js';
import { updateEmployee } from './update-employee.js';

type Person = components['schemas']['Person'];

const readExposures = (tx: Transaction) => tx.collection<ExposureRecord>(EXPOSURES);

const brokerOf = (tx: Transaction, { broker }: ExposureRecord): BrokerRecord =>
  tx.collection<BrokerRecord>(BROKERS).get(broker) as BrokerRecord;

const answer = (tx: Transaction, outcome: EmployeeRecord | Refusal): { status: 200; body: Person } | Refusal =>
  isRefusal(outcome) ? outcome : { status: 200, body: renderPerson(outcome, readExposures(tx)) };

interface Found {
  readonly company: CompanyRecord;
  readonly employee: EmployeeRecord;
}

const findEmployee = (context: HandlerContext, path: { companyId: string; id: number }): Found | Refusal => {
  const company = findCompany(context, path.companyId);
  if (isRefusal(company)) return company;
  const employee = context.tx.get<EmployeeRecord>(EMPLOYEES, path.id);
  if (employee?.company_id === company.id) return { company, employee };
  return refuseNotFound(`There is no employee with the id ${path.id}.`);
};

/** Answers Privacy Bee's operations. */
export const handlers: TypedHandlers<operations> = {
  listEmployees: ({ path, query: { search } }, context) => {
    const company = findCompany(context, path.companyId);
    if (isRefusal(company)) return company;
    const { tx } = context;
    const exposures = readExposures(tx);
    const employees = listEmployees(tx.collection(EMPLOYEES), { companyId: company.id, search });
    return { status: 200, body: employees.map((employee) => renderPerson(employee, exposures)) };
  },

  createEmployee: ({ path, body }, context) => {
    const company = findCompany(context, path.companyId);
    return isRefusal(company) ? company : answer(context.tx, createEmployee(context.tx, company, body));
  },

  getEmployee: ({ path }, context) => {
    const found = findEmployee(context, path);
    return isRefusal(found) ? found : answer(context.tx, found.employee);
  },

  updateEmployee: ({ path, body }, context) => {
    const found = findEmployee(context, path);
    return isRefusal(found) ? found : answer(context.tx, updateEmployee(context.tx, found.employee, body));
  },

  deleteEmployee: ({ path }, context) => {
    const found = findEmployee(context, path);
    if (isRefusal(found)) return found;
    removeEmployee(context.tx, found.employee, found.company);
    return { status: 204 };
  },

  listExposures: ({ path, query: filters }, context) => {
    const company = findCompany(context, path.companyId);
    if (isRefusal(company)) return company;
    const { tx } = context;
    const exposures = listExposures(readExposures(tx), { companyId: company.id, filters });
    return { status: 200, body: exposures.map((exposure) => renderExposure(exposure, brokerOf(tx, exposure))) };
  },

  getExposureHistory: ({ path }, context) => {
    const company = findCompany(context, path.companyId);
    if (isRefusal(company)) return company;
    const exposure = context.tx.get<ExposureRecord>(EXPOSURES, path.id);
    if (exposure?.company_id !== company.id) return refuseNotFound(`There is no exposure with the id ${path.id}.`);
    return { status: 200, body: renderHistory(exposure, brokerOf(context.tx, exposure)) };
  },
};
