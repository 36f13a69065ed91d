import { compareText } from '../../src/core/compare-text.js';
import { isObject, type JsonObject } from '../../src/core/json.js';

const sortMembers = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (!isObject(value)) return value;
  const members = Object.entries(value).sort(([left], [right]) => compareText(left, right));
  return Object.fromEntries(members.map(([name, member]) => [name, sortMembers(member)]));
};

/** A contract as it is kept: in an order of its own, and without the versions of the tools that wrote it. */
export const tidyContract = (text: string): string => {
  const { metadata, interactions, ...rest } = JSON.parse(text) as {
    metadata: JsonObject;
    interactions: readonly { readonly description: string }[];
  };
  const tidy = {
    ...rest,
    interactions: interactions.toSorted((left, right) => compareText(left.description, right.description)),
    metadata: { pactSpecification: metadata['pactSpecification'] },
  };
  return `${JSON.stringify(sortMembers(tidy), undefined, 2)}\n`;
};
