import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSpec } from '../../src/server/check-spec.js';
import { runCommand } from '../support/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

let folders = 0;

/** Writes files into a folder of their own, and gives its path. */
const write = (files: Readonly<Record<string, string | object>>): string => {
  const own = join(folder, `f${++folders}`);
  for (const [name, content] of Object.entries(files)) {
    const file = join(own, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  }
  return own;
};

const SPEC = `openapi: 3.1.0
info: {title: Badges, version: '1'}
paths:
  /badges:
    get:
      operationId: listBadges
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 50, default: 10}}
      responses:
        '200':
          description: The badges.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Badge'}}
              example: [{id: 7, colour: red}]
  /badges/{id}:
    get:
      operationId: getBadge
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
      responses:
        '200':
          description: The badge.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Badge'}
components:
  schemas:
    Badge:
      type: object
      required: [id, colour]
      properties:
        id: {type: integer}
        colour: {type: string, enum: [red, blue]}
`;

const OVERLAY = `overlay: 1.0.0
info: {title: Badges as they are met, version: '1'}
actions:
  - target: $.components.schemas.Badge.properties
    update:
      worn: {type: boolean, default: false}
`;

/** What a check says of these files in one folder: the lines without the path of the folder, and the exit code. */
const check = async (files: Readonly<Record<string, string | object>>, ...more: readonly string[]) => {
  const own = write(files);
  const { code, output } = await runCommand('check', own, ...more);
  return { code, lines: output.replaceAll(`${own}/`, '').split('\n') };
};

const replace = (text: string, before: string, after: string): string => {
  expect(text).toContain(before);
  return text.replace(before, after);
};

const NOTE =
  'openapi.yaml:23:11 note: /paths/~1badges~1{id}/get/responses/200 getBadge has no example for 200, so its answer is made up from the schema; add one [no-example]';

describe('rollcall check of a spec', () => {
  it('finds nothing wrong with one that is right, and says what it answers by guess', async () => {
    expect(await check({ 'openapi.yaml': SPEC, 'observed.overlay.yaml': OVERLAY })).toEqual({
      code: 0,
      lines: [NOTE, 'Everything fits. 1 note. Checked: 1 spec in both profiles.'],
    });
  });

  it.each<[string, string, string, string]>([
    [
      'text that is no YAML',
      "{title: Badges, version: '1'}",
      '{title: Badges',
      '3:1 Flow map in block collection must be sufficiently indented and end with a } [yaml]',
    ],
    [
      'another version of OpenAPI',
      '3.1.0',
      '3.0.3',
      '1:10 /openapi must be 3.1.0 or a later 3.1, not "3.0.3" [openapi-version]',
    ],
    [
      'what breaks the rules of OpenAPI',
      'type: integer, maximum',
      'type: intege, maximum',
      '8:51 /paths/~1badges/get/parameters/0/schema/type `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null". Did you mean "integer"? [struct]',
    ],
    [
      'a reference that leads nowhere',
      "schemas/Badge'}}",
      "schemas/Bdge'}}",
      "14:44 /paths/~1badges/get/responses/200/content/application~1json/schema/items Can't resolve $ref [no-unresolved-refs]",
    ],
    [
      'a parameter of a path that nobody declares',
      'name: id, in: path',
      'name: it, in: path',
      '19:7 /paths/~1badges~1{id}/get/parameters The operation does not define the path parameter `{id}` expected by path `/badges/{id}`. [path-parameters-defined]',
    ],
    [
      'an operation without an id',
      'operationId: getBadge',
      'x-id: getBadge',
      '17:5 /paths/~1badges~1{id}/get/operationId Operation object should contain `operationId` field. [operation-operationId]',
    ],
    [
      'two operations with one id',
      'operationId: getBadge',
      'operationId: listBadges',
      '18:7 /paths/~1badges~1{id}/get/listBadges Every operation must have a unique `operationId`. [operation-operationId-unique]',
    ],
    [
      'two templates of the same paths',
      '/badges/{id}:\n',
      '/badges/{id}:\n    $ref: "#/paths/~1badges~1{key}"\n  /badges/{key}:\n',
      '19:5 /paths/~1badges~1{key} leads to the same paths as /badges/{id}; give both operations one template (/badges/{key}) [same-route]',
    ],
    [
      'an example that breaks its schema',
      '{id: 7, colour: red}',
      '{id: 7, colour: green}',
      '15:41 /paths/~1badges/get/responses/200/content/application~1json/example/0/colour must be one of red, blue [example]',
    ],
    [
      'a default that breaks its schema',
      'default: 10',
      'default: 60',
      '8:82 /paths/~1badges/get/parameters/0/schema/default must be at most 50 [example]',
    ],
    [
      'a schema that cannot be compiled',
      'colour: {type: string, ',
      'colour: {type: string, pattern: "[", ',
      '30:7 /components/schemas/Badge cannot be made ready to serve: Invalid regular expression: /[/u: Unterminated character class [schema]',
    ],
    [
      'a security scheme that is not there',
      'operationId: getBadge',
      'operationId: getBadge\n      security: [{key: []}]',
      '18:7 /paths/~1badges~1{id}/get getBadge asks for the security scheme "key"; the spec defines none [security-scheme]',
    ],
    [
      'an operation without responses',
      "      responses:\n        '200':\n          description: The badge.",
      "      x-none:\n        '200':\n          description: The badge.",
      '18:7 /paths/~1badges~1{id}/get getBadge declares no response; add one [no-responses]',
    ],
  ])('finds %s', async (_, before, after, line) => {
    const { code, lines } = await check({ 'openapi.yaml': replace(SPEC, before, after) });
    const errors = lines.filter((each) => each.includes('openapi.yaml') && !each.includes(' note: '));
    expect([code, errors[0]]).toEqual([1, `openapi.yaml:${line}`]);
  });

  it.each<[string, string, string, string]>([
    [
      'a target that matches nothing',
      'schemas.Badge.',
      'schemas.Bdge.',
      '4:13 /actions/0/target $.components.schemas.Bdge.properties: The target matches nothing in the document. [overlay-target]',
    ],
    [
      'an action that does nothing',
      'update:',
      'updte:',
      '4:13 /actions/0/target $.components.schemas.Badge.properties: The action has neither `update` nor `remove: true`. [overlay-target]',
    ],
    [
      'no actions',
      'actions:',
      'action:',
      '1:1 An overlay has a list `actions`; this document has none. [overlay-form]',
    ],
    [
      'a result that is no OpenAPI any more, and where the overlay says so',
      'type: boolean',
      'type: bool',
      '6:20 /components/schemas/Badge/properties/worn/type `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null". Did you mean "boolean"? [struct]',
    ],
    [
      'a default in it that breaks its schema',
      'default: false',
      'default: no',
      '6:38 /components/schemas/Badge/properties/worn/default must be a boolean [example]',
    ],
  ])('finds of its overlay %s', async (_, before, after, line) => {
    const overlay = replace(OVERLAY, before, after);
    const { code, lines } = await check({ 'openapi.yaml': SPEC, 'observed.overlay.yaml': overlay });
    expect([code, lines[0]]).toEqual([1, `observed.overlay.yaml:${line}`]);
  });

  it('finds no operation without code where the API is ours', async () => {
    expect(await runCommand('check', 'tidalbay')).toEqual({
      code: 0,
      output: 'Everything fits. Checked: 1 spec in both profiles, 1 contract with 29 interactions.',
    });
  });
});

describe('rollcall check of a filter', () => {
  const filtering = (member: string): string =>
    replace(
      SPEC,
      'parameters:',
      `parameters:\n        - {name: shade, in: query, x-filters: ${member}, schema: {type: string}}`,
    );

  it('finds one by what no entry has, and says what they have', async () => {
    const { code, lines } = await check({ 'badges.yaml': filtering('color') });
    const said = 'x-filters of shade is "color", which no entry has; there is id, colour [filter-member]';
    expect([code, lines[0]]).toEqual([1, expect.stringContaining(said)]);
  });

  it('finds a period of what no entry has', async () => {
    const { lines } = await check({ 'badges.yaml': filtering('colour').replace('x-filters: colour', 'x-from: since') });
    expect(lines[0]).toContain('x-from of shade is "since", which no entry has; there is id, colour [filter-member]');
  });

  it('finds nothing in one by what every entry has', async () => {
    expect(await check({ 'badges.yaml': filtering('colour') })).toMatchObject({ code: 0 });
  });
});

describe('rollcall check of a spec that has code', () => {
  it('finds an operation that the code answers and the spec does not have', async () => {
    const { code, lines } = await check({ 'tidalbay.yaml': SPEC });
    expect([code, lines[0]]).toEqual([
      1,
      expect.stringMatching(
        /^tidalbay\.yaml:1:1 The handlers of tidalbay answer "\w+", which its spec does not have\. .*\[handler\]$/,
      ),
    ]);
  });

  it('finds operations of ours without code', async () => {
    const source = {
      id: 'acme',
      specFile: join(write({ 'openapi.yaml': SPEC }), 'openapi.yaml'),
      overlayFile: undefined,
    };
    const { misfits } = await checkSpec({ source, behaviour: {}, strictness: 'strict', needsHandlers: true });
    expect(misfits.filter(({ rule }) => rule === 'handler').map(({ message }) => message)).toEqual([
      'listBadges has no code behind it; add a handler to src/apis/acme',
      'getBadge has no code behind it; add a handler to src/apis/acme',
    ]);
    expect(misfits.map(({ rule }) => rule)).toContain('operation-summary');
  });
});

describe('rollcall check of scenarios', () => {
  it('finds what `rollcall scenario check` finds, parents among the files too', async () => {
    const { code, lines } = await check({
      'tiny.yaml': 'name: tiny\npeople: 1\n',
      'wrong.yaml': 'name: wrong\nextends: tiny\npeeple: 3\nrecords: {drata: {personel: []}}\n',
    });
    expect([code, lines]).toEqual([
      1,
      [
        'wrong.yaml:3:1 /peeple is not known here. Did you mean "people"? [additionalProperties]',
        'One thing does not fit. Checked: 2 scenarios.',
      ],
    ]);
  });

  it('finds records that their API does not have', async () => {
    const { lines } = await check({
      'wrong.yaml': 'name: wrong\nrecords: {drata: {personel: [{key: 1, deleted: true}]}}\n',
    });
    expect(lines[0]).toBe(
      'wrong.yaml:2:29 /records/drata/personel has records of a collection "personel" that drata does not have. Did you mean "personnel"? [records]',
    );
  });
});

/** A contract about badges, with one interaction that is changed. */
const contract = (
  changes: { request?: object; response?: object; provider?: string } & Record<string, unknown> = {},
) => {
  const { request, response, provider = 'badges', ...rest } = changes;
  const interaction = {
    description: 'a badge',
    type: 'Synchronous/HTTP',
    request: { method: 'GET', path: '/badges/7', ...request },
    response: {
      status: 200,
      body: { content: { colour: 'red' }, contentType: 'application/json', encoded: false },
      ...response,
    },
    ...rest,
  };
  return { consumer: { name: 'door' }, provider: { name: provider }, interactions: [interaction] };
};

describe('rollcall check of contracts', () => {
  it('finds nothing wrong with one that reads a part of what the spec has', async () => {
    const { code, lines } = await check({ 'badges.yaml': SPEC, 'pact.json': contract() });
    expect([code, lines[1]]).toEqual([
      0,
      'Everything fits. 1 note. Checked: 1 spec in both profiles, 1 contract with 1 interaction.',
    ]);
  });

  it.each<[string, object, string]>([
    [
      'a path that is no operation',
      contract({ request: { path: '/badge/7' } }),
      '14:17 /interactions/0/request/path in "a badge": the spec has no path for GET /badge/7; perhaps GET /badges/{id} was meant [contract-operation]',
    ],
    [
      'a method that the path does not have',
      contract({ request: { method: 'PUT' } }),
      '14:17 /interactions/0/request/path in "a badge": /badges/{id} has no PUT in the spec; there is GET [contract-operation]',
    ],
    [
      'a parameter in the path that is none',
      contract({ request: { path: '/badges/seven' } }),
      '14:17 /interactions/0/request/path in "a badge": path id must be an integer [contract-request]',
    ],
    [
      'a query that nobody declares',
      contract({ request: { path: '/badges', query: { limt: ['5'] } }, response: { body: undefined } }),
      '16:19 /interactions/0/request/query/limt in "a badge": query limt is not declared. Did you mean "limit"? [contract-request]',
    ],
    [
      'a value in a query that cannot be',
      contract({ request: { path: '/badges', query: { limit: ['500'] } }, response: { body: undefined } }),
      '16:20 /interactions/0/request/query/limit in "a badge": query limit must be at most 50 [contract-request]',
    ],
    [
      'a status that is not declared',
      contract({ response: { status: 404, body: undefined } }),
      '17:19 /interactions/0/response/status in "a badge": getBadge does not declare 404; there is 200 [contract-status]',
    ],
    [
      'a member that cannot be',
      contract({ response: { body: { content: { colour: 'green' } } } }),
      '20:23 /interactions/0/response/body/content/colour in "a badge": must be one of red, blue [contract-answer]',
    ],
    [
      'a member that is not there',
      contract({ response: { body: { content: { color: 'red' } } } }),
      '20:22 /interactions/0/response/body/content/color in "a badge": is not known here [contract-answer]',
    ],
    [
      'a header that is not there',
      contract({ response: { headers: { 'X-Total': ['5'] } } }),
      '25:20 /interactions/0/response/headers in "a badge": the header x-total is not declared. [contract-answer]',
    ],
    [
      'another media type',
      contract({ response: { body: { content: 'red', contentType: 'text/plain' } } }),
      '16:19 /interactions/0/response/headers in "a badge": the body is text/plain, and must be application/json [contract-answer]',
    ],
    [
      'a state that is no scenario',
      contract({ providerStates: [{ name: 'basline' }] }),
      '28:19 /interactions/0/providerStates/0/name in "a badge": There is no scenario "basline". Did you mean "baseline"? [contract-state]',
    ],
    [
      'a parameter that the scenario does not have',
      contract({ providerStates: [{ name: 'merger', params: { people: 3 } }] }),
      '28:19 /interactions/0/providerStates/0/name in "a badge": the scenario "merger" has no parameter "people". There is joiners. [contract-state]',
    ],
    [
      'no interaction',
      { ...contract(), interactions: [] },
      '1:1 nothing is agreed between door and badges: there is no interaction [contract-empty]',
    ],
    [
      'an interaction without a request',
      { ...contract(), interactions: [{ description: 'x', response: {} }] },
      '9:5 /interactions/0 has no request [contract-form]',
    ],
    [
      'two interactions of one name',
      { ...contract(), interactions: [...contract().interactions, ...contract().interactions] },
      '28:22 /interactions/1/description another interaction is called "a badge" in the same state; give this one a name of its own [contract-name]',
    ],
  ])('finds %s', async (_, pact, line) => {
    const { code, lines } = await check({ 'badges.yaml': SPEC, 'pact.json': pact });
    expect([code, lines.find((each) => each.startsWith('pact.json'))]).toEqual([1, `pact.json:${line}`]);
  });

  it('takes the only API that is checked for a provider that nobody is called like, and says so', async () => {
    const { code, lines } = await check({ 'badges.yaml': SPEC, 'pact.json': contract({ provider: 'badge-service' }) });
    expect([code, lines[1]]).toEqual([
      0,
      'pact.json:6:13 note: /provider/name is "badge-service", which is no API; it was held to badges, the only one that is checked [contract-provider]',
    ]);
  });

  it('finds a provider that is nobody, where nothing says which API is meant', async () => {
    const { code, lines } = await check({ 'pact.json': contract({ provider: 'tidalbey' }) });
    expect([code, lines[0]]).toEqual([
      1,
      'pact.json:6:13 /provider/name is "tidalbey", which is no API. Did you mean "tidalbay"? Or name the one API that is meant beside the file. [contract-provider]',
    ]);
  });

  it('holds nothing to a spec that is broken, and says so', async () => {
    const files = { 'badges.yaml': replace(SPEC, 'type: object', 'type: objct'), 'pact.json': contract() };
    const { code, lines } = await check(files);
    expect([code, lines[1]]).toEqual([
      1,
      'pact.json:6:13 /provider/name is "badges", whose spec cannot be used, so nothing was held to it [contract-provider]',
    ]);
  });

  it('takes requests that are to be refused as they are', async () => {
    const refused = { request: { path: '/badges/seven' }, response: { status: 404, body: undefined } };
    const spec = replace(
      SPEC,
      "        '200':\n          description: The badge.",
      "        '404': {description: There is none.}\n        '200':\n          description: The badge.",
    );
    expect(await check({ 'badges.yaml': spec, 'pact.json': contract(refused) })).toMatchObject({ code: 0 });
  });

  it('holds those in a folder `documented` to what the documents say', async () => {
    const pact = contract({ provider: 'badge', response: { body: { content: { worn: true } } } });
    const files = { 'openapi.yaml': SPEC, 'observed.overlay.yaml': OVERLAY, 'a.json': pact, 'documented/a.json': pact };
    const { lines } = await check(files);
    expect(lines.filter((line) => line.includes('contract-answer'))).toEqual([
      'documented/a.json:20:21 /interactions/0/response/body/content/worn in "a badge": is not known here [contract-answer]',
    ]);
  });

  it('reads older contracts, and scenarios of its own files as states', async () => {
    const pact = {
      consumer: { name: 'door' },
      provider: { name: 'badges' },
      interactions: [
        {
          description: 'badges',
          providerState: 'tiny',
          request: { method: 'get', path: '/badges', query: 'limit=500' },
          response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: [{ colour: 'red' }] },
        },
      ],
      metadata: { pactSpecification: { version: '2.0.0' } },
    };
    const { lines } = await check({ 'badges.yaml': SPEC, 'pact.json': pact, 'tiny.yaml': 'name: tiny\npeople: 1\n' });
    expect(lines.slice(1)).toEqual([
      'pact.json:15:18 /interactions/0/request/query/limit in "badges": query limit must be at most 50 [contract-request]',
      'One thing does not fit. 1 note. Checked: 1 spec in both profiles, 1 scenario, 1 contract with 1 interaction.',
    ]);
  });

  it('finds values that the state does not have, and those that nobody knows', async () => {
    const valued = (provider: string, state: string, name: string) =>
      contract({
        provider,
        providerStates: [{ name: state }],
        request: {
          path: '/v1/employees/7',
          generators: { path: { type: 'ProviderState', expression: `/v1/employees/\${${name}}` } },
        },
        response: { status: 401, body: undefined },
      });
    const { lines } = await check({
      'a.json': valued('tidalbay', 'baseline', 'employeId'),
      'b.json': valued('tidalbay', 'empty-company', 'employeeId'),
      'c.json': valued('tidalbay', 'baseline', 'employeeId'),
    });
    expect(lines).toEqual([
      'a.json:18:27 /interactions/0/request/generators/path/expression in "a badge": the state "baseline" of tidalbay has no value "employeId". Did you mean "employeeId"? [contract-value]',
      'b.json:18:27 /interactions/0/request/generators/path/expression in "a badge": the state "empty-company" of tidalbay has no value "employeeId". There is apiKey, readOnlyKey, directoryKey. [contract-value]',
      '2 things do not fit. Checked: 3 contracts with 3 interactions.',
    ]);
  });

  it('only notes what is no HTTP, and credentials that are to be added', async () => {
    const [read] = contract({ request: { path: '/v1/employees/7' }, response: { body: undefined } }).interactions;
    const pact = {
      ...contract({ provider: 'tidalbay' }),
      interactions: [read, { description: 'an event', type: 'Asynchronous/Messages', contents: {} }],
    };
    expect(await check({ 'pact.json': pact })).toEqual({
      code: 0,
      lines: [
        'pact.json:12:18 note: /interactions/0/request in "a badge": getEmployee takes a credential, and the request brings none: send it as `Authorization: Bearer …` [contract-credential]',
        'pact.json:20:5 note: /interactions/1 "an event" is Asynchronous/Messages, not an HTTP request, so it was not checked [contract-kind]',
        'Everything fits. 2 notes. Checked: 1 contract with 1 interaction.',
      ],
    });
  });
});

