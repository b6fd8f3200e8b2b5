import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

const answer = (site: string, file: string, response: ServerResponse): void => {
  const isThere = existsSync(join(site, file));
  const served = isThere ? file : '404.html';
  response.writeHead(isThere ? 200 : 404, {
    'Content-Type': types[extname(served)] ?? 'application/octet-stream',
  });
  response.end(readFileSync(join(site, served)));
};

/** Serves a built site on a free port of this machine, as a static host would. */
export const serveSite = async (
  site: string,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(site, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname), response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
