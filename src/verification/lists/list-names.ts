/** What parameters and members of lists are called by most APIs; compared without letter case and punctuation. */
export const listNames = {
  page: ['page', 'pagenumber', 'pageno', 'pageindex', 'pagenum'],
  size: ['perpage', 'pagesize', 'size', 'limit', 'maxresults', 'maxpagesize', 'take', 'top', 'pagelimit', 'count'],
  offset: ['offset', 'skip', 'startindex', 'pageoffset'],
  cursor: [
    'cursor',
    'pagetoken',
    'nexttoken',
    'nextpagetoken',
    'after',
    'startingafter',
    'continuationtoken',
    'pagecursor',
    'pageafter',
  ],
  sort: ['sort', 'sortby', 'orderby', 'sortfield', 'sortkey'],
  direction: ['order', 'sortdir', 'sortorder', 'sortdirection', 'direction', 'dir', 'orderdir', 'orderdirection'],
  withTotal: [
    'includetotal',
    'includetotalcount',
    'withtotal',
    'withcount',
    'includecount',
    'totalcount',
    'counttotal',
  ],
  /** Members of an answer that hold what is said of the whole list. */
  envelope: ['pagination', 'meta', 'paging', 'page', 'pageinfo', 'pagemeta', 'metadata', 'links'],
  total: ['total', 'totalcount', 'totalitems', 'totalresults', 'totalelements', 'totalrecords', 'totalsize'],
  totalPages: ['totalpages', 'pagecount', 'pagescount', 'numpages', 'totalpagecount', 'pages'],
  next: ['cursor', 'nextcursor', 'next', 'nextpagetoken', 'nexttoken', 'endcursor', 'continuationtoken', 'after'],
  /** Members of an answer that hold the items, likeliest first. */
  items: ['data', 'items', 'results', 'content', 'records', 'value', 'values', 'entries', 'list', 'elements', 'rows'],
} as const;

/** A name as it is compared with others: `sort_by`, `sortBy` and `sort-by` are one, and so are `page[size]` and `pageSize`. */
export const toComparable = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether something is called one of these names. */
export const isCalled = (name: string, kind: keyof typeof listNames): boolean =>
  (listNames[kind] as readonly string[]).includes(toComparable(name));
