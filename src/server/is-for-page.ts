/** Whether a request may be for a page; most are not, and those need not be looked at any closer. */
export const isForPage = (url: string): boolean =>
  url === '/' || (url.includes('/docs') && /^(?:\/w\/[^/?]+)?\/[^/?]+\/docs(?:[/?]|$)/.test(url));
