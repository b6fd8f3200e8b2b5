import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path/posix';

/*
 * A static host that behaves like Netlify and Cloudflare Pages, written from their documentation:
 * it shares no code with the site, so that the site's files for hosts are interpreted
 * independently.
 */

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/vnd.microsoft.icon',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/** `*` is any text, `:name` one segment. */
const matches = (pattern: string, path: string): boolean => {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const whole = source.replaceAll('*', '.*').replaceAll(/:[a-z]\w*/giu, '[^/]+');
  return new RegExp(`^${whole}$`, 'u').test(path);
};

/**
 * The headers from the site's `_headers` file: all blocks that match, equal names joined by commas.
 */
const askedHeaders = (site: string, path: string): Map<string, string> => {
  const asked = new Map<string, string>();
  const file = join(site, '_headers');
  let isMatch = false;
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/u.exec(line) ?? [];
    if (/^[^\s#]/u.test(line)) isMatch = matches(line.trim(), path);
    else if (isMatch && name && value !== undefined) {
      const before = asked.get(name.toLowerCase());
      asked.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return asked;
};

/** The file for a path: `undefined` if there is none; the hosts' own files are not served. */
const findFile = (site: string, path: string): string | undefined => {
  const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
  const isServed = !['/_headers', '/_redirects'].includes(file);
  return isServed && statSync(join(site, file), { throwIfNoEntry: false })?.isFile()
    ? file
    : undefined;
};

/** `bytes=a-b`, `bytes=a-` or `bytes=-n`; `undefined` for anything else. */
const readRange = (asked: string | undefined, size: number): [number, number] | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(asked ?? '') ?? [];
  if (!first && !last) return undefined;
  if (!first) return [Math.max(0, size - Number(last)), size - 1];
  return [Number(first), last ? Math.min(Number(last), size - 1) : size - 1];
};

const sendFile = (request: IncomingMessage, response: ServerResponse, bytes: Buffer): void => {
  const range = readRange(request.headers.range, bytes.length);
  if (!range) {
    response.setHeader('Content-Length', bytes.length);
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return;
  }
  const [first, last] = range;
  const isThere = first <= last;
  const shown = isThere ? `${first}-${last}` : '*';
  response.setHeader('Content-Range', `bytes ${shown}/${bytes.length}`);
  response.statusCode = isThere ? 206 : 416;
  response.end(isThere ? bytes.subarray(first, last + 1) : undefined);
};

const answer = (site: string, request: IncomingMessage, response: ServerResponse): void => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = findFile(site, path);
  if (file === undefined && findFile(site, `${path}/`) !== undefined) {
    response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
    return;
  }
  const served = file ?? findFile(site, '/404.html');
  const bytes = served === undefined ? Buffer.from('404') : readFileSync(join(site, served));
  const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  response.statusCode = file === undefined ? 404 : 200;
  response.setHeader(
    'Content-Type',
    types[extname(served ?? '.txt')] ?? 'application/octet-stream',
  );
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  response.setHeader('ETag', tag);
  response.setHeader('Accept-Ranges', 'bytes');
  for (const [name, value] of askedHeaders(site, path)) response.setHeader(name, value);
  if (file !== undefined && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
  } else sendFile(request, response, bytes);
};

/** Serves a built site on a free port of this machine, like a static host. */
export const serveSite = async (
  site: string,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    try {
      answer(site, request, response);
    } catch (error) {
      response.writeHead(400).end(String(error));
    }
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
