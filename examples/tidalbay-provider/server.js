#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createApp } from './create-app.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    states: { type: 'boolean', default: false },
  },
});

const server = createApp({ withStates: values.states }).listen(Number(values.port), '127.0.0.1', (error) => {
  if (error) throw error;
  const url = `http://127.0.0.1:${server.address().port}`;
  console.log(`TIDALBAY's employees are at ${url}`);
  if (values.states) console.log(`Anybody may change them at ${url}/_pact/provider-states`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
