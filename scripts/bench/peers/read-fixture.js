import { readFileSync } from 'node:fs';

/** What Rollcall answered to the same two requests, so that every peer sends the same bytes. */
export const readFixture = () => JSON.parse(readFileSync(process.env.BENCH_FIXTURE, 'utf8'));
