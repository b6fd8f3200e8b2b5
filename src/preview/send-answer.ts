import { lookup } from 'mrmime';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sent } from './sent.ts';
import { sendFile } from './send-file.ts';

const html = 'text/html; charset=utf-8';

const typeOf = (path: string): string => {
  const type = path.endsWith('/') ? 'text/html' : (lookup(path) ?? 'application/octet-stream');
  return /^text\/|json$|xml$|javascript$/u.test(type) ? `${type}; charset=utf-8` : type;
};

/** Pages are strings, because the server adds its reload script only to strings. */
const bodyOf = (bytes: string | Uint8Array): string | Buffer =>
  typeof bytes === 'string' ? bytes : Buffer.from(bytes);

/**
 * @param prefix the path of the site, such as `/tin/`
 * @throws errors of the file system, before anything is sent
 */
export const sendAnswer = (
  sent: Sent,
  request: IncomingMessage,
  response: ServerResponse,
  prefix: string,
): void => {
  response.setHeader('Cache-Control', 'no-store');
  switch (sent.kind) {
    case 'content':
      response.setHeader('Content-Type', typeOf(sent.path));
      response.end(bodyOf(sent.bytes));
      return;
    case 'file':
      response.setHeader('Content-Type', typeOf(sent.path));
      sendFile(sent.place, request, response);
      return;
    case 'moved':
      response.writeHead(301, { Location: `${prefix.slice(0, -1)}${encodeURI(sent.to)}` }).end();
      return;
    case 'missing':
      response.statusCode = 404;
      response.setHeader('Content-Type', html);
      Object.assign(response, { isCustomErrorPage: sent.page !== undefined });
      response.end(sent.page ?? '');
      return;
    case 'fault':
      response.statusCode = 500;
      response.setHeader('Content-Type', html);
      response.end(sent.page);
  }
};
