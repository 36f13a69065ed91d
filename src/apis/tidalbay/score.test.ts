import { describe, expect, it } from 'vitest';
import { DAY } from '../../core/clock.js';
import { calculateScore } from './score.js';
import type { ScoredEvent } from './track-record.js';

const CREATED = Date.parse('2026-01-01T00:00:00Z');

const day = (days: number): number => CREATED + days * DAY;
const event = (days: number, impact: number, training = false): ScoredEvent => ({ at: day(days), impact, training });
const training = (days: number): ScoredEvent => event(days, 15, true);
const scoreOn = (days: number, ...events: ScoredEvent[]): number =>
  calculateScore({ createdAt: CREATED, events }, day(days));

describe('calculateScore', () => {
  it('starts at 75', () => {
    expect(scoreOn(0)).toBe(75);
  });

  it('adds an impact in full when it happens', () => {
    expect(scoreOn(0, event(0, -25))).toBe(50);
    expect(scoreOn(0, event(0, 10))).toBe(85);
  });

  it('halves an impact in 90 days', () => {
    // 75 + 20 / 2, and nothing for clean days, because a harmless harm keeps ending them.
    expect(scoreOn(90, event(0, 20), event(90, -0.001))).toBe(85);
    // 75 + 20 / 4
    expect(scoreOn(180, event(0, 20), event(180, -0.001))).toBe(80);
  });

  it('decays exponentially between', () => {
    // 75 - 25 × 2^(-45/90) + 5 = 75 - 17.678 + 5
    expect(scoreOn(45, event(0, -25))).toBe(62);
    // 75 - 40 × 2^(-10/90) - 30 × 2^(-5/90) = 75 - 37.035 - 28.867
    expect(scoreOn(10, event(0, -40), event(5, -30))).toBe(9);
  });

  it('rounds to the nearest whole number', () => {
    // 75 - 12.5 + 15 = 77.5
    expect(scoreOn(90, event(0, -25))).toBe(78);
  });

  it('counts 30 at most for all trainings together', () => {
    expect(scoreOn(0, training(0), event(0, -40))).toBe(50);
    expect(scoreOn(0, training(0), training(0), event(0, -40))).toBe(65);
    expect(scoreOn(0, training(0), training(0), training(0), event(0, -40))).toBe(65);
    // 3 × 7.5 = 22.5 is below the limit again: 75 - 20 + 22.5 + 15 = 92.5
    expect(scoreOn(90, training(0), training(0), training(0), event(0, -40))).toBe(93);
  });

  it('adds 5 for each full 30 days since the record began', () => {
    expect(scoreOn(29.99)).toBe(75);
    expect(scoreOn(30)).toBe(80);
    expect(scoreOn(59.99)).toBe(80);
    expect(scoreOn(60)).toBe(85);
  });

  it('begins the clean days anew with a harmful event, and with no other', () => {
    // 75 + 10 for 60 days + 10
    expect(scoreOn(60, event(60, 10))).toBe(95);
    // 75 - 25
    expect(scoreOn(60, event(60, -25))).toBe(50);
    // 75 - 25 × 2^(-30/90) + 5 = 75 - 19.843 + 5
    expect(scoreOn(90, event(60, -25))).toBe(60);
  });

  it('stays within 0 and 100', () => {
    expect(scoreOn(0, event(0, -40), event(0, -30), event(0, -25))).toBe(0);
    expect(scoreOn(400)).toBe(100);
  });

  it('knows nothing of what has not happened yet', () => {
    expect(scoreOn(5, event(6, -40))).toBe(75);
  });
});