describe('rollcall check of pages', () => {
  const fence = (text: string): string => `\`\`\`sh\n${text}\n\`\`\``;

  it.each<[string, string, string]>([
    ['a file that is not there', 'See [b](b.md).', '3:9 leads to b.md, which is not there [link]'],
    [
      'a heading that is not there',
      'See [there](#titel).',
      '3:13 leads to #titel, and there is no such heading. Did you mean "title"? [link]',
    ],
    [
      'a command that there is not',
      fence('npx rollcall srve'),
      '4:5 rollcall has no command srve. Did you mean "serve"? [docs-command]',
    ],
    [
      'a flag that the command does not have',
      fence('rollcall scenario apply merger \\\n  --wrld qa'),
      '4:1 rollcall scenario apply has no flag --wrld. Did you mean "--world"? [docs-command]',
    ],
    [
      'a scenario that there is not, as an argument',
      'Use `rollcall scenario show merge`.',
      '3:6 there is no scenario "merge". Did you mean "merger"? [docs-scenario]',
    ],
    [
      'a scenario that there is not, as an option',
      'Use `rollcall serve --scenario=merge`.',
      '3:6 there is no scenario "merge". Did you mean "merger"? [docs-scenario]',
    ],
  ])('finds %s', async (_, text, line) => {
    const { code, lines } = await check({ 'a.md': `# Title\n\n${text}\n` });
    expect([code, lines[0]]).toEqual([1, `a.md:${line}`]);
  });

  it('leaves alone what stands for something, what is elsewhere, and what is no command', async () => {
    const text = [
      '# Title',
      '[a](#title), [b](https://b.example), [c](tiny.yaml), `[d](d.md)`',
      fence('rollcall serve --scenario <name> | cat --srve'),
      fence('rollcall serve --scenario tiny # or --none').replace('sh', ''),
      fence('rollcall says --nothing').replace('sh', 'text'),
    ];
    expect(await check({ 'a.md': text.join('\n\n'), 'tiny.yaml': 'name: tiny\npeople: 1\n' })).toEqual({
      code: 0,
      lines: ['Everything fits. Checked: 1 scenario, 1 page.'],
    });
  });
});

