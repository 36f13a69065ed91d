import type { Api } from '../../src/engine/api.js';
import { resolveReference, type Schema } from '../../src/openapi/document.js';
import { findExample, findMedia } from '../../src/openapi/example.js';
import { loadApis } from '../../src/server/load-apis.js';
import { createTable } from './table.js';

/** The table of the vendors' error bodies: of each API one row for every form, with the statuses that have it. */
export const describeVendorErrors = async (): Promise<string> => {
  const apis = await loadApis([], 'observed');
  return createTable(['API', 'Statuses', 'Form of the body', 'Example'], apis.flatMap(describeApi));
};

const describeApi = (api: Api): string[][] => {
  const forms = new Map<string, { statuses: Set<string>; example: string }>();
  for (const { status, form, example } of listErrors(api)) {
    const known = forms.get(form) ?? { statuses: new Set(), example };
    known.statuses.add(status);
    forms.set(form, known);
  }
  return [...forms].map(([form, { statuses, example }]) => [
    `\`${api.id}\``,
    [...statuses].sort().join(' '),
    `\`${form}\``,
    `\`${example}\``,
  ]);
};

/** What the operations answer with 4xx and 5xx, each as often as it is declared. */
const listErrors = (api: Api): { status: string; form: string; example: string }[] =>
  api.operations
    .flatMap(({ responses }) => [...responses])
    .filter(([status]) => /^[45]/.test(status))
    .flatMap(([status, response]) => {
      const media = findMedia(response, 'application/json');
      if (!media) return [];
      const form = nameForm(api, media.value.schema as Schema);
      return [{ status, form, example: JSON.stringify(findExample(api.document, media)?.value) }];
    });

/** A schema's members in one line: `{code, details?: [{field}]}`. */
const nameForm = (api: Api, referable: Schema): string => {
  const schema = resolveReference<Schema>(api.document, { value: referable, pointer: '' })?.value;
  if (schema && 'items' in schema) return `[${nameForm(api, schema.items as Schema)}]`;
  const required = new Set(schema?.required);
  const members = Object.entries(schema?.properties ?? {}).map(([name, member]) => {
    const inner = nameForm(api, member as Schema);
    return `${name}${required.has(name) ? '' : '?'}${inner === '' || inner === '[]' ? '' : `: ${inner}`}`;
  });
  return members.length === 0 ? '' : `{${members.join(', ')}}`;
};
