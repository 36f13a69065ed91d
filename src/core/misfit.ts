import { type SourcePlace, showPlace } from './source-place.js';

/** The rules that files are held to beside those of OpenAPI and of JSON Schema, with what breaks each. */
export const misfitRules = {
  yaml: 'A file is not valid YAML or JSON.',
  'openapi-version': 'A spec is not of OpenAPI 3.1.',
  'overlay-form': 'An overlay is no overlay, or an action of it is none.',
  'overlay-target': 'An action of an overlay matches nothing in its spec, or cannot change what it matches.',
  'same-route': 'Two path templates of a spec lead to the same paths.',
  'no-responses': 'An operation declares no response.',
  'security-scheme': 'An operation asks for a security scheme that the spec does not define.',
  schema: 'A schema, or another part of a spec, cannot be made ready to serve.',
  example: 'An example or a default in a spec breaks its own schema.',
  'no-example': 'A success of an operation has neither an example nor code behind it, so its answer is made up.',
  'filter-member': '`x-filters`, `x-from` or `x-to` of a parameter names nothing that the entries of its list have.',
  handler:
    'An operation of an API that comes with Rollcall has no code behind it, or code answers one that is not there.',
  'contract-form': 'A contract is no Pact file that can be read.',
  'contract-empty': 'A contract holds no interaction, so nothing is agreed.',
  'contract-kind': 'An interaction is not about HTTP, and was not checked.',
  'contract-provider': 'The provider of a contract is no API that is known.',
  'contract-name': 'Two interactions of a contract have the same description and states.',
  'contract-operation': 'An interaction asks for what the spec has no operation for.',
  'contract-request': 'A request that is to be accepted breaks the spec.',
  'contract-credential': 'A request that is to be accepted brings no credential, so whoever verifies has to add it.',
  'contract-status': 'An answer has a status that the operation does not declare.',
  'contract-answer': 'A header or the body of an answer has what the spec does not allow, or does not declare.',
  'contract-state': 'A provider state is no scenario, or has parameters that the scenario does not take.',
  'contract-value': 'An expression names a value that the state does not have.',
  'unused-scenario': 'A scenario that comes with Rollcall is the state of no interaction.',
  link: 'A link of a Markdown page leads to no file, or to no heading.',
  'docs-command': 'A Markdown page shows a command of Rollcall, or a flag of one, that there is not.',
  'docs-scenario': 'A Markdown page shows a command with a scenario that there is not.',
} as const;

/** One thing in a file that does not fit: the rules of its kind, or another file. */
export interface Misfit {
  readonly place: SourcePlace;
  /** Where in the file: a JSON Pointer, empty for the whole. */
  readonly pointer: string;
  /** The rule that is broken: one of ours, or as OpenAPI's linter or JSON Schema calls it. */
  readonly rule: keyof typeof misfitRules | (string & {});
  /** A note is worth reading, and no reason to fail. */
  readonly severity: 'error' | 'note';
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The misfit in a line: `file:line:column`, where in the file, what is wrong, and the rule. */
export const describeMisfit = ({ place, pointer, rule, severity, message }: Misfit): string => {
  const parts = [`${showPlace(place)}`, severity === 'note' ? 'note:' : '', pointer, message, `[${rule}]`];
  return parts.filter((part) => part !== '').join(' ');
};
