import { MatchersV3 } from '@pact-foundation/pact';

/** A value that the provider's state decides; the example is what the consumer's own test goes with. */
export type Bound = ReturnType<typeof MatchersV3.fromProviderState<string | number>>;

/** Makes what stands for each of the values that an API's states name, from an example of each. */
export const bindVariables = <Name extends string>(
  examples: Readonly<Record<Name, string | number>>,
): Readonly<Record<Name, Bound>> =>
  Object.fromEntries(
    Object.entries<string | number>(examples).map(([name, example]) => [
      name,
      MatchersV3.fromProviderState(`\${${name}}`, example),
    ]),
  ) as Record<Name, Bound>;

/** Puts values that the provider's state decides into a text, such as the path of a URL. */
export const bindText = (parts: TemplateStringsArray, ...values: readonly unknown[]): string | Bound => {
  const join = (toText: (value: unknown) => string): string =>
    parts.map((part, index) => part + (index < values.length ? toText(values[index]) : '')).join('');
  const example = join((value) => String(isBound(value) ? value.value : value));
  if (!values.some(isBound)) return example;
  return MatchersV3.fromProviderState(
    join((value) => String(isBound(value) ? value.expression : value)),
    example,
  );
};

/** Whether the provider's state decides a value. */
export const isBound = (value: unknown): value is Bound & { readonly value: string | number } =>
  typeof value === 'object' && value !== null && 'expression' in value;
