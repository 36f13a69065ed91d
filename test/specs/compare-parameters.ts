import { type Facets, itemsOf, readFacets, readMembers } from './facets.js';
import { isMarked, type Located, step, stepAll } from './located.js';
import { nameOperation, type Parameter } from './read-table.js';

/** A parameter or body member as a spec has it. */
interface Described {
  readonly in: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly place: Located;
  readonly schema: Located;
}

interface OperationPlaces {
  readonly operation: Located;
  readonly item: Located;
}

/** How one operation's parameters differ from the table, as sentences; a spec may add only what it marks. */
export const compareParameters = (rows: readonly Parameter[], { operation, item }: OperationPlaces): string[] => {
  const documented = rows.filter((row) => row.in !== 'header' || row.name !== 'Authorization');
  const described = [...describeParameters(item, operation), ...describeBody(operation)];
  const known = new Set(documented.map(nameParameter));
  return [
    ...documented.flatMap((row) => compareRow(row, described)),
    ...described
      .filter((found) => !known.has(nameParameter(found)) && !isMarked(found.place))
      .filter((found) => !found.name.includes('[].') || hasNestedRows(documented, found.name))
      .map((found) => `${nameParameter(found)} is not in the document and not marked with x-source`),
  ];
};

/** Rows with `[].` are about the entries of an array; only arrays that the table opens are compared that deep. */
const hasNestedRows = (rows: readonly Parameter[], name: string): boolean =>
  rows.some((row) => row.name.startsWith(name.slice(0, name.indexOf('[].') + 3)));

const nameParameter = (parameter: { in: string; name: string }): string => `${parameter.in} ${parameter.name}`;

const describeParameters = (item: Located, operation: Located): Described[] =>
  [...stepAll(item, 'parameters'), ...stepAll(operation, 'parameters')].flatMap((place): Described[] => {
    const schema = step(place, 'schema');
    const parameter = { in: String(place.value.in), name: String(place.value.name) };
    const isRequired = place.value.required === true;
    return [{ ...parameter, isRequired, place, schema }, ...describeEntries({ ...parameter, schema })];
  });

const describeBody = (operation: Located): Described[] => {
  const body = step(operation, 'requestBody');
  const schema = step(body, 'content', 'application/json', 'schema');
  if (readFacets(schema).types.includes('array')) return describeEntries({ in: 'body', name: '', schema });
  return [...readMembers(schema)].flatMap(([name, { place, isRequired }]) => [
    { in: 'body', name, isRequired, place, schema: place },
    ...describeEntries({ in: 'body', name, schema: place }),
  ]);
};

const describeEntries = (array: { in: string; name: string; schema: Located }): Described[] =>
  readFacets(array.schema).types.includes('array')
    ? [...readMembers(itemsOf(array.schema))].map(([name, { place, isRequired }]) => ({
        in: array.in,
        name: `${array.name}[].${name}`,
        isRequired,
        place,
        schema: place,
      }))
    : [];

const compareRow = (row: Parameter, described: readonly Described[]): string[] => {
  const found = described.find(({ in: where, name }) => where === row.in && name === row.name);
  if (found === undefined) return [`${nameParameter(row)} is missing`];
  const facets = readFacets(found.schema);
  const mayAdd = facets.isMarked || isMarked(found.place);
  const compared: Compared = { row, facets, mayAdd };
  return [
    ...compareRequired(compared, found.isRequired),
    ...compareType(compared),
    ...compareValues(compared),
    ...compareDefault(compared),
    ...compareBounds(compared),
    ...(facets.others.length === 0 || mayAdd ? [] : [`adds ${facets.others.join(', ')} without x-source`]),
  ].map((problem) => `${nameParameter(row)} ${problem}`);
};

interface Compared {
  readonly row: Parameter;
  readonly facets: Facets;
  readonly mayAdd: boolean;
}

const compareRequired = ({ row, mayAdd }: Compared, isRequired: boolean): string[] => {
  if (row.required === 'yes') return isRequired ? [] : ['is required by the document, optional in the spec'];
  return isRequired && !mayAdd ? ['is optional in the document, required in the spec'] : [];
};

const compareType = ({ row, facets, mayAdd }: Compared): string[] => {
  if (row.type === '-') return [];
  const [, base = row.type, format] = /^(.*?)(?:<(.+)>)?$/.exec(row.type) ?? [];
  const written = writeType(facets);
  if (!acceptsType(base, written, mayAdd)) return [`is ${base} in the document, ${written || 'untyped'} in the spec`];
  if (format !== undefined && facets.format !== format) return [`lacks the documented format ${format}`];
  return format === undefined && facets.format !== undefined && !mayAdd
    ? [`adds format ${facets.format} without x-source`]
    : [];
};

/** An integer is a number with more asked of it, so a marked spec may say it. A comma list is a string on the wire. */
const acceptsType = (documented: string, written: string, mayAdd: boolean): boolean => {
  if (documented === 'comma list') return written === 'string' || written.startsWith('array of ');
  if (documented === written) return true;
  return mayAdd && written.replaceAll('integer', 'number') === documented;
};

const writeType = ({ types, itemTypes }: Facets): string =>
  [...types]
    .sort()
    .map((type) => (type === 'array' ? `array of ${[...itemTypes].sort().join(' or ')}` : type))
    .join(' or ');

const compareValues = ({ row, facets, mayAdd }: Compared): string[] => {
  if (row.enum === '-') return facets.values.length === 0 || mayAdd ? [] : ['adds an enum without x-source'];
  const documented = row.enum.split(',');
  const missing = documented.filter((value) => !facets.values.includes(value));
  const added = facets.values.filter((value) => !documented.includes(value));
  return [
    ...(missing.length > 0 ? [`lacks the documented values ${missing.join(', ')}`] : []),
    ...(added.length > 0 && !mayAdd ? [`adds the values ${added.join(', ')} without x-source`] : []),
  ];
};

const compareDefault = ({ row, facets, mayAdd }: Compared): string[] => {
  if (row.default === '-') {
    return facets.fallback === undefined || mayAdd ? [] : [`adds the default ${facets.fallback} without x-source`];
  }
  // A default of null means that nothing is assumed, which a spec says best by having none.
  if (row.default === 'null' && facets.fallback === undefined) return [];
  return facets.fallback === row.default
    ? []
    : [`defaults to ${row.default} in the document, ${facets.fallback} in the spec`];
};

const compareBounds = ({ row, facets, mayAdd }: Compared): string[] => {
  const [, low, high] = /^(?:>=)?(\d+)?(?:\.\.|<=)?(\d+)?$/.exec(row.bounds) ?? [];
  return [
    ...compareBound({ name: 'lower', documented: low, written: facets.low, mayAdd }),
    ...compareBound({ name: 'upper', documented: high, written: facets.high, mayAdd }),
  ];
};

interface Bound {
  readonly name: string;
  readonly documented: string | undefined;
  readonly written: number | undefined;
  readonly mayAdd: boolean;
}

const compareBound = ({ name, documented, written, mayAdd }: Bound): string[] => {
  if (documented === undefined) {
    return written === undefined || mayAdd ? [] : [`adds the ${name} bound ${written} without x-source`];
  }
  return written === Number(documented)
    ? []
    : [`has the ${name} bound ${documented} in the document, ${written} in the spec`];
};

/** Says which operation a list of differences is about. */
export const prefixProblems = (operation: { method: string; path: string }, problems: readonly string[]): string[] =>
  problems.map((problem) => `${nameOperation(operation)}: ${problem}`);
