import { stringify } from 'qs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadApis } from '../../src/server/load-apis.js';
import { Inspection } from '../../src/verification/inspection.js';
import { createPrismOpinion } from '../../src/verification/prism/prism-opinion.js';
import { loadPrismPackages, type PrismPackages } from '../../src/verification/prism/prism-packages.js';
import { listBrokenBodies } from '../../src/verification/probes/body-cases.js';
import { isGuarded, subjects } from '../support/each-api.js';
import { type Probe, startProbe } from '../support/probe.js';
import type { SpecOperation } from '../support/spec-operation.js';
import { type StartedTap, startTap } from '../support/start-tap.js';

const prism = loadPrismPackages(process.cwd()) as PrismPackages;

const FORM = 'application/x-www-form-urlencoded';

/** The mock behind a tap, and all that went through it held to its spec. */
const start = async (subject: (typeof subjects)[number]) => {
  const [api] = await loadApis([subject.api as string], subject.profile);
  if (!api) throw new Error('There is no such API');
  let tap: StartedTap | undefined;
  let inspection: Inspection | undefined;
  const probe = await startProbe(subject, { listen: true }, async (mock) => {
    const target = new URL(`${mock.url}/${subject.mount}`);
    const inspected = new Inspection({
      api,
      profile: subject.profile,
      target,
      startedAt: 0,
      secondOpinion: createPrismOpinion(api, prism),
    });
    inspection = inspected;
    const started = await startTap(target.href, { onExchange: (exchange) => inspected.add(exchange) });
    tap = started;
    return (path, init) => fetch(started.url + (path as string).slice(subject.mount.length + 1), init);
  });
  return { probe, tap: tap as unknown as StartedTap, inspection: inspection as unknown as Inspection };
};

const askPlainly = async (probe: Probe, operation: SpecOperation): Promise<void> => {
  await probe.ask(operation);
  await probe.mock.reset();
  for (const { mediaType, examples } of operation.bodies) {
    for (const example of examples) {
      const body = mediaType === FORM ? stringify(example) : JSON.stringify(example);
      await probe.ask(operation, { headers: { 'content-type': mediaType }, body });
      await probe.mock.reset();
    }
  }
};

const apis = subjects.filter(({ api, id }) => api !== undefined && id !== 'acme');

describe.each(apis.map((subject) => [`${subject.id} (${subject.profile})`, subject] as const))('%s', (_, subject) => {
  let started: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    started = await start(subject);
  });
  afterAll(async () => {
    await started.tap.close();
    await started.probe.close();
  });

  it('has no violation, and is seen whole', async () => {
    const { probe, inspection } = started;
    for (const operation of subject.operations) await askPlainly(probe, operation);
    await new Promise(setImmediate);
    const { violations, notes, coverage, verdict } = inspection.conclude(0);
    expect(violations).toEqual([]);
    // Prism agrees on every exchange; that a spec cannot say all that makes a request invalid is no difference.
    expect(notes.filter(({ check }) => check !== 'positive_data_acceptance')).toEqual([]);
    expect([verdict, coverage.operations.seen]).toEqual(['passed', subject.operations.length]);
  });

  it('has violations on the side of the client only, where the client is wrong', async () => {
    const { probe, inspection } = started;
    for (const operation of subject.operations) {
      for (const body of operation.bodies.filter(({ mediaType }) => mediaType.includes('json'))) {
        for (const { body: broken } of listBrokenBodies(body, probe.judge).slice(0, 4))
          await probe.ask(operation, { headers: { 'content-type': body.mediaType }, body: JSON.stringify(broken) });
      }
      if (operation.security.length > 0) await probe.ask(operation, { headers: { authorization: null } });
    }
    await new Promise(setImmediate);
    const { violations, notes } = inspection.conclude(0);
    expect(violations.filter(({ side }) => side === 'answer')).toEqual([]);
    expect(notes.filter(({ check, side }) => check === 'second_opinion' && side === 'answer')).toEqual([]);
    expect(isGuarded(subject)).toBe(true);
    expect(violations.length).toBeGreaterThan(0);
  });
});
