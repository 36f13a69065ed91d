import type { ErrorObject } from 'ajv';
import { isObject, type Json, type JsonObject } from '../../core/json.js';
import { suggestWord } from '../../core/suggest-word.js';
import { createValidator } from '../../openapi/schema-compiler.js';
import { toViolations } from '../../openapi/violation.js';
import type { ScenarioProblem } from './scenario-problem.js';
import type { ScenarioSource } from './scenario-source.js';

/** How a scenario, with values in place of its parameters, breaks the schema of scenarios. */
export type ScenarioValidator = (scenario: JsonObject, source: ScenarioSource) => readonly ScenarioProblem[];

const PARAMETER = '#/$defs/parameter';

/** Makes the validator from the schema, which is written for those who write scenarios. */
export const createScenarioValidator = (schema: JsonObject): ScenarioValidator => {
  const validator = createValidator(sharpen(schema, schema) as JsonObject);
  return (scenario, { name }) => {
    if (validator(scenario)) return [];
    const errors = (validator.errors ?? []).filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames');
    return toViolations(errors, { in: 'body', name: '' }).map(({ pointer, rule, message }, index) => ({
      scenario: String(name),
      pointer,
      rule,
      message: sayMore(message, errors[index] as ErrorObject, schema),
    }));
  };
};

/**
 * A choice between types made into what depends on the type, so that only what is wrong with the one that was taken is
 * told. No parameter stands anywhere any more when this is asked.
 */
const sharpen = (value: Json, schema: JsonObject): Json => {
  if (Array.isArray(value)) return value.map((each: Json) => sharpen(each, schema));
  if (!isObject(value)) return value;
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, member]) => [name, sharpen(member as Json, schema)]),
  ) as JsonObject;
  if (!Array.isArray(anyOf)) return rest;
  const choices = (anyOf as JsonObject[]).filter(({ $ref }) => $ref !== PARAMETER);
  const types = choices.map((choice) => follow(choice, schema)['type'] as string);
  // biome-ignore lint/suspicious/noThenProperty: it is a word of JSON Schema, and nobody awaits a schema
  const allOf = choices.map((choice, index) => ({ if: { type: types[index] as string }, then: choice }));
  return { ...rest, type: types, allOf };
};

const follow = (schema: JsonObject, root: JsonObject): JsonObject => {
  const name = /^#\/\$defs\/(\w+)$/.exec(String(schema['$ref']))?.[1];
  return name === undefined ? schema : ((root['$defs'] as JsonObject)[name] as JsonObject);
};

/** The message with the right word, where a wrong one stands. */
const sayMore = (message: string, error: ErrorObject, schema: JsonObject): string => {
  const { keyword, params, parentSchema, data, propertyName } = error;
  if (propertyName !== undefined) return `has a name "${propertyName}" that ${message}`;
  if (keyword === 'enum' && typeof data === 'string') {
    return `cannot be "${data}".${suggestWord(data, (params['allowedValues'] as unknown[]).map(String))}`;
  }
  const member: unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof member !== 'string' || parentSchema === undefined) return message;
  return `${message}.${suggestWord(member, listMembers(parentSchema as JsonObject, schema))}`;
};

const listMembers = (parent: JsonObject, schema: JsonObject): string[] => {
  const { properties: own = {} } = parent as { properties?: JsonObject };
  const { properties: shared = {} } = follow(parent, schema) as { properties?: JsonObject };
  return Object.keys({ ...own, ...shared });
};
