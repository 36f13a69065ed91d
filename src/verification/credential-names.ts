import type { EnteredState } from './states/state-provider.js';

/** Knows the credentials that a run was given, so that its lines can say which of them they need. */
export class CredentialNames {
  readonly #full = new Set<string>();
  readonly #named = new Map<string, string>();

  /** Learns those of a state: that of somebody with full rights, and those that contracts call by a name. */
  learn({ values, credential }: EnteredState): void {
    for (const text of Object.values(credential)) this.#full.add(text);
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string' && value.length >= SHORTEST) this.#named.set(value, name);
    }
  }

  /**
   * What a header's credential is called, where it is not that of somebody with full rights: by its name in contracts
   * (`readOnlyKey`), or as one that nobody was given. Undefined as long as nothing is known.
   */
  nameOf(value: string): string | undefined {
    if (this.#full.size === 0 || this.#full.has(value)) return undefined;
    for (const [secret, name] of this.#named) if (value.endsWith(secret)) return name;
    return INVALID;
  }
}

/** Shorter values are no credentials. */
const SHORTEST = 16;

const INVALID = 'invalid credential';
