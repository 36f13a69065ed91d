import type { Exchange } from '../exchange.js';

/** Makes what the handler wrote the next version of the world. */
export const commit = (exchange: Exchange): undefined => {
  const { tx, timeline, id } = exchange;
  if (tx) exchange.commit = timeline.commit(tx, id);
};
