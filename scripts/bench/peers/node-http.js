// Bare `node:http`: two known paths, `JSON.stringify` each time, no routing table, no checks.
import { createServer } from 'node:http';
import { readFixture } from './read-fixture.js';

const { record, list } = readFixture();
const server = createServer((request, response) => {
  const body = JSON.stringify(request.url === '/record' ? record : list);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
