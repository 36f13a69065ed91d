/** What a curl command asks, and what of the answer it prints. */
export interface Command {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly prints: 'body' | 'status';
}

/**
 * Reads a command in the little of curl's language that the README uses. Anything else throws, so that no part of a
 * command goes untested.
 */
export const parseCurl = (text: string): Command => {
  const [program, ...words] = splitWords(text);
  if (program !== 'curl') throw new Error(`This is no curl command: ${text}`);
  const given = new Map<string, string[]>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const isFlag = word.startsWith('-');
    if (isFlag && !FLAGS.has(word)) throw new Error(`The test does not know curl's ${word}`);
    const name = isFlag ? word : 'url';
    const value = isFlag && FLAGS.get(word) === 'value' ? words[++index] : word;
    given.set(name, [...(given.get(name) ?? []), value as string]);
  }
  return toCommand((name) => given.get(name) ?? []);
};

const FLAGS = new Map<string, 'alone' | 'value'>([
  ['-s', 'alone'],
  ['-G', 'alone'],
  ['-X', 'value'],
  ['-H', 'value'],
  ['-d', 'value'],
  ['--data-urlencode', 'value'],
  ['-o', 'value'],
  ['-w', 'value'],
]);

const toCommand = (read: (name: string) => readonly string[]): Command => {
  const [url, ...others] = read('url');
  const [format] = read('-w');
  const [target] = read('-o');
  if (url === undefined || others.length > 0) throw new Error('The command has to have one URL');
  if ((format ?? '%{http_code}\\n') !== '%{http_code}\\n' || (format === undefined) !== (target === undefined)) {
    throw new Error('The test knows `-o /dev/null` with `-w %{http_code}` only');
  }
  const encoded = read('--data-urlencode').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return `${name}=${encodeURIComponent(value.join('='))}`;
  });
  const isQuery = read('-G').length > 0;
  const data = [...read('-d'), ...encoded].join('&');
  const method = read('-X')[0] ?? (data !== '' && !isQuery ? 'POST' : 'GET');
  return {
    url: isQuery && data !== '' ? `${url}?${data}` : url,
    method,
    headers: Object.fromEntries(read('-H').map((header) => header.split(/:\s*(.*)/s, 2) as [string, string])),
    body: isQuery || data === '' ? undefined : data,
    prints: format === undefined ? 'body' : 'status',
  };
};

/** Splits as a shell does: at blanks, but not between quotes; a backslash at the end of a line joins it to the next. */
const splitWords = (text: string): string[] =>
  [...text.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"\\$`]*)"|([^\s'"]+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? (bare as string),
  );
