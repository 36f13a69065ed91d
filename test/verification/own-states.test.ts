import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { cleanUp } from '../../src/verification/ledger/clean-up.js';
import { Ledger, type LedgerEntry } from '../../src/verification/ledger/ledger.js';
import { type Case, type VerificationResult, type VerifyOptions, verify } from '../../src/verify.js';
import { Cli } from '../cli/start-cli.js';
import { type BentTarget, createAnswer, startBentTarget } from '../support/bent-target.js';

let mock: Mock;
let target: BentTarget;
let folder: string;

beforeAll(async () => {
  mock = await createMock({ apis: ['privacybee', 'peoplelogic'], listen: false, auth: 'strict' });
  target = await startBentTarget(mock, { admin: false });
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-ledger-'));
  target.bend = {};
  await mock.reset();
});

afterEach(() => rmSync(folder, { recursive: true }));

afterAll(async () => {
  target.close();
  await mock.close();
});

const baseUrlOf = (api: string): string => target.url + new URL(mock.baseUrl(api)).pathname;

const verifyReal = (api: string, options: Partial<VerifyOptions> = {}): Promise<VerificationResult> =>
  verify({
    api,
    baseUrl: baseUrlOf(api),
    headers: mock.credentials(api).headers,
    layers: ['pact'],
    ledger: join(folder, 'ledger.jsonl'),
    prism: false,
    ...options,
  });

const casesOf = ({ layers }: VerificationResult): Case[] => layers.flatMap(({ cases }) => [...cases]);

