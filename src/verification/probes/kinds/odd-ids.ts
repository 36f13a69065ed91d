import { oddIds } from '../odd-texts.js';
import type { ProbeKind } from '../probe-kind.js';

/** Odd values of path parameters; where several operations share one, the one that reads is asked. */
export const oddIdsKind: ProbeKind = {
  name: 'odd ids',
  probe: async (operation, asker) => {
    for (const [, name = ''] of operation.path.matchAll(/\{([^}]+)\}/g)) {
      const sharing = asker.operations.filter(({ path }) => path.startsWith(toPrefix(operation.path, name)));
      const asked = sharing.find(({ method }) => method === 'GET') ?? sharing[0];
      if (asked !== operation) continue;
      for (const id of oddIds) await asker.ask(operation, { path: { [name]: id } });
    }
  },
};

const toPrefix = (path: string, name: string): string => path.slice(0, path.indexOf(`{${name}}`) + name.length + 2);
