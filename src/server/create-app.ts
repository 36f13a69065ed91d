import express, { type Express, type RequestHandler } from 'express';
import type { EngineParts } from '../engine/engine-parts.js';
import { REQUEST_HEADER } from '../engine/stages/respond.js';
import { DEFAULT_WORLD } from '../engine/worlds.js';
import { writeDocsPage } from './docs-page.js';
import { docsDirectory } from './package-paths.js';
import type { ServeRequest } from './serve-request.js';

/** The Express application: pages for people, everything else from the engine. */
export const createApp = (serve: ServeRequest, parts: EngineParts): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('json spaces', 2);
  const count: RequestHandler = (_, response, next) => {
    response.set(REQUEST_HEADER, parts.worlds.open(DEFAULT_WORLD)?.nextRequestId() ?? '');
    next();
  };
  app.get('/', count, (_, response) => {
    response.json({ name: 'rollcall', mounts: [...parts.apis.keys()].map((id) => `/${id}`) });
  });
  const docs = createDocs(parts, count);
  app.get(['/:api/docs', '/w/:world/:api/docs'], docs.page);
  app.get(['/:api/docs/:file', '/w/:world/:api/docs/:file'], docs.file);
  app.use((request, response) => serve(request, response));
  return app;
};

const createDocs = ({ apis }: EngineParts, count: RequestHandler): Record<'page' | 'file', RequestHandler> => {
  /** An API that has something at that path itself goes before its documentation. */
  const find = (id: unknown) => {
    const api = apis.get(String(id));
    return api && !api.router.match('/docs') ? api : undefined;
  };
  return {
    page: (request, response, next) => {
      const api = find(request.params['api']);
      if (!api) return next();
      count(request, response, () => response.type('html').send(writeDocsPage(api.document.info.title, api.id)));
    },
    file: (request, response, next) => {
      if (!find(request.params['api'])) return next();
      const name = String(request.params['file']);
      count(request, response, () => response.sendFile(name, { root: docsDirectory }, (error) => error && next()));
    },
  };
};
