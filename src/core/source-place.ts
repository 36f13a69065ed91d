/** Where in a file something stands; lines and columns count from 1. */
export interface SourcePlace {
  /** As a reader can open it: relative to where the program was started, where that is near. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place as editors and terminals read it: `file:line:column`. */
export const showPlace = ({ file, line, column }: SourcePlace): string => `${file}:${line}:${column}`;
