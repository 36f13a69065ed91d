/** Names that this vendor writes in a way of its own; BAMBOO_HR is shown in its samples. */
const NAMES: Readonly<Record<string, string>> = { bamboohr: 'BAMBOO_HR' };

/** The name that this vendor has for the maker of a system, such as `OKTA`. */
export const toProvider = (provider: string): string => NAMES[provider] ?? provider.toUpperCase();
