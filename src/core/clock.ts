/**
 * A world's clock as a value. `ticking` runs with the wall clock from the instant it was set to; `frozen` stands still.
 * Instants are milliseconds since 1970.
 */
export interface Clock {
  readonly mode: 'ticking' | 'frozen';
  /** What the clock showed when it was last set. */
  readonly shown: number;
  /** What the wall clock showed then. */
  readonly setAt: number;
}

/** What the clock shows when the wall clock shows `wall`. */
export const readClock = (clock: Clock, wall: number): number =>
  clock.mode === 'frozen' ? clock.shown : clock.shown + Math.max(0, wall - clock.setAt);

/** The clock set to another instant, another mode, or both, when the wall clock shows `wall`. */
export const setClock = (clock: Clock, wall: number, to: { now?: number; mode?: Clock['mode'] }): Clock => ({
  mode: to.mode ?? clock.mode,
  shown: to.now ?? readClock(clock, wall),
  setAt: wall,
});

/** An instant as RFC 3339 in UTC with whole seconds, as most vendors write it. */
export const toSeconds = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** The last midnight (UTC) at or before the instant. */
export const startOfDay = (instant: number): number => instant - (((instant % DAY) + DAY) % DAY);

/** Milliseconds of a day. */
export const DAY = 86_400_000;
