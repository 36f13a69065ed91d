import type { Settings } from '../core/settings.js';
import type { FindJob } from './agenda.js';
import type { Api } from './api.js';
import type { Profile, SeededCredential } from './behaviour.js';
import type { Host } from './host.js';
import type { JournalRoom } from './journal/journal-room.js';
import type { Measurements } from './measurements.js';
import type { Recall } from './recall.js';
import type { Worlds } from './worlds.js';

/** How the engine is to behave, and how its worlds are set at their start. */
export interface EngineOptions extends Settings {
  readonly cors: boolean;
  /** Milliseconds that every answer of an API waits. */
  readonly delay: number;
  /** What happens to an answer that breaks the spec: it is reported, turned into a 500, or not looked at. */
  readonly validateResponses: 'warn' | 'error' | 'off';
  readonly profile: Profile;
  /** Bytes that a request's body may have. */
  readonly bodyLimit: number;
}

/** What the stages work with. */
export interface EngineParts {
  readonly options: EngineOptions;
  readonly host: Host;
  readonly apis: ReadonlyMap<string, Api>;
  /** The APIs by the host names of the real services. */
  readonly hosts: ReadonlyMap<string, Api>;
  readonly worlds: Worlds;
  /** The credentials that an API knows, by secret. */
  readonly credentials: (api: Api) => ReadonlyMap<string, SeededCredential>;
  readonly findJob: FindJob;
  readonly recall: Recall;
  readonly journalRoom: JournalRoom;
  readonly measurements: Measurements;
}
