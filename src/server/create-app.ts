import express, { type Express } from 'express';
import type { EngineParts } from '../engine/engine-parts.js';
import { REQUEST_HEADER } from '../engine/stages/respond.js';
import { DEFAULT_WORLD } from '../engine/worlds.js';
import type { ServeRequest } from './serve-request.js';

/** The Express application: a page for people at `/`, everything else from the engine. */
export const createApp = (serve: ServeRequest, { apis, worlds }: EngineParts): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('json spaces', 2);
  app.get('/', (_, response) => {
    response.set(REQUEST_HEADER, worlds.open(DEFAULT_WORLD)?.nextRequestId() ?? '');
    response.json({ name: 'rollcall', mounts: [...apis.keys()].map((id) => `/${id}`) });
  });
  app.use((request, response) => serve(request, response));
  return app;
};
