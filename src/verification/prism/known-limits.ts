import { readSchema } from '../../openapi/document.js';
import type { Parameter } from '../../openapi/operation.js';
import type { CheckSubject } from '../checks/subject.js';
import type { Diagnostic } from './prism-packages.js';

/** Why Prism finds fault where there is none, as far as that is known. */
export const explainFalseAlarm = (
  { api, operation, requestHeaders }: CheckSubject,
  { path = [] }: Diagnostic,
): string | undefined => {
  const [place, name] = path;
  if (place === 'body' && requestHeaders['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return 'Prism does not read nested arrays and objects of a form';
  if (place !== 'query') return undefined;
  const parameters = operation.parameters.map(({ value }) => value).filter((each) => each.in === 'query');
  const parameter = parameters.find((each) => each.name.toLowerCase() === String(name).toLowerCase());
  if (parameter?.style === 'deepObject')
    return 'Prism asks for the members of an absent deepObject, and does not see those with capital letters in their names';
  const schema = parameter && readSchema(api.document, parameter.schema as Parameter['schema']);
  const extended = { ...schema, ...parameter };
  return 'x-maximum' in extended || 'x-absent-values' in extended
    ? 'the spec takes this by an extension that Prism does not know'
    : undefined;
};
