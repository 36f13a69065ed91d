import { listImports } from './imports.js';
import type { File } from './read-files.js';

/** Circles of imports that run code, each once, as the list of its files. */
export const findValueCycles = (files: readonly File[]): string[] => {
  const graph = new Map(
    files.map((file) => [
      file.path,
      listImports(file)
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  return files.flatMap(({ path }) => findCyclesFrom({ path, trail: [], graph, done }));
};

interface Walk {
  readonly path: string;
  readonly trail: readonly string[];
  readonly graph: ReadonlyMap<string, readonly string[]>;
  readonly done: Set<string>;
}

const findCyclesFrom = ({ path, trail, graph, done }: Walk): string[] => {
  const start = trail.indexOf(path);
  if (start >= 0) return [[...trail.slice(start), path].join(' -> ')];
  if (done.has(path)) return [];
  const cycles = (graph.get(path) ?? []).flatMap((target) =>
    findCyclesFrom({ path: target, trail: [...trail, path], graph, done }),
  );
  done.add(path);
  return cycles;
};
