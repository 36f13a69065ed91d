import type { FaultDefinition } from '../../core/fault.js';
import { fitsPattern } from '../../core/fits-pattern.js';
import type { Document } from '../../openapi/document.js';
import type { Operation } from '../../openapi/operation.js';
import { serverPaths } from '../../openapi/router.js';
import type { Exchange } from '../exchange.js';

/** Whether a fault is about the request. */
export const fitsRequest = (
  { api, operationId, method, path }: FaultDefinition,
  { target, request, path: sent }: Pick<Exchange, 'target' | 'request' | 'path'>,
): boolean => {
  const { document, id } = target.api;
  if (api !== undefined && api !== id) return false;
  if (operationId !== undefined && operationId !== target.operation.operationId) return false;
  if (method !== undefined && method !== request.method) return false;
  return path === undefined || fitsTemplate(path, document, target.operation) || fitsPath(path, document, sent);
};

/** Whether a fault's path is the operation's template, as its spec has it or below the path of a server. */
export const fitsTemplate = (path: string, document: Document, operation: Operation): boolean => {
  const wanted = normalise(document, path);
  return ['', ...serverPaths(document)].some((prefix) => normalise(document, prefix + operation.path) === wanted);
};

/** Whether a fault's path is the one that was sent, with or without the path of a server. */
const fitsPath = (path: string, document: Document, sent: string): boolean => {
  const wanted = normalise(document, path);
  return ['', ...serverPaths(document)].some(
    (prefix) => sent.startsWith(prefix) && fitsPattern(wanted, normalise(document, sent.slice(prefix.length))),
  );
};

/** Parameters count by their place and not by their name, characters however they are encoded. */
const normalise = (document: Document, path: string): string => {
  const decoded = decode(path.replace(/\{[^/}]*\}/g, '{}'));
  return document['x-path-case'] === 'insensitive' ? decoded.toLowerCase() : decoded;
};

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
