import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A package as npm packs it. */
export interface Pack {
  readonly tarball: string;
  /** Bytes of the tarball. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what is in `dist` and around it into a folder; nothing is built. */
export const pack = (root: string, folder: string): Pack => {
  const parameters = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const told = execFileSync('npm', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [{ filename, ...packed }] = JSON.parse(told);
  return { ...packed, tarball: join(folder, filename) };
};

const NEEDED = [
  /^dist\/cli\/main\.js$/,
  /^dist\/compiled\//,
  /^specs\//,
  /^fixtures\/scenarios\//,
  /^contracts\/\w+\//,
  /^docs\/\w+\.md$/,
];

const NEEDLESS = /\.test\.|^(?!dist\/).*\.ts$|^(examples|test|scripts|src)\//;

/** What is in a pack and should not be, or the other way round. */
export const judgeFiles = ({ files }: Pack): string[] => {
  const paths = files.map(({ path }) => path);
  return [
    ...paths.filter((path) => NEEDLESS.test(path)).map((path) => `${path} is in the package`),
    ...NEEDED.filter((needed) => !paths.some((path) => needed.test(path))).map((needed) => `No file is ${needed}`),
  ];
};
