/** What GitHub shows of an annotation beside its text; names are GitHub's. */
export interface AnnotationProperties {
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
  readonly title: string;
}

/** How loudly something is told. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A line that GitHub Actions shows beside a run, and in a file where one is named. */
export const annotate = (level: AnnotationLevel, properties: AnnotationProperties, message: string): string => {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${pairs.join(',')}::${escapeData(message)}`;
};

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