const readLedger = (): LedgerEntry[] => {
  const file = join(folder, 'ledger.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
};

const listWrites = async (): Promise<string[]> => {
  const requests = await mock.requests({ limit: 1000 });
  return requests.map(({ request }) => `${request.method} ${request.url} `).filter((line) => !line.startsWith('GET'));
};

const listEmployees = async (): Promise<number[]> => {
  const response = await mock.fetch(`${mock.baseUrl('privacybee')}/employees`, {
    headers: mock.credentials('privacybee').headers,
  });
  return ((await response.json()) as { id: number }[]).map(({ id }) => id);
};

const file = (): string => join(folder, 'ledger.jsonl');

const waits: number[] = [];

const clean = (headers = mock.credentials('privacybee').headers) => {
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return cleanUp({ file: file(), headers, allowWrites: [], timeout: 5000, wait, now: () => 0 });
};

const verdictsOf = (result: VerificationResult): Record<string, string> =>
  Object.fromEntries(casesOf(result).map(({ name, verdict }) => [name, verdict]));

const CHANGE = 'that an employee has other roles and a licence';
const REMOVE = 'that an employee is taken out';
const ALIEN = 'the employees, with the token of another company';
const CONTRACT = 'people-data-client-privacybee.json';
const OPEN = 'the open exposures of one employee since a year';
const SEARCH = 'the employees whose email begins like that of one';

describe('an account without state handlers', () => {
  it('gets what the contract needs for the time of the run', async () => {
    const before = await listEmployees();
    const result = await verifyReal('privacybee', { only: [CHANGE, REMOVE] });
    const ours = casesOf(result).filter(({ name }) => !name.includes(','));
    expect(ours.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
    expect(await listEmployees()).toEqual(before);
    const entries = readLedger();
    const created = entries.filter(({ state }) => state === 'created').map(({ url }) => url);
    expect(created.length).toBeGreaterThan(0);
    expect(
      entries
        .filter(({ state }) => state === 'deleted')
        .map(({ url }) => url)
        .sort(),
    ).toEqual(created.toSorted());
    const removed = (await listWrites()).filter((line) => line.startsWith('DELETE'));
    expect(removed.filter((line) => !created.some((url) => url.endsWith(line.trim().split(' ')[1] as string)))).toEqual(
      [],
    );
  });

  it('is not written to where the run is read-only', async () => {
    const result = await verifyReal('privacybee', { only: ['an employee', CHANGE], readOnly: true });
    expect(verdictsOf(result)).toMatchObject({ [CHANGE]: 'skipped', 'an employee whom nobody knows': 'passed' });
    expect(await listWrites()).toEqual([]);
    expect(readLedger()).toEqual([]);
  });

  it('has what was named changed, and not deleted', async () => {
    const [id] = await listEmployees();
    const existing = { 'employee.id': String(id) };
    const result = await verifyReal('privacybee', { only: [CHANGE, REMOVE], existing });
    expect(verdictsOf(result)).toMatchObject({ [CHANGE]: 'passed', [REMOVE]: 'skipped' });
    expect(await listEmployees()).toContain(id);
  });

  it('is in one state only, and says what would help', async () => {
    const only = ['the employees of a company that has none', 'with the token of another company'];
    const result = await verifyReal('privacybee', { only, readOnly: true });
    expect(result.verdict).toBe('inconclusive');
    const reasons = casesOf(result).map(({ verdict, reason }) => `${verdict}: ${reason}`);
    expect(reasons).toContainEqual(expect.stringMatching(/^skipped: .*"empty-company".*states\.url/));
    expect(reasons).toContainEqual(expect.stringMatching(/^skipped: .*--existing otherCompany\.token=\$VALUE/));
  });

  it('shows what it has, and has changed what the run created', async () => {
    const result = await verifyReal('privacybee');
    expect(result).toMatchObject({ verdict: 'passed', violations: [] });
    const passed = casesOf(result).filter(({ verdict }) => verdict === 'passed');
    const names = passed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([OPEN, SEARCH, 'an employee', CHANGE, REMOVE]));
    const secrets = casesOf(result).filter(({ reason }) => reason?.includes('otherCompanyToken'));
    expect(secrets.map(({ verdict }) => verdict)).toContain('skipped');
  });

  it('has its best record looked at, wherever it stands in the list', async () => {
    const lacking = { risk_score: null, last_scan_at: null, license: null };
    target.bend = {
      around: async (request, send) => {
        const answer = await send(request);
        if (/employees(\?|$)/.test(request.url))
          answer.json((list: object[]) => list.map((each, index) => (index === 7 ? each : { ...each, ...lacking })));
        return answer;
      },
    };
    const result = await verifyReal('privacybee', { only: ['an employee'], readOnly: true });
    expect(verdictsOf(result)).toMatchObject({ 'an employee': 'passed' });
    const requests = await mock.requests({ limit: 1000 });
    const asked = requests.flatMap(({ request }) => /employees\/(\d{2,})$/.exec(request.url)?.[1] ?? []);
    expect(new Set(asked)).toEqual(new Set([String((await listEmployees())[7])]));
  });

  it('is asked with a made-up secret where nobody is to have it', async () => {
    const contract = JSON.parse(readFileSync(join('contracts', 'privacybee', CONTRACT), 'utf8'));
    const [alien] = contract.interactions.filter((each: { description: string }) => each.description === ALIEN);
    const text = JSON.stringify({ ...alien, response: { status: 401 } });
    const interactions = [JSON.parse(text.replaceAll('otherCompanyToken', 'invalidToken'))];
    mkdirSync(join(folder, 'privacybee'));
    writeFileSync(join(folder, 'privacybee', CONTRACT), JSON.stringify({ ...contract, interactions }));
    const result = await verifyReal('privacybee', { contracts: folder, readOnly: true });
    expect(casesOf(result)).toMatchObject([{ name: ALIEN, verdict: 'passed' }]);
  });

  it('is not blamed for what it does not have', async () => {
    target.bend = {
      around: async (request, send) =>
        /exposures(\?|$)/.test(request.url)
          ? createAnswer(200, { 'content-type': 'application/json' }, '[]')
          : send(request),
    };
    const result = await verifyReal('privacybee', { only: [OPEN, 'what was done about an exposure'] });
    expect(result).toMatchObject({ verdict: 'inconclusive', violations: [] });
    expect(verdictsOf(result)[OPEN]).toBe('error');
    expect(result.reason).toMatch(
      /\$ is \[\].*employeeId is that of GET \/companies\/\d+\/employees: name a better one with --existing employee\.id=VALUE/,
    );
    const reasons = casesOf(result).map(({ reason }) => reason);
    expect(reasons).toContainEqual(
      expect.stringMatching(/exposureId: GET \S+\/exposures is empty; name one with --existing exposure\.id=VALUE$/),
    );
  });

  it('is blamed for what it leaves out', async () => {
    target.bend = {
      answer: (answer) => {
        if (answer.status === 200)
          answer.json((body) => Array.isArray(body) && body.map(({ display_name: _, ...rest }) => rest));
      },
    };
    const result = await verifyReal('privacybee', { only: ['the employees'], readOnly: true });
    expect(result.verdict).toBe('failed');
    expect(result.violations.map(({ check }) => check)).toContain('contract');
  });

  it('of an API that deletes nothing gets nothing that it does not need', async () => {
    const result = await verifyReal('peoplelogic', { only: ['a new group', 'a key for the own organization'] });
    const group = casesOf(result).find(({ name }) => name === 'a new group');
    expect(group).toMatchObject({ verdict: 'skipped', reason: expect.stringContaining('could not be deleted again') });
    expect(verdictsOf(result)['a key for the own organization']).toBe('passed');
    const entries = readLedger();
    expect(entries.filter(({ operation }) => !operation.endsWith('OrganizationKey'))).toEqual([]);
    expect(entries.filter(({ state }) => state === 'deleted')).toHaveLength(entries.length / 2);
  });

  it('has values looked for where they stand in a path, however they are called', async () => {
    const only = ['the organizations of a team in the chat'];
    const result = await verifyReal('peoplelogic', { only, readOnly: true });
    expect(verdictsOf(result)).toMatchObject({ [only[0] as string]: 'passed' });
  });

  it('that refuses the credential makes the run inconclusive', async () => {
    const headers = { Authorization: 'Bearer pb_live_of-nobody' };
    const result = await verifyReal('privacybee', { headers });
    expect(result).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('credential is refused') });
  });
});

