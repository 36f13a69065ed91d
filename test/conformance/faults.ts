import { expect, it } from 'vitest';
import { describeEachApi } from '../support/each-api.js';
import type { Judged, Probe } from '../support/probe.js';
import type { SpecOperation } from '../support/spec-operation.js';

/** What services answer when they fail, whether their documents say so or not. */
const USUAL = [429, 500, 502, 503, 504];

const listStatuses = ({ responses }: SpecOperation): number[] => {
  const declared = [...responses.keys()].map(Number).filter((status) => status >= 400);
  return [...new Set([...declared, ...USUAL])];
};

const fail = async (probe: Probe, operation: SpecOperation, status: number): Promise<Judged> => {
  const { operationId, path, method } = operation;
  const fault = { api: probe.subject.mount, operationId, method, path, status, times: 1 };
  const headers = { 'content-type': 'application/json' };
  const added = await probe.mock.fetch('/__admin/faults', { method: 'POST', headers, body: JSON.stringify(fault) });
  expect([operationId, status, added.status, added.ok || (await added.text())]).toEqual([
    operationId,
    status,
    201,
    true,
  ]);
  return probe.send(await probe.toPath(operation), { method });
};

/** Where the spec has the status, its form counts; elsewhere that of any error of the API. */
const findFault = ({ judge }: Probe, operation: SpecOperation, answer: Judged): string | undefined =>
  operation.responses.has(String(answer.status))
    ? judge.findFault(operation, operation.method, answer)
    : judge.findErrorFault(answer);

describeEachApi({ title: 'faults', isAbout: ({ api }) => api !== undefined }, ({ subject, probe }) => {
  for (const operation of subject.operations) {
    it(`of ${operation.operationId} are answered in the form of its errors`, async () => {
      for (const status of listStatuses(operation)) {
        const answer = await fail(probe(), operation, status);
        expect([status, answer.status, findFault(probe(), operation, answer)]).toEqual([status, status, undefined]);
        expect(answer.headers['rollcall-fault']).toMatch(/^fault-\d+$/);
        expect(answer.headers['retry-after'] !== undefined, String(status)).toBe(status === 429 || status === 503);
      }
    });
  }
});
