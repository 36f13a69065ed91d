/** Splits the name of a value before its last word: `employeeId` is the `id` of `employee`. */
export const splitValueName = (name: string): { readonly thing: string; readonly member: string } | undefined => {
  const [, thing, member] = /^(.+?)([A-Z][a-z0-9]*)$/.exec(name) ?? [];
  return thing === undefined || member === undefined ? undefined : { thing, member: member.toLowerCase() };
};

/** A value as `--existing` names it: `employeeId` is `employee.id`. */
export const toExistingName = (name: string): string => {
  const split = splitValueName(name);
  return split ? `${split.thing}.${split.member}` : name;
};

/** A name of `--existing` as contracts have it: `employee.id` is `employeeId`. */
export const fromExistingName = (name: string): string =>
  name.replace(/\.(.)/g, (_, first: string) => first.toUpperCase());

/** Whether a value is a secret by its name, so that no list of the API has it. */
export const isSecretName = (name: string): boolean => /(key|token|secret|password)$/i.test(name);

/** Whether a value is a secret that is to be nobody's, by its name. */
export const isInvalidName = (name: string): boolean =>
  isSecretName(name) && /^(invalid|unknown|wrong|forged)[A-Z]/.test(name);
