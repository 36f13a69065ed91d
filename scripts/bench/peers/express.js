// Express with two routes that answer constants.
import express from 'express';
import { readFixture } from './read-fixture.js';

const { record, list } = readFixture();
const app = express();
app.get('/record', (_, response) => response.json(record));
app.get('/list', (_, response) => response.json(list));
const server = app.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
