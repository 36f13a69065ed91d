import { Timeline, type TimelineStart } from './timeline.js';

/** The world of requests that name none; it is there from the start and always. */
export const DEFAULT_WORLD = 'default';

/** What a world's name may look like. */
export const WORLD_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** How many worlds there may be, and for how long. */
export interface WorldsLimits {
  /** How many one process holds, the default one among them: each is small, but whoever can send a request can make one. */
  readonly worldLimit: number;
  /** Milliseconds after which a world that nobody asked for is dropped. */
  readonly worldIdle: number;
}

/** The worlds of one mock by name. */
export interface Worlds {
  readonly limit: number;
  /** The world of that name; one that is not there begins as the mock did. Undefined where it would be one too many. */
  open(name: string): Timeline | undefined;
  /** The world of that name, if there is one. */
  find(name: string): Timeline | undefined;
  /** All there are, the default one first, then in the order in which they were made. */
  list(): readonly Timeline[];
  /** Takes in a world that was made elsewhere, such as a fork; false where it would be one too many. */
  add(timeline: Timeline): boolean;
  /** Drops a world and all that it holds. */
  drop(name: string): void;
}

/** How many times idle worlds are looked for in the time that makes a world idle. */
const SWEEPS = 10;

/** Makes the worlds of one mock. */
export const createWorlds = (
  start: TimelineStart,
  wallClock: () => number,
  { worldLimit, worldIdle }: WorldsLimits,
): Worlds => {
  const home = new Timeline(DEFAULT_WORLD, start, wallClock());
  const timelines = new Map([[DEFAULT_WORLD, home]]);
  const drop = (name: string): void => {
    timelines.get(name)?.end();
    timelines.delete(name);
  };
  let nextSweep = wallClock() + worldIdle / SWEEPS;
  const sweep = (wall: number): void => {
    nextSweep = wall + worldIdle / SWEEPS;
    for (const timeline of timelines.values()) {
      if (timeline !== home && !timeline.feed.isHeard && wall - timeline.touchedAt >= worldIdle) drop(timeline.name);
    }
  };
  const add = (timeline: Timeline): boolean => {
    if (timelines.size >= worldLimit) sweep(wallClock());
    if (timelines.size >= worldLimit) return false;
    timelines.set(timeline.name, timeline);
    return true;
  };
  return {
    limit: worldLimit,
    find: (name) => timelines.get(name),
    list: () => [...timelines.values()],
    add,
    drop,
    open: (name) => {
      const wall = wallClock();
      if (wall >= nextSweep) sweep(wall);
      const known = timelines.get(name);
      if (known) {
        known.touchedAt = wall;
        return known;
      }
      const timeline = new Timeline(name, start, wall);
      return add(timeline) ? timeline : undefined;
    },
  };
};
