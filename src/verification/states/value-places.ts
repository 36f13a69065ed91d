import type { Api } from '../../engine/api.js';
import { locateOperation } from '../checks/locate-operation.js';

/** Where a value stands in a path, and with that in records. */
export interface ValuePlace {
  /** The path of the spec; the lists that it goes on from have such records. */
  readonly path: string;
  /** The parameter that has the value, and the member that has it in a record. */
  readonly member: string;
  /** What the path says of the same record, by member. */
  readonly beside: Readonly<Record<string, string>>;
}

/** Where values stand in paths such as `/organization/by-app-id/SLACK/${chatTeam}`, by name; an id is known by its name. */
export const findValuePlaces = (api: Api, paths: readonly string[]): ReadonlyMap<string, ValuePlace> =>
  new Map(paths.toReversed().flatMap((path) => findPlaces(api, path)));

const findPlaces = (api: Api, path: string): (readonly [string, ValuePlace])[] => {
  const location = locateOperation(api, { method: 'GET', basePath: '', path });
  if (location.kind !== 'operation') return [];
  const parameters = Object.entries(location.parameters).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const beside = Object.fromEntries(parameters.filter(([, text]) => !text.includes('${')));
  return parameters.flatMap(([member, text]) => {
    const name = /^\$\{([^}]+)\}$/.exec(text)?.[1];
    return name === undefined || member === 'id'
      ? []
      : [[name, { path: location.operation.path, member, beside }] as const];
  });
};
