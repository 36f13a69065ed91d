// Fastify with two routes that answer constants.
import fastify from 'fastify';
import { readFixture } from './read-fixture.js';

const { record, list } = readFixture();
const app = fastify();
app.get('/record', async () => record);
app.get('/list', async () => list);
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
