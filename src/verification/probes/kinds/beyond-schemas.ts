import type { Violation } from '../../../openapi/violation.js';
import type { ApiOperation, AskedBody } from '../../asked-operation.js';
import { toPlace } from '../../checks/finding.js';
import type { Asker, Change } from '../asker.js';
import { preferred } from '../asker.js';
import { listBrokenBodies } from '../body-cases.js';
import { listParameterCases } from '../parameter-cases.js';
import { writeBody } from '../plain-request.js';
import type { ProbeKind } from '../probe-kind.js';
import { toChange } from './documented.js';

/** Parameters that are missing, or have values that their schemas do not allow: one for each rule that can be broken. */
export const parametersKind: ProbeKind = {
  name: 'parameters beyond their schemas',
  probe: async (operation, asker) => {
    const rules = new Rules(operation, asker);
    for (const parameter of operation.parameters) {
      const { name, in: where, required } = parameter;
      if (required && where === 'query') await rules.ask({ query: { [name]: undefined } });
      if (required && where === 'header') await rules.ask({ headers: { [name.toLowerCase()]: undefined } });
      const { refused, nearMisses } = listParameterCases(parameter, asker.judge);
      for (const text of refused) await rules.ask(toChange(parameter, text));
      // Whoever refuses `abc` for a date may still take February 30.
      for (const text of nearMisses) await rules.ask(toChange(parameter, text), `${where}:${name}:${text}`);
    }
  },
};

/** Bodies of which one member is missing, has a wrong value or should not be there. */
export const bodiesKind: ProbeKind = {
  name: 'bodies beyond their schemas',
  probe: async (operation, asker) => {
    const rules = new Rules(operation, asker);
    const body = preferred(operation);
    if (!body || !/json/.test(body.mediaType)) return;
    const examples = await asker.examples(operation, body);
    for (const broken of listBrokenBodies({ ...body, examples }, asker.judge)) {
      await rules.ask({ body: asker.translate(JSON.stringify(broken.body)) }, broken.type);
    }
    for (const text of listSurplus(body, examples)) await rules.ask({ body: asker.translate(text) });
  },
};

const listSurplus = (body: AskedBody, examples: readonly unknown[]): string[] =>
  examples.slice(0, 1).flatMap((example) => {
    const isRecord = typeof example === 'object' && example !== null && !Array.isArray(example);
    return (isRecord ? writeBody(body, { ...example, rollcall_no_such_member: 1 }) : undefined) ?? [];
  });

/** Bodies that are no JSON, are not there at all, or are said to be something else. */
export const formsKind: ProbeKind = {
  name: 'bodies in a wrong form',
  probe: async (operation, asker) => {
    const body = preferred(operation);
    if (!body) return;
    const rules = new Rules(operation, asker);
    if (/json/.test(body.mediaType)) {
      for (const text of ['{"a":', 'name=value', '\u0000']) await rules.ask({ body: text }, text);
    }
    await rules.ask({ body: undefined }, 'none');
    await rules.ask({ body: '', headers: { 'content-type': body.mediaType } }, 'empty');
    await rules.ask({ headers: { 'content-type': 'text/x-unknown' } }, 'type');
  },
};

/** Asks invalid requests, each rule of each place once; whether one was accepted every exchange is looked at for. */
class Rules {
  readonly #operation: ApiOperation;
  readonly #asker: Asker;
  readonly #seen = new Set<string>();

  constructor(operation: ApiOperation, asker: Asker) {
    this.#operation = operation;
    this.#asker = asker;
  }

  /** Asks, if that breaks rules that were not broken yet, or not by what it is about. */
  async ask(change: Change, about = ''): Promise<void> {
    const { request, reading } = await this.#asker.plan(this.#operation, change);
    if ('request' in reading) return;
    const rules = 'violations' in reading ? reading.violations.map(toRule) : ['media type'];
    const key = [...rules, about].join('; ');
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    await this.#asker.send(request);
  }
}

const toRule = (violation: Violation): string => `${toPlace(violation).replace(/\/\d+/g, '/*')} ${violation.rule}`;
