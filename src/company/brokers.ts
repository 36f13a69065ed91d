import type { Broker } from './company.js';

const NAMES = [
  ['Address', 'Background', 'Contact', 'Family', 'Neighbor', 'Number', 'People', 'Public', 'Record', 'Relative'],
  ['Atlas', 'Directory', 'Finder', 'Lookup', 'Search'],
] as const;

/** The data brokers; 47 of them, a prime, so that every stride walks through all of them. */
export const brokers: readonly Broker[] = NAMES[0]
  .flatMap((first) => NAMES[1].map((second) => [first, second] as const))
  .slice(0, 47)
  .map(([first, second]) => {
    const host = `${first}${second}`.toLowerCase();
    return { key: host, name: `${first} ${second}`, url: `https://${host}.example` };
  });
