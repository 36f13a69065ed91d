import { execFileSync } from 'node:child_process';

/** What a line of `toCurl` sends. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/**
 * Reads lines as a shell and curl do, with values for the variables in them. What curl would refuse or change on its own
 * (brackets in a URL, dots in a path) throws, so that a line is shown to do what it says.
 */
export const readCurlLines = (lines: readonly string[], variables: NodeJS.ProcessEnv): CurlRequest[] => {
  const script = lines.map((line) => `${line.replace(/^curl /, `printf '%s\\0' `)}; printf '\\1'`).join('\n');
  const words = execFileSync('sh', ['-uc', script], { env: variables, encoding: 'utf8' });
  return words
    .split('\u0001')
    .slice(0, -1)
    .map((each) => readWords(each.split('\0').slice(0, -1)));
};

const FORM = 'application/x-www-form-urlencoded';

const readWords = (words: readonly string[]): CurlRequest => {
  const request = { method: '', url: '', body: undefined as string | undefined };
  // curl calls every body a form, unless it is told what it is.
  const headers = new Map<string, string>();
  const flags = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (/^(-sS|-g|--path-as-is|--head)$/.test(word)) flags.add(word);
    else if (word === '-X') request.method = words[++index] as string;
    else if (word === '-H') headers.set(...readHeader(words[++index] as string));
    else if (/^--data-(binary|raw)$/.test(word)) request.body = words[++index] as string;
    else if (/^http:/.test(word) && request.url === '') request.url = word;
    else throw new Error(`curl is given ${JSON.stringify(word)}, of which the test knows nothing`);
  }
  refuseChanges(request, flags);
  if (request.body !== undefined && !headers.has('content-type')) headers.set('content-type', FORM);
  const sent = [...headers].filter(([, value]) => value !== REMOVED);
  return {
    ...request,
    method: request.method || (flags.has('--head') ? 'HEAD' : 'GET'),
    headers: Object.fromEntries(sent),
  };
};

/** What curl itself would make something else of. */
const refuseChanges = ({ url, body }: Pick<CurlRequest, 'url' | 'body'>, flags: ReadonlySet<string>): void => {
  if (/[[\]{}]/.test(url) && !flags.has('-g')) throw new Error(`curl takes ${url} for a pattern`);
  if (/\/\.{1,2}(\/|\?|$)/.test(url) && !flags.has('--path-as-is')) throw new Error(`curl cuts the dots out of ${url}`);
  if (body?.startsWith('@')) throw new Error(`The body of ${url} is in a file`);
};

const REMOVED = '\0';

/** `name: value`, `name;` for an empty value, `name:` for no such header. */
const readHeader = (line: string): [string, string] => {
  const [, name = '', mark = '', value = ''] = /^([^:;]+)([:;])\s*(.*)$/s.exec(line) ?? [];
  return [name, mark === ':' && value === '' ? REMOVED : value];
};
