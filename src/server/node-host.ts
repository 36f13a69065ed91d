import type { Host } from '../engine/host.js';

/** A program that asks without a socket may never let the event loop turn; what waits for that is kept until then. */
const MOST_DEFERRED = 100;

const createDefer = (): NonNullable<Host['defer']> => {
  let waiting = 0;
  return (task) => {
    if (waiting >= MOST_DEFERRED) return task();
    waiting += 1;
    setImmediate(() => {
      waiting -= 1;
      task();
    });
  };
};

/** What the engine needs of Node; `report` hears of what happened. */
export const createNodeHost = (report: Host['report']): Host => ({
  wallClock: Date.now,
  stopwatch: () => performance.now(),
  report,
  defer: createDefer(),
  measureProcess: () => {
    const { user, system } = process.cpuUsage();
    return {
      memory: process.memoryUsage.rss(),
      cpuSeconds: (user + system) / 1e6,
      startedAt: performance.timeOrigin,
    };
  },
});
