import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, DAY, readClock, setClock, startOfDay, toSeconds } from './clock.js';

const instant = fc.integer({ min: -10 * DAY, max: 30_000 * DAY });
const clock: fc.Arbitrary<Clock> = fc.record({
  mode: fc.constantFrom('ticking', 'frozen'),
  shown: instant,
  setAt: instant,
});

describe('a clock', () => {
  it('ticks with the wall clock', () => {
    fc.assert(
      fc.property(instant, instant, fc.nat(), (shown, setAt, passed) => {
        expect(readClock({ mode: 'ticking', shown, setAt }, setAt + passed)).toBe(shown + passed);
      }),
    );
  });

  it('does not go back with a wall clock that does', () => {
    expect(readClock({ mode: 'ticking', shown: 100, setAt: 50 }, 20)).toBe(100);
  });

  it('stands still when it is frozen', () => {
    fc.assert(
      fc.property(instant, instant, instant, (shown, setAt, wall) => {
        expect(readClock({ mode: 'frozen', shown, setAt }, wall)).toBe(shown);
      }),
    );
  });

  it('shows what it is set to, in the mode that it had', () => {
    fc.assert(
      fc.property(clock, instant, instant, (before, wall, now) => {
        const after = setClock(before, wall, { now });
        expect(readClock(after, wall)).toBe(now);
        expect(after.mode).toBe(before.mode);
      }),
    );
  });

  it('goes on from what it shows when only its mode changes', () => {
    fc.assert(
      fc.property(clock, instant, fc.nat(), fc.constantFrom('ticking', 'frozen'), (before, wall, later, mode) => {
        const after = setClock(before, wall, { mode });
        expect(readClock(after, wall)).toBe(readClock(before, wall));
        expect(readClock(after, wall + later) - readClock(after, wall)).toBe(mode === 'frozen' ? 0 : later);
      }),
    );
  });

  it('leaves the value that it was made from as it was', () => {
    const before: Clock = Object.freeze({ mode: 'ticking', shown: 1, setAt: 1 });
    setClock(before, 5, { now: 9, mode: 'frozen' });
    expect(before).toEqual({ mode: 'ticking', shown: 1, setAt: 1 });
  });
});

describe('an instant', () => {
  it('is written in UTC with whole seconds', () => {
    expect(toSeconds(Date.UTC(2026, 0, 15, 9, 0, 0, 999))).toBe('2026-01-15T09:00:00Z');
  });

  it('falls on the day that began at or before it, also before 1970', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const start = startOfDay(at);
        expect(new Date(start).toISOString()).toMatch(/T00:00:00\.000Z$/);
        expect(at - start).toBeGreaterThanOrEqual(0);
        expect(at - start).toBeLessThan(DAY);
      }),
    );
  });
});
