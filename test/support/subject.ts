import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/core/json.js';
import type { Profile } from '../../src/engine/behaviour.js';
import { applyOverlay, type Overlay } from '../../src/openapi/apply-overlay.js';
import { loadApis } from '../../src/server/load-apis.js';
import { readOperations, type SpecDocument, type SpecOperation } from './spec-operation.js';

/** One API in one profile, as its spec's own files describe it: what the conformance suite holds the mock to. */
export interface Subject {
  readonly id: string;
  readonly profile: Profile;
  /** The name that `createMock` is given for it; undefined for the admin API, which is always there. */
  readonly api: string | undefined;
  /** First segment of its paths. */
  readonly mount: string;
  readonly document: SpecDocument;
  readonly operations: readonly SpecOperation[];
  /** The operations that are answered from state; the others are answered with examples. */
  readonly handled: ReadonlySet<string>;
  /** Host names of the real service. */
  readonly hosts: readonly string[];
  /** The path part of the first server. */
  readonly serverPath: string;
}

const SPECS = join(import.meta.dirname, '..', '..', 'specs');
const profiles: readonly Profile[] = ['observed', 'documented'];

/** Every API that has a folder with a spec, the admin API included; in both profiles where those differ. */
export const findSubjects = (): Promise<Subject[]> =>
  Promise.all(
    readdirSync(SPECS)
      .filter((id) => existsSync(join(SPECS, id, 'openapi.yaml')))
      .flatMap((id) => listProfiles(id).map((profile) => readSubject(join(SPECS, id, 'openapi.yaml'), profile, id))),
  );

/** Without an overlay both profiles serve the same document. */
const listProfiles = (id: string): readonly Profile[] =>
  existsSync(join(SPECS, id, 'observed.overlay.yaml')) ? profiles : ['observed'];

/** The API of a spec file; `id` is given for those that come with Rollcall. */
export const readSubject = async (file: string, profile: Profile, id?: string): Promise<Subject> => {
  const document = readDocument(file, profile);
  const isAdmin = id === 'admin';
  const [loaded] = isAdmin ? [] : await loadApis([id ?? file], profile);
  const operations = readOperations(document);
  const servers = document.servers.map(({ url }) => /^(?:https?:\/\/([^/]+))?(.*?)\/?$/.exec(url));
  const handled = isAdmin ? operations.map(({ operationId }) => operationId) : loaded?.behaviour.handlers;
  return {
    id: id ?? basename(file).replace(/\.[^.]+$/, ''),
    profile,
    api: isAdmin ? undefined : (id ?? file),
    mount: isAdmin ? '__admin' : (loaded?.id ?? ''),
    document,
    operations,
    handled: new Set(Array.isArray(handled) ? handled : Object.keys(handled ?? {})),
    hosts: [...new Set(servers.flatMap((parts) => parts?.[1] ?? []))],
    serverPath: servers[0]?.[2] ?? '',
  };
};

const readDocument = (file: string, profile: Profile): SpecDocument => {
  const document = readYaml(file);
  const overlayFile = join(dirname(file), 'observed.overlay.yaml');
  if (profile === 'documented' || !existsSync(overlayFile)) return document as SpecDocument;
  return applyOverlay(document as JsonObject, readYaml(overlayFile) as unknown as Overlay) as unknown as SpecDocument;
};

const parsed = new Map<string, unknown>();

/** Both profiles read the same files, and parsing takes most of the time that a test file needs to start. */
const readYaml = (file: string): unknown => {
  const known = parsed.get(file) ?? parse(readFileSync(file, 'utf8'));
  parsed.set(file, known);
  return known;
};
