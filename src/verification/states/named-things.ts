/** Whether a path is that of a collection of such things: `/v1/employees`, and `/api/v1/employee`. */
export const isNamed = (path: string, thing: string): boolean => {
  const last = toCamel(path.split('/').at(-1) ?? '').toLowerCase();
  return [last, toSingular(last)].includes(thing.toLowerCase());
};

/** What a member may be called that leads to one such thing: `manager`, `managerId`, `manager_id`. */
export const isRelation = (member: string, thing: string): boolean => {
  const name = toCamel(member).toLowerCase();
  return name === thing.toLowerCase() || name === `${thing.toLowerCase()}id`;
};

/** What a member may be called that leads to several such things: `groups`, `groupIds`, `group_ids`. */
export const isManyRelation = (member: string, thing: string): boolean => {
  const name = toCamel(member).toLowerCase();
  return name !== toSingular(name) && isRelation(toSingular(name), thing);
};

const toCamel = (name: string): string => name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());

const toSingular = (name: string): string => name.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
