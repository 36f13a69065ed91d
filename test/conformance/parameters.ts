import { expect } from 'vitest';
import { listParameterCases } from '../../src/verification/probes/parameter-cases.js';
import { describeEachApi } from '../support/each-api.js';
import { itWhere } from '../support/it-where.js';
import type { Change, Probe } from '../support/probe.js';
import type { SpecJudge } from '../support/spec-judge.js';
import type { SpecOperation, SpecParameter } from '../support/spec-operation.js';

interface Case {
  readonly parameter: SpecParameter;
  readonly value: string;
}

const listCases = (operation: SpecOperation, judge: SpecJudge, kind: 'refused' | 'accepted'): Case[] =>
  operation.parameters.flatMap((parameter) =>
    listParameterCases(parameter, judge)[kind].map((value) => ({ parameter, value })),
  );

/** The change that gives the parameter its value. */
const toChange = ({ parameter: { in: where, name }, value }: Case): Change => {
  if (where === 'path') return { path: { [name]: value } };
  return where === 'header' ? { headers: { [name]: value } } : { query: value };
};

const isNamed = (text: string, name: string): boolean => JSON.stringify(JSON.parse(text)).includes(name);

/** What is wrong with how the values are refused: not at all, or without the parameter's name. */
const findMildRefusals = async (probe: Probe, operation: SpecOperation, cases: readonly Case[]): Promise<string[]> => {
  const wrong: string[] = [];
  for (const each of cases) {
    const { status, text } = await probe.ask(operation, toChange(each));
    const isRefused = status === 400 && isNamed(text, each.parameter.name);
    if (!isRefused) wrong.push(`${each.parameter.name} ${each.value} answers ${status} ${text.slice(0, 200)}`);
  }
  return wrong;
};

/** A record that the value does not name is a 404 of the handler, so the value itself was taken. */
const findRefusals = async (probe: Probe, operation: SpecOperation, cases: readonly Case[]): Promise<string[]> => {
  const wrong: string[] = [];
  for (const each of cases) {
    const { status, text } = await probe.ask(operation, toChange(each));
    if (status >= 300 && status !== 404) wrong.push(`${each.parameter.name} ${each.value} answers ${status} ${text}`);
    await probe.mock.reset();
  }
  return wrong;
};

const BAD_ENCODING = '%zz';

const isAbout = ({ operations }: { operations: readonly SpecOperation[] }): boolean =>
  operations.some(({ parameters }) => parameters.length > 0);

describeEachApi({ title: 'parameters', isAbout }, ({ subject, judge, probe }) => {
  for (const operation of subject.operations) {
    const refused = listCases(operation, judge, 'refused');
    itWhere(refused.length > 0)(`of ${operation.operationId} are refused by name beyond their schemas`, async () => {
      expect(await findMildRefusals(probe(), operation, refused)).toEqual([]);
    });

    const accepted = listCases(operation, judge, 'accepted');
    itWhere(accepted.length > 0)(`of ${operation.operationId} are taken at the edges of their schemas`, async () => {
      expect(await findRefusals(probe(), operation, accepted)).toEqual([]);
    });

    const encoded = operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => ({ parameter, value: `${encodeURIComponent(parameter.name)}=${BAD_ENCODING}` }));
    itWhere(encoded.length > 0)(`of ${operation.operationId} are refused by name in a broken encoding`, async () => {
      expect(await findMildRefusals(probe(), operation, encoded)).toEqual([]);
    });

    itWhere(operation.path.includes('{'))(`in the path of ${operation.operationId} need a whole encoding`, async () => {
      const path = subject.serverPath + operation.path.replace(/\{[^}]+\}/g, BAD_ENCODING);
      const answer = await probe().send(path, { method: operation.method, headers: probe().credential });
      expect(answer.status).toBe(400);
      expect(judge.findErrorFault(answer)).toBeUndefined();
      expect(answer.text).toContain('percent-encoding');
    });
  }
});
