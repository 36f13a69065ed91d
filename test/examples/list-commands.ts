/** Splits as a shell does: at blanks, but not between quotes; a backslash at the end of a line joins it to the next. */
const splitWords = (text: string): string[] =>
  [...text.replaceAll('\\\n', ' ').matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ''),
  );

/** The lines of a script, joined where they go on. */
export const listLines = (script: string): string[] =>
  script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The parameters of each call of our program in a script. */
export const listCalls = (script: string): string[][] =>
  listLines(script).flatMap((line) => {
    const [, parameters] = /^npx (?:--no-install )?rollcall (.*)$/.exec(line) ?? [];
    if (parameters === undefined && /\brollcall\b(?!-)/.test(line)) throw new Error(`The test cannot read ${line}`);
    return parameters === undefined ? [] : [splitWords(parameters)];
  });
