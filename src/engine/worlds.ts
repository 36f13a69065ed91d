import { Timeline, type TimelineStart } from './timeline.js';

/** The world of requests that name none. */
export const DEFAULT_WORLD = 'default';

/** How many worlds one process holds: each is small, but whoever can send a request can make one. */
export const WORLD_LIMIT = 1000;

/** What a world's name may look like. */
export const WORLD_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The worlds of one mock by name; one that is asked for and not there begins as the scenario says. */
export interface Worlds {
  /** The world of that name, or undefined where it would be one too many. */
  open(name: string): Timeline | undefined;
}

/** Makes the worlds of one mock. */
export const createWorlds = (start: TimelineStart, wallClock: () => number): Worlds => {
  const timelines = new Map<string, Timeline>();
  return {
    open: (name) => {
      const known = timelines.get(name);
      // The default one is counted from the start, as requests that reach no world have their ids from it.
      const others = timelines.size - (timelines.has(DEFAULT_WORLD) ? 1 : 0);
      if (known || (name !== DEFAULT_WORLD && others >= WORLD_LIMIT - 1)) return known;
      const timeline = new Timeline(name, start, wallClock());
      timelines.set(name, timeline);
      return timeline;
    },
  };
};
