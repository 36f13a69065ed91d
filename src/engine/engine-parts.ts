import type { Settings } from '../core/settings.js';
import type { FindJob } from './agenda.js';
import type { Api } from './api.js';
import type { Profile } from './behaviour.js';
import type { Host } from './host.js';
import type { JournalRoom } from './journal/journal-room.js';
import type { Measurements } from './measurements.js';
import type { Recall } from './recall.js';
import type { Worlds, WorldsLimits } from './worlds.js';

/** How the engine is to behave, and how its worlds are set at their start. */
export interface EngineOptions extends Settings, WorldsLimits {
  readonly cors: boolean;
  /** Milliseconds that every answer of an API waits. */
  readonly delay: number;
  /** What happens to an answer that breaks the spec: it is reported, turned into a 500, or not looked at. */
  readonly validateResponses: 'warn' | 'error' | 'off';
  /** Bytes that a request's body may have. */
  readonly bodyLimit: number;
}

/** The APIs of one profile, by what leads to them. */
export interface Mounts {
  /** By the first segment of a path. */
  readonly apis: ReadonlyMap<string, Api>;
  /** By the host names of the real services. */
  readonly hosts: ReadonlyMap<string, Api>;
}

/** What the stages work with; its own mounts are those of the profile that the mock was started with. */
export interface EngineParts extends Mounts {
  readonly options: EngineOptions;
  readonly host: Host;
  /** The APIs as a world sees them whose profile that is; undefined while nobody has loaded it. */
  readonly mounts: (profile: Profile) => Mounts | undefined;
  /** Makes a profile ready for worlds that are set to it. */
  readonly loadProfile: (profile: Profile) => Promise<void>;
  readonly worlds: Worlds;
  readonly findJob: FindJob;
  readonly recall: Recall;
  readonly journalRoom: JournalRoom;
  readonly measurements: Measurements;
}
