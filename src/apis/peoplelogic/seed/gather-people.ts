import type { Person } from '../../../company/person.js';

/** Key of the group that holds the people of a department. */
export const toDepartmentGroup = (department: string): string => `department-${department}`;

/** Those who work here now, in the order that they came, and then all others: whoever leads is the first. */
const comparePeople = (left: Person, right: Person): number =>
  Number(right.phase === 'current') - Number(left.phase === 'current') || left.number - right.number;

/** Who is in which group, by key of the group; the department of an employee counts as one. */
export const gatherPeople = (people: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const gathered = new Map<string, Person[]>();
  for (const person of people) {
    if (person.kind === 'service-account') continue;
    for (const key of [toDepartmentGroup(person.department), ...person.groups]) {
      const known = gathered.get(key);
      if (known) known.push(person);
      else gathered.set(key, [person]);
    }
  }
  for (const members of gathered.values()) members.sort(comparePeople);
  return gathered;
};
