import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { inlineScriptHashes } from '../../src/eleventy/page-sheets.ts';
import { contentPolicy } from '../../src/security/content-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The site's policy. */
const policy = contentPolicy(inlineScriptHashes);

export interface SearchServer {
  readonly url: string;
  /** Requested paths. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** Serves the folder; every other page, such as an article, is a small generated page. */
export const serveSearchSite = async (folder: string): Promise<SearchServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const head = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
      'Content-Security-Policy': policy,
    };
    readFile(file).then(
      (bytes) => response.writeHead(200, head).end(bytes),
      () => {
        const isArticle = /^\/tin\/\d{4}\//u.test(pathname);
        response.writeHead(isArticle ? 200 : 404, {
          ...head,
          'Cache-Control': 'no-store',
          'Content-Type': types['.html'] ?? '',
        });
        const small = '<!doctype html><title>Bài</title><h1>Bài</h1>';
        if (isArticle) return void response.end(small);
        readFile(join(folder, 'tin/404.html')).then(
          (bytes) => response.end(bytes),
          () => response.end(small),
        );
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
