const compareText = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

const COMPARE = {
  score: (left, right) => left.score - right.score,
  name: (left, right) => compareText(left.last_name, right.last_name) || compareText(left.first_name, right.first_name),
  last_event: (left, right) => compareText(left.last_event_at ?? '', right.last_event_at ?? ''),
};

/** Sorts employees by a field, and by when they were created if none is asked for; ties are in the order of their ids. */
export const sortEmployees = (employees, { sort, order = 'asc' }) => {
  const compare = COMPARE[sort] ?? ((left, right) => compareText(left.created_at, right.created_at));
  const direction = order === 'desc' ? -1 : 1;
  return employees.toSorted((left, right) => direction * compare(left, right) || compareText(left.id, right.id));
};
