/** The files that a spec is written in. */
export interface SpecSource {
  readonly id: string;
  readonly specFile: string;
  /** Where the live service differs; undefined where no such file exists. */
  readonly overlayFile: string | undefined;
}
