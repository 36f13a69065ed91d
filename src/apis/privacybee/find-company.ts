import type { HandlerContext } from '../../engine/behaviour.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { COMPANIES, type CompanyRecord } from './company-record.js';

/**
 * The company of that id, or the refusal for one that is not there or that the token has no part in. A token that no
 * scenario knows, where such are taken at all, has full rights and therefore a part in every company.
 */
export const findCompany = ({ tx, grant }: HandlerContext, id: string): CompanyRecord | Refusal => {
  const own = grant.credential?.claims?.organization;
  const company = own === undefined || own === id ? tx.get<CompanyRecord>(COMPANIES, id) : undefined;
  return company ?? refuseNotFound(`There is no company with the id ${id}.`);
};
