import type { Api } from '../engine/api.js';
import { createConcealer, HIDDEN } from '../engine/conceal.js';
import type { Replayed } from './layer.js';
import { toVariable, toWord } from './shell-word.js';
import { fromExistingName, isSecretName } from './states/value-names.js';
import type { VerifyOptions } from './verify-options.js';

/** What a run was asked for. */
export interface AskedFor {
  /** The file that the other options come from. */
  readonly config?: string;
  /** Those that do not come from a file. */
  readonly options: Partial<VerifyOptions>;
}

/**
 * Makes the lines that repeat what layers find: with all that the run was given and that matters to what is sent. Secrets stand
 * in the variables that the lines for curl have, too. `name` is what the API is called on the command line.
 */
export const createReplay = (api: Api, name: string, { config, options }: AskedFor): ((found: Replayed) => string) => {
  const prefix = toVariable(api.id);
  const flags = [
    ...(config === undefined ? [] : [['--config', config]]),
    ...listPlain(options),
    ...Object.entries(options.headers ?? {}).map(([header, value]) => ['-H', ...showHeader(api, header, value)]),
    ...Object.entries(options.existing ?? {}).map(([value, text]) => ['--existing', ...showExisting(value, text)]),
  ].map(([flag, text, variable = 'secret']) =>
    text === undefined ? flag : `${flag} ${toWord(text, `${prefix}_${toVariable(variable)}`)}`,
  );
  const command = ['npx rollcall verify', toWord(name, prefix), ...flags].join(' ');
  // There is no flag for it, and a file was not named.
  const note = options.states ? ' # with the same "states" in a file that --config names' : '';
  return ({ layer, seed, path }) => `${command} --layers ${layer} --seed ${seed} --path ${path}${note}`;
};

/** The options without a secret, as flags. */
const listPlain = (options: Partial<VerifyOptions>): string[][] => {
  const { baseUrl, profile, readOnly, allowWrites = [], only = [], prism } = options;
  const { rate, timeout, runs, maxRequests } = options;
  return [
    ...(baseUrl === undefined ? [] : [['--base-url', baseUrl]]),
    ...(profile === undefined ? [] : [['--profile', profile]]),
    ...(readOnly ? [['--read-only']] : []),
    ...(allowWrites.length > 0 ? [['--allow-writes', allowWrites.join()]] : []),
    ...(only.length > 0 ? [['--only', only.join()]] : []),
    ...Object.entries({ '--rate': rate, '--timeout': timeout, '--runs': runs, '--max-requests': maxRequests }).flatMap(
      ([flag, number]) => (number === undefined ? [] : [[flag, String(number)]]),
    ),
    ...(prism === undefined ? [] : [[prism ? '--prism' : '--no-prism']]),
  ];
};

/** Whatever a header is called, what it holds is hidden; of a credential the word before it may be seen. */
const showHeader = (api: Api, header: string, value: string): string[] => {
  const name = header.toLowerCase();
  const shown = createConcealer([api], { url: '', headers: {} }).headers({ [name]: value })[name] ?? '';
  return [`${header}: ${shown.includes(HIDDEN) ? shown : HIDDEN}`, header];
};

const showExisting = (name: string, text: string): string[] => {
  const value = fromExistingName(name);
  return [`${name}=${isSecretName(value) ? HIDDEN : text}`, value];
};