describe('rollcall check', () => {
  it('finds nothing wrong with what comes with Rollcall', async () => {
    expect(await runCommand('check')).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^Everything fits\. Checked: 6 specs in both profiles, \d+ scenarios, \d+ contracts with \d+ interactions, \d+ pages\.$/,
      ),
    });
  });

  it('prints for programs', async () => {
    const { lines } = await check(
      { 'pact.json': contract({ provider: 'x' }), 'package.json': { name: 'door' } },
      '--json',
    );
    const [misfit, summary] = lines.map((line) => JSON.parse(line));
    expect(misfit).toEqual({
      kind: 'misfit',
      file: 'pact.json',
      line: 6,
      column: 13,
      pointer: '/provider/name',
      rule: 'contract-provider',
      severity: 'error',
      message: expect.stringContaining('is "x", which is no API.'),
    });
    expect(summary).toEqual({
      kind: 'summary',
      verdict: 'failed',
      errors: 1,
      notes: 0,
      checked: { specs: 0, scenarios: 0, contracts: 1, interactions: 1, pages: 0 },
      ignored: ['package.json'],
    });
  });

  it('prints annotations', async () => {
    const { lines } = await check({ 'acme.yaml': replace(SPEC, 'default: 10', 'default: 60') }, '--github');
    expect(lines.slice(0, 2)).toEqual([
      '::error file=acme.yaml,line=8,col=82,title=example::/paths/~1badges/get/parameters/0/schema/default must be at most 50',
      expect.stringMatching(/^::notice file=acme.yaml,line=23,col=11,title=no-example::/),
    ]);
  });

  it.each([
    ['an API that is not there', 'tidalbey', 'UNKNOWN_API', /no API and no file "tidalbey"\. There is drata/],
    ['a file that is not there', './none.yaml', 'INVALID_OPTION', /no file or folder \.\/none\.yaml/],
    [
      'a folder without anything',
      write({ 'a.txt': '' }),
      'INVALID_OPTION',
      /no spec, overlay, scenario, contract or page in/,
    ],
    ['a file that is none of all', join(write({ 'a.json': '{}' }), 'a.json'), 'INVALID_OPTION', /is no spec, overlay/],
  ])('refuses %s', async (_, named, code, message) => {
    const refused = await runCommand('check', named);
    expect(refused).toEqual({ code, output: expect.stringMatching(message) });
  });
});
