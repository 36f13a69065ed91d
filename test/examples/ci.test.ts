import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { createProgram } from '../../src/cli/program.js';
import { readVerifyConfig } from '../../src/cli/read-verify-config.js';
import { listCalls, listLines } from './list-commands.js';

const FOLDER = join(import.meta.dirname, '../../examples/ci');

const readYaml = <T>(name: string): T => {
  const document = parseDocument(readFileSync(join(FOLDER, name), 'utf8'));
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as T;
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions: object;
  readonly concurrency: { readonly 'cancel-in-progress': string };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: object }>>;
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly artifacts: {
    readonly when: string;
    readonly paths: readonly string[];
    readonly reports: { readonly junit: string };
  };
}

/** Options of a call, read by the program itself; what it does not know throws. */
const readOptions = ([name, ...words]: readonly string[], environment: Readonly<Record<string, string>>) => {
  for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value);
  const command = createProgram().commands.find((each) => each.name() === name);
  if (!command) throw new Error(`There is no command ${name}`);
  const { operands, unknown } = command.parseOptions([...words]);
  return { operands, unknown, options: command.opts() };
};

const valuesOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `value-of-${name}`]));

const workflow = readYaml<Workflow>('verify.yml');
const gitlab = readYaml<Record<string, GitlabJob>>('gitlab-ci.yml');

/** What GitHub gives to every step. */
const GITHUB = ['GITHUB_STEP_SUMMARY'];
/** What gitlab-ci.yml says that the project has. */
const PROJECT = ['TIDALBAY_READ_KEY', 'TIDALBAY_EMPLOYEE_ID', 'TIDALBAY_EMPLOYEE_EMAIL'];

/** Each job, with its whole script, and the variables that it has. */
const jobs = [
  ...Object.entries(workflow.jobs).map(([name, { steps }]) => ({
    name: `${name} of verify.yml`,
    script: steps.flatMap(({ run = [] }) => run).join('\n'),
    variables: valuesOf([...GITHUB, ...steps.flatMap(({ env = {} }) => Object.keys(env))]),
  })),
  ...Object.entries(gitlab).map(([name, { script, variables = {} }]) => ({
    name: `${name} of gitlab-ci.yml`,
    script: script.join('\n'),
    variables: valuesOf([...PROJECT, ...Object.keys(variables)]),
  })),
];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(jobs)('$name', ({ name, script, variables }) => {
  const calls = listCalls(script);
  const [call = []] = calls;

  it('verifies once, with flags and variables that there are', () => {
    expect(calls).toHaveLength(1);
    const { operands, unknown } = readOptions(call, variables);
    expect([operands, unknown]).toEqual([['tidalbay'], []]);
  });

  it('writes its reports where a folder is, and is kept', () => {
    const { options } = readOptions(call, variables);
    const files = ['junit', 'html', 'har'].flatMap((report) => options[report] ?? []);
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !file.startsWith('reports/'))).toEqual([]);
    expect(listLines(script)).toContain('mkdir -p reports');
  });

  it('writes to nobody but the service that it has started', () => {
    const { options } = readOptions(call, variables);
    expect(options['allowWrites']).toBeUndefined();
    expect(options['readOnly'] === true).toBe(name.includes('account'));
    expect(new URL(options['baseUrl']).hostname === '127.0.0.1').toBe(name.includes('service'));
  });
});

it('the file of options has those that there are, and asks the service that is started', () => {
  const { states } = readVerifyConfig(join(FOLDER, 'rollcall-verify.yml'));
  for (const { name, script, variables } of jobs.filter(({ script }) => script.includes('--config'))) {
    const { options } = readOptions(listCalls(script)[0] ?? [], variables);
    expect([options['config'], new URL(states?.url ?? '').origin], name).toEqual([
      'rollcall-verify.yml',
      options['baseUrl'],
    ]);
  }
});

describe('the workflow', () => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('may read the repository, and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false, false]);
  });

  it('pins each action to a commit, and says its version', () => {
    const lines = readFileSync(join(FOLDER, 'verify.yml'), 'utf8').match(/^ *(- )?uses:.*$/gm) ?? [];
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('keeps the reports of what has failed', () => {
    for (const { steps: each } of Object.values(workflow.jobs)) {
      const last = each.at(-1);
      expect([last?.uses, last?.if]).toEqual([
        expect.stringMatching(/^actions\/upload-artifact@/),
        expect.stringMatching(/^\$\{\{ !cancelled\(\) \}\}$/),
      ]);
      expect(last?.with?.['path']).toBe('reports/');
    }
  });

  it('never ends a run on a branch that stays', () => {
    expect(workflow.concurrency['cancel-in-progress']).toMatch(/^\$\{\{ github\.event_name == 'pull_request' \}\}$/);
  });
});

describe("GitLab's jobs", () => {
  it('show the JUnit report in the merge request, and keep all of them, whatever came of it', () => {
    for (const { script, artifacts } of Object.values(gitlab)) {
      const [call = []] = listCalls(script.join('\n'));
      expect(artifacts).toMatchObject({ when: 'always', paths: ['reports/'] });
      expect(call[call.indexOf('--junit') + 1]).toBe(artifacts.reports.junit);
    }
  });
});
