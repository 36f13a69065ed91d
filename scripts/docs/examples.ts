import { createMock, type Mock } from '../../src/create-mock.js';
import { foldJson } from './fold-json.js';

/** A request that the README shows. */
interface Example {
  readonly caption: string;
  readonly api: string;
  readonly path: string;
  readonly method?: string;
  readonly body?: object;
  /** A value that the URL would have to escape. */
  readonly search?: readonly [name: string, value: string];
  /** Sent without the credential. */
  readonly anonymous?: boolean;
  /** The answer is long and not the point. */
  readonly statusOnly?: boolean;
}

const BASE = 'http://127.0.0.1:4010';

/** The README's requests with the answers of a mock as `npm start` starts it; none shows the clock, which ticks. */
export const describeExamples = async (): Promise<string> => {
  await using mock = await createMock({ listen: false });
  const { id, email } = await findEmployee(mock);
  const described: string[] = [];
  // One after the other: a request shows what the one before it changed.
  for (const example of listExamples(id, email)) described.push(await describe(mock, example));
  return `\n${described.join('\n\n')}\n`;
};

const listExamples = (id: string, email: string): Example[] => [
  { caption: 'Who in Engineering is at risk?', api: 'tidalbay', path: EMPLOYEES },
  {
    caption: 'Change a record …',
    api: 'tidalbay',
    path: `/v1/employees/${id}`,
    method: 'PATCH',
    body: { department: 'Night Watch' },
    statusOnly: true,
  },
  { caption: '… and it is remembered:', api: 'tidalbay', path: '/v1/employees?department=Night%20Watch' },
  {
    caption: 'What the vendor refuses, the mock refuses:',
    api: 'tidalbay',
    path: `/v1/employees/${id}`,
    method: 'PATCH',
    body: { score: 100 },
  },
  { caption: 'So it does without a credential:', api: 'tidalbay', path: '/v1/employees', anonymous: true },
  {
    caption: 'Secureframe knows the same person, in its own words and with its own search language:',
    api: 'secureframe',
    path: '/users',
    search: ['q', `active:true AND email:"${email}"`],
  },
  {
    caption: 'A search that it does not allow:',
    api: 'secureframe',
    path: '/users',
    search: ['q', 'active:true AND role:admin'],
  },
];

const EMPLOYEES = '/v1/employees?department=Engineering&band=orange&per_page=1';

const findEmployee = async (mock: Mock): Promise<{ id: string; email: string }> => {
  const response = await ask(mock, { caption: '', api: 'tidalbay', path: EMPLOYEES });
  const { data } = (await response.json()) as { data: [{ id: string; email: string }] };
  return data[0];
};

const ask = (mock: Mock, { api, path, method, body, search, anonymous }: Example): Promise<Response> => {
  const { baseUrl, headers } = mock.credentials(api);
  const query = search ? `?${search[0]}=${encodeURIComponent(search[1])}` : '';
  return mock.fetch(`${baseUrl}${path}${query}`, {
    ...(method !== undefined && { method }),
    ...(body && { body: JSON.stringify(body) }),
    headers: { ...(!anonymous && headers), ...(body && { 'Content-Type': 'application/json' }) },
  });
};

const describe = async (mock: Mock, example: Example): Promise<string> => {
  const response = await ask(mock, example);
  const answer = example.statusOnly
    ? ['```text', String(response.status)]
    : ['```json', foldJson(await response.json())];
  return [example.caption, '', '```sh', toCommand(mock, example), '```', ...answer, '```'].join('\n');
};

const toCommand = (mock: Mock, { api, path, method, body, search, anonymous, statusOnly }: Example): string => {
  const { baseUrl, headers } = mock.credentials(api);
  const url = `'${baseUrl.replace(mock.url, BASE)}${path}'`;
  const flags = [statusOnly ? "-s -o /dev/null -w '%{http_code}\\n'" : '-s', search && '-G', method && `-X ${method}`];
  return [
    ['curl', ...flags.filter((flag) => flag !== undefined), url].join(' '),
    ...(anonymous ? [] : Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`)),
    ...(search ? [`--data-urlencode '${search[0]}=${search[1]}'`] : []),
    ...(body ? [`-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`] : []),
  ].join(' \\\n  ');
};
