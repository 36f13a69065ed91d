import type { Host } from '../engine/host.js';

/** What the engine needs of Node; `report` hears of what happened. */
export const createNodeHost = (report: Host['report']): Host => ({
  wallClock: Date.now,
  stopwatch: () => performance.now(),
  report,
  defer: (task) => void setImmediate(task),
  measureProcess: () => {
    const { user, system } = process.cpuUsage();
    return {
      memory: process.memoryUsage.rss(),
      cpuSeconds: (user + system) / 1e6,
      startedAt: performance.timeOrigin,
    };
  },
});
