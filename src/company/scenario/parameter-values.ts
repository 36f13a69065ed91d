import type { Json } from '../../core/json.js';
import { suggestWord } from '../../core/suggest-word.js';
import { createValidator } from '../../openapi/schema-compiler.js';
import { toViolations } from '../../openapi/violation.js';
import type { ScenarioProblem } from './scenario-problem.js';
import type { ParameterValues, ScenarioParameter } from './scenario-source.js';

type Declared = Readonly<Record<string, ScenarioParameter>>;

/** What is wrong with values that were given for the parameters of a scenario. */
export const listParameterProblems = (
  scenario: string,
  declared: Declared,
  given: ParameterValues,
): ScenarioProblem[] =>
  Object.entries(given).flatMap(([name, value]) => {
    const problem = { scenario, pointer: undefined };
    const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!declaration) {
      const known = Object.keys(declared);
      const advice = known.length === 0 ? ' It has none.' : suggestWord(name, known);
      return [{ ...problem, rule: 'parameter', message: `has no parameter "${name}".${advice}` }];
    }
    // A declaration is a JSON Schema of its value.
    const validator = createValidator(declaration);
    if (validator(value)) return [];
    return toViolations(validator.errors, { in: 'body', name: '' }).map(({ rule, message }) => ({
      ...problem,
      rule,
      message: `cannot have ${JSON.stringify(value)} for the parameter "${name}": it ${message}`,
    }));
  });

/** The value of every parameter: the given one, or the default. */
export const toValues = (declared: Declared, given: ParameterValues): Readonly<Record<string, Json>> => ({
  ...Object.fromEntries(Object.entries(declared).map(([name, declaration]) => [name, declaration.default])),
  ...(given as Readonly<Record<string, Json>>),
});
