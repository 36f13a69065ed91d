import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { startVerification } from '../../src/start-verification.js';
import { Ledger } from '../../src/verification/ledger/ledger.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { type BentRequest, type BentTarget, createAnswer, startBentTarget } from '../support/bent-target.js';

/** Things that are created, and shown some time. */
const spec = `
openapi: 3.1.0
info: {title: Badges, version: '1'}
paths:
  /badges:
    get:
      operationId: listBadges
      x-consistency: eventual
      responses:
        '200':
          description: The badges.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Badge'}}}}
    post:
      operationId: createBadge
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/NewBadge'}, example: {holder: Mara}}}
      responses:
        '201': &badge
          description: The badge.
          content: {application/json: {schema: {$ref: '#/components/schemas/Badge'}}}
        '400': {description: Refused.}
  /badges/{badgeId}:
    parameters:
      - {name: badgeId, in: path, required: true, schema: {type: string}}
    get:
      operationId: readBadge
      x-consistency: eventual
      responses: {'200': *badge, '404': {description: There is none.}}
    patch:
      operationId: changeBadge
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/NewBadge'}}}
      responses: {'200': *badge, '400': {description: Refused.}, '404': {description: There is none.}}
    delete:
      operationId: takeBadgeBack
      responses: {'204': {description: It is gone.}, '404': {description: There is none.}}
components:
  schemas:
    NewBadge: {type: object, required: [holder], properties: {holder: {type: string, minLength: 1}}}
    Badge:
      type: object
      required: [id, holder]
      properties: {id: {type: string}, holder: {type: string}}
`;

// biome-ignore lint/suspicious/noTemplateCurlyInString: Pact writes values so
const EXPRESSION = '/badges/${badgeId}';
const path = {
  generators: { path: { type: 'ProviderState', expression: EXPRESSION } },
};
const contract = {
  consumer: { name: 'gate' },
  provider: { name: 'badges' },
  interactions: [
    {
      description: 'a badge',
      request: { method: 'GET', path: '/badges/b7', ...path },
      response: {
        status: 200,
        body: { holder: 'Mara' },
        matchingRules: { body: { '$.holder': { matchers: [{ match: 'type' }] } } },
      },
    },
    {
      description: 'the badges',
      request: { method: 'GET', path: '/badges' },
      response: {
        status: 200,
        body: [{ holder: 'Mara' }],
        matchingRules: {
          body: { $: { matchers: [{ match: 'type', min: 1 }] }, '$[*].holder': { matchers: [{ match: 'type' }] } },
        },
      },
    },
    {
      description: 'that a badge is taken back',
      request: { method: 'DELETE', path: '/badges/b7', ...path },
      response: { status: 204 },
    },
  ],
  metadata: { pactSpecification: { version: '3.0.0' } },
};

/** What readers see: what was written, after some readings. */
class View {
  readonly #shown = new Map<string, string>();
  #late: { left: number; readonly id: string; readonly holder: string | undefined }[] = [];

  write(id: string, holder: string | undefined, delay: number): void {
    this.#late.push({ left: delay, id, holder });
  }

  read(): ReadonlyMap<string, string> {
    for (const each of this.#late) {
      if (each.left-- > 0) continue;
      if (each.holder === undefined) this.#shown.delete(each.id);
      else this.#shown.set(each.id, each.holder);
    }
    this.#late = this.#late.filter(({ left }) => left >= 0);
    return this.#shown;
  }
}

/** An implementation that shows what was written only after some readings, and in its list later than by itself. */
class LateBadges {
  /** Readings that do not show it yet. */
  delay = 0;
  readonly badges = new Map<string, string>();
  readonly removals: string[] = [];
  readonly #alone = new View();
  readonly #list = new View();
  #last = 0;

  readonly answer = async ({ method, url, body }: BentRequest) => {
    const id = /\/badges\/([^/?]+)$/.exec(url)?.[1];
    const json = body === undefined ? undefined : JSON.parse(Buffer.from(body).toString());
    if (method === 'POST' || method === 'PATCH') return this.#write(id, json);
    if (method === 'DELETE') return this.#remove(id as string);
    if (id === undefined)
      return reply(
        200,
        [...this.#list.read()].map(([key, holder]) => ({ id: key, holder })),
      );
    const holder = this.#alone.read().get(id);
    return holder === undefined ? reply(404) : reply(200, { id, holder });
  };

  #write(id: string | undefined, { holder }: { holder?: unknown }) {
    if (typeof holder !== 'string' || holder === '') return reply(400);
    if (id !== undefined && !this.badges.has(id)) return reply(404);
    const key = id ?? `badge-${++this.#last}`;
    this.#note(key, holder);
    return reply(id === undefined ? 201 : 200, { id: key, holder });
  }

