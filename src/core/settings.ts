/** A world's switches: what can be set while it runs. */
export interface Settings {
  /** `lenient`: a well-formed unknown credential has full rights; `strict`: it is refused; `off`: nobody is asked. */
  readonly auth: 'lenient' | 'strict' | 'off';
  /** Whether the limits that the vendors document are held. */
  readonly rateLimit: 'off' | 'documented';
  /** The form that the specs are served in: as the vendors' services were observed, or as their documents say. */
  readonly profile: 'observed' | 'documented';
  /** How far searches that promise no more lag behind the records, as an ISO 8601 duration. */
  readonly indexLag: string;
}

/** How a world is set where nobody says otherwise. */
export const defaultSettings: Settings = { auth: 'lenient', rateLimit: 'off', profile: 'observed', indexLag: 'PT0S' };
