import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { MockOptions } from '../../src/index.js';
import { type Probe, startProbe } from './probe.js';
import { createSpecJudge, type SpecJudge } from './spec-judge.js';
import { findSubjects, readSubject, type Subject } from './subject.js';

const ownSpec = join(import.meta.dirname, 'acme.yaml');

/** Every API that a folder of `specs` makes, in both profiles where those differ, and one that is a user's own. */
export const subjects: readonly Subject[] = [...(await findSubjects()), await readSubject(ownSpec, 'observed')];

/** Nothing here waits; a busy machine may still need longer than a test usually gets. */
const TIMEOUT = 60_000;

/** What the tests of one API are given: the API, and the mock that is there while they run. */
export interface Context {
  readonly subject: Subject;
  readonly judge: SpecJudge;
  readonly probe: () => Probe;
}

/** How the mocks of a group of tests differ from the usual, and which APIs the group is about. */
export interface Group {
  readonly title: string;
  readonly options?: MockOptions;
  readonly isAbout?: (subject: Subject) => boolean;
}

/**
 * Defines the tests of every API. Its mock is reset after each test, and no test may have made it break its own spec
 * or fail.
 */
export const describeEachApi = (group: Group, define: (context: Context) => void): void => {
  const { title, options, isAbout = () => true } = group;
  for (const subject of subjects.filter(isAbout)) {
    describe(`${subject.id} (${subject.profile}) ${title}`, { timeout: TIMEOUT }, () => {
      let probe: Probe;
      beforeAll(async () => {
        probe = await startProbe(subject, options);
      });
      afterEach(async () => {
        expect(probe.faults).toEqual([]);
        await probe.mock.reset();
      });
      afterAll(() => probe?.close());
      define({ subject, judge: createSpecJudge(subject.document, subject.operations), probe: () => probe });
    });
  }
};

/** Whether an API asks for credentials anywhere. */
export const isGuarded = ({ operations }: Subject): boolean => operations.some(({ security }) => security.length > 0);
