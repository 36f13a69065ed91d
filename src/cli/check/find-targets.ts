import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isObject } from '../../core/json.js';
import type { Misfit } from '../../core/misfit.js';
import { RollcallError } from '../../core/rollcall-error.js';
import { adminSource, listApis, toSource } from '../../server/load-apis.js';
import { contractsDirectory, packageDirectory } from '../../server/package-paths.js';
import { createScenarioCatalogue } from '../../server/scenario-catalogue.js';
import type { SourceFile } from '../../server/source-file.js';
import type { SpecSource } from '../../server/spec-source.js';
import { classifyFile } from './classify-file.js';

/** What is to be checked. */
export interface Targets {
  readonly specs: SpecSource[];
  /** Names or files. */
  readonly scenarios: string[];
  /** Files. */
  readonly contracts: string[];
  /** Markdown files. */
  readonly pages: string[];
  /** What is wrong with files already. */
  readonly misfits: Misfit[];
  /** Files in folders that are nothing of this. */
  readonly ignored: string[];
  /** Whether it is all that comes with Rollcall. */
  readonly isWhole: boolean;
}

const createTargets = (isWhole: boolean): Targets => ({
  specs: [],
  scenarios: [],
  contracts: [],
  pages: [],
  misfits: [],
  ignored: [],
  isWhole,
});

/** Finds what is named: ids of APIs, files and folders; all that comes with Rollcall where nothing is. */
export const findTargets = (named: readonly string[]): Targets => {
  const targets = createTargets(named.length === 0);
  if (targets.isWhole) {
    targets.scenarios.push(...createScenarioCatalogue().names());
    targets.specs.push(adminSource);
    targets.pages.push(...listOwnPages());
  }
  for (const name of targets.isWhole ? listApis() : named) {
    if (listApis().includes(name)) addApi(targets, name);
    else if (!existsSync(name)) throw refuseUnknown(name);
    else if (statSync(name).isDirectory()) addFolder(targets, name);
    else addFile(targets, name, true);
  }
  return targets;
};

const refuseUnknown = (name: string): RollcallError => {
  if (/[/\\]|\.\w+$/.test(name)) return new RollcallError('INVALID_OPTION', `There is no file or folder ${name}.`);
  const message = `There is no API and no file "${name}". There is ${listApis().join(', ')}; files are named by their path.`;
  return new RollcallError('UNKNOWN_API', message);
};

const addApi = ({ specs, contracts }: Targets, id: string): void => {
  specs.push(toSource(id));
  const folder = join(contractsDirectory, id);
  if (existsSync(folder)) contracts.push(...listFiles(folder).filter((file) => file.endsWith('.json')));
};

/** Pages of the documentation, where it is there: the package that npm installs has none. */
const listOwnPages = (): string[] => {
  const folders = ['docs', 'contracts', 'examples'].map((name) => join(packageDirectory, name));
  if (!existsSync(folders[0] as string)) return [];
  const top = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(packageDirectory, name));
  return [...top, ...folders.filter((folder) => existsSync(folder)).flatMap(listFiles)].filter((file) =>
    file.endsWith('.md'),
  );
};

const READABLE = /\.(ya?ml|json|md)$/;

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return /^(\.|node_modules$)/.test(entry.name) ? [] : listFiles(path);
      return READABLE.test(entry.name) ? [path] : [];
    });

const addFolder = (targets: Targets, folder: string): void => {
  const { specs, scenarios, contracts, pages, misfits } = targets;
  const count = () => [specs, scenarios, contracts, pages, misfits].flat().length;
  const before = count();
  for (const file of listFiles(folder)) addFile(targets, file, false);
  if (count() > before) return;
  throw new RollcallError(
    'INVALID_OPTION',
    `There is no spec, overlay, scenario, contract or page in the folder ${folder}.`,
  );
};

const addFile = (targets: Targets, file: string, isNamed: boolean): void => {
  const { specs, scenarios, contracts, pages, misfits, ignored } = targets;
  if (file.endsWith('.md')) {
    pages.push(file);
    return;
  }
  const classified = classifyFile(file, isNamed);
  if (classified.kind === 'broken') misfits.push(classified.misfit);
  else if (classified.kind === 'spec') addSpec(specs, toSource(file));
  else if (classified.kind === 'overlay') addOverlay(targets, file, classified.source);
  else if (classified.kind === 'contract') contracts.push(file);
  // A scenario is told from a name by its path.
  else if (classified.kind === 'scenario') scenarios.push(file);
  else if (!isNamed) ignored.push(file);
  else {
    const message = `The file ${file} is no spec, overlay, scenario or contract: it has no member that one of these has.`;
    throw new RollcallError('INVALID_OPTION', message);
  }
};

const isSame = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && resolve(left) === resolve(right);

const addSpec = (specs: SpecSource[], source: SpecSource): void => {
  const isKnown = specs.some(
    ({ specFile, overlayFile }) =>
      isSame(specFile, source.specFile) &&
      (source.overlayFile === undefined || isSame(overlayFile, source.overlayFile)),
  );
  if (!isKnown) specs.push(source);
};

/** The spec of an overlay is the one that it names, or else the one beside it. */
const addOverlay = ({ specs, misfits }: Targets, file: string, { value, locate }: SourceFile): void => {
  const named = isObject(value) && typeof value['extends'] === 'string' ? [value['extends']] : [];
  const beside = ['openapi.yaml', 'openapi.yml', 'openapi.json'];
  const specFile = [...named, ...beside].map((name) => join(dirname(file), name)).find((path) => existsSync(path));
  if (specFile !== undefined) {
    addSpec(specs, { ...toSource(specFile), overlayFile: file });
    return;
  }
  const message = 'has no spec: name its file with `extends`, or call it openapi.yaml and put it beside the overlay';
  misfits.push({ place: locate(''), pointer: '', rule: 'overlay-form', severity: 'error', message });
};