describe('what a run created', () => {
  const tryStateful = () => verifyReal('privacybee', { layers: ['stateful'], runs: 1 });
  const countLeft = () => new Ledger(join(folder, 'ledger.jsonl')).listLeft().length;

  it('goes through its whole life, and is deleted once', async () => {
    const before = await listEmployees();
    expect(new Set(Object.values(verdictsOf(await tryStateful())))).toEqual(new Set(['passed']));
    const removed = (await listWrites()).filter((line) => line.startsWith('DELETE'));
    expect(removed.length).toBeGreaterThan(0);
    expect(new Set(removed).size).toBe(removed.length);
    expect(await listEmployees()).toEqual(before);
  });

  it('is deleted at the end where its life ends early', async () => {
    const before = await listEmployees();
    target.bend = {
      around: async (request, send) => (request.method === 'PUT' ? createAnswer(500, {}, '') : send(request)),
    };
    const result = await tryStateful();
    expect(verdictsOf(result)).toMatchObject({ '/companies/{companyId}/employees: life cycle': 'error' });
    expect(readLedger().length).toBeGreaterThan(0);
    expect([await listEmployees(), countLeft()]).toEqual([before, 0]);
  });

  it('stays in the ledger where it could not be deleted, until it is', async () => {
    const before = await listEmployees();
    target.bend = {
      around: async (request, send) => (request.method === 'DELETE' ? createAnswer(503, {}, '') : send(request)),
    };
    const result = await verifyReal('privacybee', { only: [CHANGE] });
    const reasons = casesOf(result).map(({ reason }) => reason);
    expect(reasons).toContainEqual(expect.stringMatching(/answered with 503.*rollcall verify cleanup/));
    expect([(await listEmployees()).length, countLeft()]).toEqual([before.length + 1, 1]);
    target.bend = {};
    await clean();
    expect([await listEmployees(), countLeft()]).toEqual([before, 0]);
  });

  it.each([
    [
      'the answer leads elsewhere',
      createAnswer(200, { location: '/jobs/4' }, '{}'),
      /POST \S+\/employees was answered with 200 and no id/,
    ],
    [
      'the answer is a failure',
      createAnswer(500, {}, ''),
      /POST \S+\/employees was answered with 500.*delete it by hand/,
    ],
    [
      'the answer has no id',
      createAnswer(200, {}, '{}'),
      /POST \S+\/employees was answered with 200 and no id.*delete it by hand/,
    ],
  ])('is told of where nobody can know what it is, as %s', async (_, reply, told) => {
    target.bend = {
      around: async (request, send) => {
        const answer = await send(request);
        return request.method === 'POST' ? reply : answer;
      },
    };
    const reasons = casesOf(await verifyReal('privacybee', { only: [CHANGE] })).map(({ reason }) => reason);
    expect(reasons).toContainEqual(expect.stringMatching(told));
  });

  it('is known by the Location of the answer, too', async () => {
    const before = await listEmployees();
    target.bend = {
      around: async (request, send) => {
        const answer = await send(request);
        if (request.method !== 'POST') return answer;
        const { id } = JSON.parse(answer.text);
        return createAnswer(200, { location: `${request.url}/${id}` }, '{}');
      },
    };
    await tryStateful();
    expect(readLedger().length).toBeGreaterThan(0);
    expect(await listEmployees()).toEqual(before);
  });
});

