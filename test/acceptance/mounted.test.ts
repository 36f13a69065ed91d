import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

let mock: Mock;
const servers: Server[] = [];
beforeAll(async () => {
  mock = await createMock({ listen: false, people: 20, clock: 'frozen' });
});
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await mock.close();
});

const start = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

interface Presented {
  readonly baseUrl: string;
  readonly headers: Record<string, string>;
}

const readCredentials = async (root: string): Promise<Record<string, Presented>> =>
  (await (await fetch(`${root}/__admin/credentials`)).json()) as Record<string, Presented>;

const write = async ({ baseUrl, headers }: Presented): Promise<Response> => {
  const all = { ...headers, 'content-type': 'application/json' };
  const { data } = (await (await fetch(`${baseUrl}/v1/employees?per_page=1`, { headers })).json()) as {
    data: [{ id: string }];
  };
  const body = JSON.stringify({ department: 'Night Watch' });
  return fetch(`${baseUrl}/v1/employees/${data[0].id}`, { method: 'PATCH', headers: all, body });
};

describe("in somebody else's Express application", () => {
  let root: string;
  beforeAll(async () => {
    const app = express();
    app.get('/own', (_, response) => void response.send('own'));
    app.use('/mocks', mock.express());
    app.use('/deep', express.Router().use('/er', mock.express()));
    app.use(express.json());
    app.use(express.urlencoded());
    app.use('/behind', mock.express());
    app.use(((error, _request, response, _next) => {
      response.status(500).json({ code: error.code });
    }) as express.ErrorRequestHandler);
    root = await start(app);
  });

  it('answers below its mount, and nowhere else', async () => {
    expect((await fetch(`${root}/mocks/__admin/health`)).status).toBe(200);
    expect((await fetch(`${root}/mocks/w/one/tidalbay/openapi.json`)).status).toBe(200);
    expect((await fetch(`${root}/tidalbay/openapi.json`)).status).toBe(404);
    expect(await (await fetch(`${root}/own`)).text()).toBe('own');
    expect(await (await fetch(`${root}/mocks`)).json()).toMatchObject({ name: 'rollcall' });
  });

  it.each(['/mocks', '/mocks/w/one', '/deep/er'])('says where it is, below %s too', async (mount) => {
    const { tidalbay } = await readCredentials(root + mount);
    expect(tidalbay?.baseUrl).toBe(`${root}${mount}/tidalbay`);
    expect((await write(tidalbay as Presented)).status).toBe(200);
  });

  it('has pages that find what they need', async () => {
    const page = await (await fetch(`${root}/mocks/tidalbay/docs`)).text();
    const [, script] = /<script src="([^"]+)"/.exec(page) ?? [];
    expect(new URL(script as string, `${root}/mocks/tidalbay/docs`).pathname).toMatch(/^\/mocks\/tidalbay\/docs\//);
  });

  it('takes a body that has been read, if it can be made again', async () => {
    const { tidalbay } = await readCredentials(`${root}/behind`);
    expect((await write(tidalbay as Presented)).status).toBe(200);
    const { baseUrl, headers } = tidalbay as Presented;
    const body = new URLSearchParams({ department: 'Night Watch' });
    const refused = await fetch(`${baseUrl}/v1/employees`, { method: 'POST', headers, body });
    expect([refused.status, await refused.json()]).toEqual([500, { code: 'BODY_READ' }]);
  });
});

it('is the whole of a plain server, too', async () => {
  const root = await start(mock.express());
  const { drata } = await readCredentials(root);
  const response = await fetch(`${drata?.baseUrl}/personnel?size=1`, { headers: drata?.headers ?? {} });
  expect(response.status).toBe(200);
});

it('tells the application that it was closed', async () => {
  const other = await createMock({ apis: ['tidalbay'], listen: false });
  const handler = other.express();
  await other.close();
  const app = express();
  app.use(handler);
  app.use(
    ((error, _request, response, _next) => void response.json({ code: error.code })) as express.ErrorRequestHandler,
  );
  expect(await (await fetch(await start(app))).json()).toEqual({ code: 'MOCK_CLOSED' });
});

describe('as a function from Request to Response', () => {
  it('answers at the root of a server', async () => {
    const response = await mock.handle(new Request('http://localhost:3000/__admin/credentials'));
    expect(await response.json()).toMatchObject({ tidalbay: { baseUrl: 'http://localhost:3000/tidalbay' } });
  });

  it('answers below a path, whether or not a router has taken that off', async () => {
    await using mounted = await createMock({ listen: false, publicUrl: 'http://localhost:3000/api/mocks/' });
    expect(mounted.baseUrl('tidalbay')).toBe('http://localhost:3000/api/mocks/tidalbay');
    for (const path of ['/api/mocks/__admin/credentials', '/__admin/credentials']) {
      const response = await mounted.handle(new Request(`http://localhost:3000${path}`));
      expect(await response.json(), path).toMatchObject({ tidalbay: { baseUrl: mounted.baseUrl('tidalbay') } });
    }
    expect((await mounted.handle(new Request('http://localhost:3000/api/mocksy'))).status).toBe(404);
    expect((await mounted.fetch('/__admin/health')).status).toBe(200);
  });

  it('writes', async () => {
    const { baseUrl, headers } = mock.credentials('tidalbay');
    const [first] = await mock.records('tidalbay', 'employees');
    const body = JSON.stringify({ department: 'Day Watch' });
    const init = { method: 'PATCH', headers: { ...headers, 'content-type': 'application/json' }, body };
    const response = await mock.handle(new Request(`${baseUrl}/v1/employees/${first?.key}`, init));
    expect(await response.json()).toMatchObject({ department: 'Day Watch' });
  });
});
