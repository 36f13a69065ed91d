import { isObject, type JsonObject } from '../../src/core/json.js';

/** Gives the types of an API for clients their docstrings, with examples; takes away those that say nothing. */
export const documentClientTypes = (api: string, spec: JsonObject, types: string): string =>
  Object.entries(describe(api, spec)).reduce(
    (text, [name, lines]) =>
      text.replace(`export interface ${name} {`, `${toDocstring(lines)}export interface ${name} {`),
    types.replace(/^export type (webhooks|\$defs) = Record<string, never>;\n/gm, ''),
  );

const toDocstring = (lines: readonly string[]): string =>
  `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;

/** The names that an example uses for the types, which are called the same in every API. */
const toAlias = (api: string, type: string): string =>
  `${api[0]?.toUpperCase()}${api.slice(1)}${type[0]?.toUpperCase()}${type.slice(1)}`;

const describe = (api: string, spec: JsonObject): Readonly<Record<'paths' | 'components' | 'operations', string[]>> => {
  const { path, operationId, schema } = findList(api, spec);
  const importing = (name: string) => `import type { ${name} as ${toAlias(api, name)} } from 'rollcall/apis/${api}';`;
  const isForCompany = path.includes('{companyId}');
  const call = isForCompany ? [`'${path}', {`, '  params: { path: { companyId } },', '});'] : [`'${path}');`];
  return {
    paths: [
      'What can be asked of the API, for clients such as those of `openapi-fetch`.',
      '@example',
      "import createClient from 'openapi-fetch';",
      importing('paths'),
      '',
      ...(isForCompany
        ? [
            `const { headers, variables: { companyId = '' } } = mock.credentials('${api}');`,
            `const client = createClient<${toAlias(api, 'paths')}>({ baseUrl: \`\${mock.url}/${api}\`, headers });`,
          ]
        : [`const client = createClient<${toAlias(api, 'paths')}>(mock.credentials('${api}'));`]),
      `const { data } = await client.GET(${call[0]}`,
      ...call.slice(1),
      'assert(data);',
    ],
    components: [
      'What the spec has a name for, schemas above all.',
      '@example',
      importing('components'),
      '',
      `const { baseUrl, headers } = mock.credentials('${api}');`,
      `const response = await fetch(\`\${baseUrl}${path.replace(/^.*\}/, '')}\`, { headers });`,
      `const list = (await response.json()) as ${toAlias(api, 'components')}['schemas']['${schema}'];`,
      'assert(list);',
    ],
    operations: [
      'The operations by their ids, with what they take and answer.',
      '@example',
      importing('operations'),
      '',
      `const operationId: keyof ${toAlias(api, 'operations')} = '${operationId}';`,
      `await mock.fault({ api: '${api}', operationId, status: 503 });`,
    ],
  };
};

/** The first list of an API, and the name of what it answers. */
const findList = (api: string, spec: JsonObject): { path: string; operationId: string; schema: string } => {
  const found = Object.entries(spec['paths'] as Record<string, JsonObject>).find(([, item]) => isObject(item['get']));
  const answer = findMember(found?.[1], ['get', 'responses', '200']);
  const { $ref: named } = (answer ?? {}) as { $ref?: string };
  const described = named === undefined ? answer : findMember(spec, named.split('/').slice(1));
  const schema = findMember(described, ['content', 'application/json', 'schema', '$ref']);
  if (!found || typeof schema !== 'string') throw new Error(`The first list of ${api} answers nothing that has a name`);
  const [path, item] = found;
  return { path, operationId: String(findMember(item, ['get', 'operationId'])), schema: schema.replace(/.*\//, '') };
};

const findMember = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, name) => (isObject(found) ? found[name] : undefined), value);
