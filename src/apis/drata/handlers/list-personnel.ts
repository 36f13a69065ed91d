import { isRefusal } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { readListPage } from '../list/list-page.js';
import { createRenderer } from '../render-personnel.js';
import type { operations } from '../types.gen.js';

/** One page of the personnel. */
export const listPersonnel: TypedHandler<operations['listPersonnel']> = ({ query }, context) => {
  const page = readListPage(query, context);
  if (isRefusal(page)) return page;
  const { records, cursor, totalCount } = page;
  return {
    status: 200,
    body: {
      data: records.map(createRenderer(context.tx, query['expand[]'])),
      pagination: { cursor, ...(totalCount !== undefined && { totalCount }) },
    },
  };
};
