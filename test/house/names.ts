const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Paths of which a folder or file is not in kebab-case; `.test`, `.gen` and the like may follow the name. */
export const findBadNames = (paths: readonly string[]): string[] =>
  paths.filter((path) => {
    const parts = path.split('/');
    const [name = '', ...suffixes] = (parts.pop() ?? '').split('.');
    return ![...parts, name, ...suffixes].every((part) => KEBAB.test(part));
  });

/** Drawers that say nothing of what is in them. */
export const findDrawers = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.split(/[/.-]/).some((part) => /^(utils?|utilities|misc)$/.test(part)));
