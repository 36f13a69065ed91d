import { listImports } from './imports.js';
import type { File } from './read-files.js';

const FLOORS: Readonly<Record<string, number>> = {
  core: 0,
  openapi: 1,
  engine: 2,
  company: 2,
  apis: 3,
  admin: 3,
  server: 4,
  storage: 4,
  verification: 4,
  interception: 4,
  cli: 5,
  testing: 5,
};

const TOP = 5;

/** The smallest thing that may import within itself on one floor: a folder, one API, or the top floor. */
interface Room {
  readonly floor: number;
  readonly name: string;
}

/** Imports, of types too, that do not go down a floor; and folders that have none. */
export const findFloorViolations = (files: readonly File[]): string[] =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === undefined) return [`${file.path} is on no floor`];
    return listImports(file)
      .filter(({ target }) => target.startsWith('src/'))
      .filter(({ target }) => !mayImport(room, roomOf(target)))
      .map(({ target }) => `${file.path} (floor ${room.floor}) imports ${target}`);
  });

const mayImport = (from: Room, to: Room | undefined): boolean =>
  to !== undefined && (to.floor < from.floor || to.name === from.name);

const roomOf = (path: string): Room | undefined => {
  const [, folder = '', inner, ...rest] = path.split('/');
  // The dashboard is a static page that no code of ours imports and that imports none.
  if (folder === 'dashboard') return { floor: -1, name: 'dashboard' };
  if (inner === undefined) return { floor: TOP, name: 'top' };
  const floor = FLOORS[folder];
  if (floor === undefined) return undefined;
  if (floor === TOP) return { floor, name: 'top' };
  return { floor, name: folder === 'apis' && rest.length > 0 ? `${folder}/${inner}` : folder };
};

/** Imports of an `index.ts` from inside; only what stands at the top of `src` may go through one. */
export const findIndexImports = (files: readonly File[]): string[] =>
  files.flatMap((file) =>
    listImports(file)
      .filter(({ target }) => target.startsWith('src/') && target.endsWith('/index.ts'))
      .filter(() => file.path.split('/').length > 2)
      .map(({ target }) => `${file.path} imports ${target}`),
  );