  #remove(id: string) {
    this.removals.push(id);
    if (!this.badges.has(id) || this.delay === Number.POSITIVE_INFINITY) return reply(404);
    this.#note(id, undefined);
    return reply(204);
  }

  #note(id: string, holder: string | undefined): void {
    if (holder === undefined) this.badges.delete(id);
    else this.badges.set(id, holder);
    this.#alone.write(id, holder, this.delay);
    this.#list.write(id, holder, this.delay);
  }
}

const reply = (status: number, body?: unknown) =>
  createAnswer(
    status,
    body === undefined ? {} : { 'content-type': 'application/json' },
    body === undefined ? '' : JSON.stringify(body),
  );

let folder: string;
let mock: Mock;
let target: BentTarget;
let late: LateBadges;
let waits: number[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-late-'));
  mkdirSync(join(folder, 'prompt'));
  mkdirSync(join(folder, 'contracts'));
  writeFileSync(join(folder, 'badges.yaml'), spec);
  writeFileSync(join(folder, 'prompt', 'badges.yaml'), spec.replaceAll(/ *x-consistency: eventual\n/g, ''));
  writeFileSync(join(folder, 'contracts', 'gate.json'), JSON.stringify(contract));
  mock = await createMock({ apis: [join(folder, 'badges.yaml')], listen: false });
  target = await startBentTarget(mock, { admin: false });
});

beforeEach(() => {
  late = new LateBadges();
  target.bend = { around: late.answer };
  waits = [];
  rmSync(join(folder, 'ledger.jsonl'), { force: true });
});

afterAll(async () => {
  target.close();
  await mock.close();
  rmSync(folder, { recursive: true });
});

const verifyLate = async (file = 'badges.yaml', runs = 3): Promise<VerificationResult> => {
  const { run } = await startVerification(
    {
      api: join(folder, file),
      baseUrl: target.url,
      contracts: join(folder, 'contracts'),
      layers: ['pact', 'stateful'],
      ledger: join(folder, 'ledger.jsonl'),
      prism: false,
      runs,
    },
    { wait: async (milliseconds) => void waits.push(milliseconds) },
  );
  return (await run()).result;
};

const listLeft = (): string[] => new Ledger(join(folder, 'ledger.jsonl')).listLeft().map(({ url }) => url);

describe('what is created at an account, and shows some time', () => {
  it('is waited for where the spec promises no more', async () => {
    late.delay = 3;
    const result = await verifyLate();
    expect(result).toMatchObject({ verdict: 'passed', violations: [] });
    const cases = result.layers.flatMap((layer) => layer.cases);
    const passed = cases.filter(({ verdict }) => verdict === 'passed').map(({ name }) => name);
    expect(passed).toEqual(
      expect.arrayContaining(['a badge', 'the badges', 'that a badge is taken back', '/badges: life cycle']),
    );
    expect(waits.length).toBeGreaterThan(0);
    expect([late.badges.size, listLeft()]).toEqual([0, []]);
  });

  it('is neither right nor wrong where it never shows, and stays in the ledger', async () => {
    late.delay = Number.POSITIVE_INFINITY;
    const result = await verifyLate();
    expect(result).toMatchObject({ verdict: 'inconclusive', violations: [] });
    const cases = result.layers.flatMap((layer) => layer.cases);
    const byName = new Map(cases.map((each) => [each.name, each]));
    expect(byName.get('a badge')).toMatchObject({
      verdict: 'skipped',
      reason: expect.stringMatching(/badge-1 was created.*x-consistency.*--existing badge\.id=VALUE/),
    });
    expect(byName.get('/badges: life cycle')).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/404, after 31 seconds.*x-consistency/),
    });
    expect(byName.get('what the run created is there')?.verdict).toBe('error');
    expect(listLeft()).toHaveLength(late.badges.size);
  });

  it('is asked to be deleted once where it is gone at once', async () => {
    const result = await verifyLate(join('prompt', 'badges.yaml'), 25);
    const cases = result.layers.flatMap((layer) => layer.cases);
    expect(cases.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
    expect(new Set(late.removals).size).toBe(late.removals.length);
    expect([late.removals.length > 5, late.badges.size]).toEqual([true, 0]);
  });

  it('is a violation where it does not show at once and the spec promises that', async () => {
    late.delay = Number.POSITIVE_INFINITY;
    const result = await verifyLate(join('prompt', 'badges.yaml'));
    expect(result.verdict).toBe('failed');
    expect(result.violations.map(({ check }) => check)).toContain('ensure_resource_availability');
    expect(waits).toEqual([]);
  });
});
