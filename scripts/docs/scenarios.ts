import { readFileSync } from 'node:fs';
import { isObject, type JsonObject } from '../../src/core/json.js';
import { scenarioSchemaFile } from '../../src/server/package-paths.js';
import { createScenarioCatalogue } from '../../src/server/scenario-catalogue.js';
import { createTable } from './table.js';

/** The table of all scenarios with what can be set. */
export const describeScenarios = async (): Promise<string> => {
  const summaries = await createScenarioCatalogue({ fresh: true }).list();
  const rows = summaries.map(({ name, description, parameters }) => [
    `\`${name}\``,
    description,
    Object.entries(parameters)
      .map(([parameter, declared]) => `\`${parameter}\` (${declared.default}): ${declared.description}`)
      .join(' '),
  ]);
  return createTable(['Scenario', 'What it is for', 'Parameters, with their defaults'], rows);
};

const schema = JSON.parse(readFileSync(scenarioSchemaFile, 'utf8')) as JsonObject;

/** What stands for a value of a parameter is the same everywhere. */
const isParameter = ({ $ref }: JsonObject): boolean => $ref === '#/$defs/parameter';

const follow = (value: JsonObject): JsonObject => {
  const name = /^#\/\$defs\/(\w+)$/.exec(String(value['$ref']))?.[1];
  return name === undefined ? value : ((schema['$defs'] as JsonObject)[name] as JsonObject);
};

/** What a value can be, in a few words. */
const sayType = (value: JsonObject): string => {
  const { anyOf, enum: words, type, items, minimum, maximum } = { ...follow(value), ...value } as JsonObject;
  if (Array.isArray(anyOf)) {
    return (anyOf as JsonObject[])
      .filter((each) => !isParameter(each))
      .map(sayType)
      .join(', or ');
  }
  if (Array.isArray(words))
    return words.length > 20 ? 'one of many words' : words.map((word) => `\`${word}\``).join(' ');
  if (type === 'array') return isObject(items) ? `a list: ${sayType(items as JsonObject)}` : 'a list';
  if (type === 'object') return 'an object';
  if (type === 'string') return 'text';
  if (type === 'boolean') return '`true` `false`';
  const range = [minimum, maximum].some((bound) => Math.abs(Number(bound)) > 1e9) ? [] : [minimum, maximum];
  const bounds = range.filter((bound) => bound !== undefined).map(String);
  return `${type === 'null' ? '`null`' : 'a number'}${bounds.length === 2 ? ` from ${bounds.join(' to ')}` : ''}`;
};

const describeMembers = (properties: JsonObject): string =>
  createTable(
    ['Key', 'What it says', 'Values'],
    Object.entries(properties as Readonly<Record<string, JsonObject>>)
      .filter(([name]) => name !== '$schema')
      .map(([name, value]) => [`\`${name}\``, String(value['description'] ?? ''), sayType(value)]),
  );

const membersOf = (definition: string): JsonObject =>
  ((schema['$defs'] as JsonObject)[definition] as JsonObject)['properties'] as JsonObject;

/** The table of the keys of a file. */
export const describeKeys = (): string => describeMembers(schema['properties'] as JsonObject);

/** The table of what can be said of people, be they made up or in the cast. */
export const describeTerms = (): string => describeMembers(membersOf('terms'));

/** The table of what can be said of people in the cast beyond that. */
export const describeCast = (): string => describeMembers(membersOf('castMember'));