describe('a run that was killed', () => {
  /** Kills a run as soon as it asks for anything after it has created something. */
  const killRun = async (): Promise<void> => {
    const config = join(folder, 'verify.json');
    writeFileSync(config, JSON.stringify({ ledger: file(), headers: mock.credentials('privacybee').headers }));
    let cli: Cli | undefined;
    const killed = new Promise<void>((resolve) => {
      let hasCreated = false;
      target.bend = {
        around: async (request, send) => {
          if (hasCreated) await cli?.stop('SIGKILL').then(() => resolve());
          const answer = await send(request);
          hasCreated ||= request.method === 'POST' && answer.status < 300;
          return answer;
        },
      };
    });
    cli = new Cli(
      'verify',
      'privacybee',
      '--base-url',
      baseUrlOf('privacybee'),
      '--config',
      config,
      '--layers',
      'pact',
    );
    await Promise.race([killed, cli.ended]);
    expect(await cli.ended, cli.output).toBe('SIGKILL');
    target.bend = {};
  };

  it('is cleaned up after, once and for all', async () => {
    const before = await listEmployees();
    await killRun();
    expect((await listEmployees()).length).toBe(before.length + 1);
    expect(await clean({ Authorization: 'Bearer pb_live_of-nobody' })).toMatchObject([
      { problem: expect.stringContaining('401') },
    ]);
    expect(await clean()).toMatchObject([{ entry: { operation: 'createEmployee' }, problem: undefined }]);
    expect(await listEmployees()).toEqual(before);
    expect(await clean()).toEqual([]);
  });

  it('is cleaned up after as slowly as the implementation wants it', async () => {
    const entry = {
      run: '1',
      api: 'privacybee',
      baseUrl: baseUrlOf('privacybee'),
      operation: 'createEmployee',
      state: 'created',
    };
    writeFileSync(file(), `${JSON.stringify({ ...entry, url: `${baseUrlOf('privacybee')}/employees/4` })}\n`);
    const answers = [createAnswer(429, { 'retry-after': '7' }, ''), createAnswer(204, {}, '')];
    target.bend = { around: async () => answers.shift() ?? createAnswer(500, {}, '') };
    waits.length = 0;
    expect(await clean()).toMatchObject([{ problem: undefined }]);
    expect([waits, answers]).toEqual([[7000], []]);
  });

  it('may have left half a line', async () => {
    await killRun();
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}{"run":"1","api`);
    expect(await clean()).toMatchObject([{ problem: undefined }]);
  });

  it('is not cleaned up on a host that nobody named', async () => {
    const entry = { run: '1', api: 'privacybee', operation: 'createEmployee', state: 'created' };
    writeFileSync(file(), `${JSON.stringify({ ...entry, url: 'https://api.example.com/companies/1/employees/2' })}\n`);
    await expect(clean()).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('--allow-writes'),
    });
  });
});
