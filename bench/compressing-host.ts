import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isCompressible } from './wire-bytes.ts';

/** Hop-by-hop headers, which this host sets itself. */
const ofTransport = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
]);

/** Compressed bodies by address and encoding; real hosts cache them too. */
const kept = new Map<string, Buffer>();

const compressed = (key: string, encoding: 'br' | 'gzip', body: Buffer): Buffer => {
  const before = kept.get(`${encoding} ${key}`);
  if (before) return before;
  const made = encoding === 'br' ? brotliCompressSync(body) : gzipSync(body, { level: 9 });
  kept.set(`${encoding} ${key}`, made);
  return made;
};

const answer = async (
  behind: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = request.url ?? '/';
  const { range } = request.headers;
  const found = await fetch(`${behind}${path}`, {
    redirect: 'manual',
    headers: range ? { range } : {},
  });
  const body = Buffer.from(await found.arrayBuffer());
  const headers = Object.fromEntries([...found.headers].filter(([name]) => !ofTransport.has(name)));
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = accepted.includes('br') ? 'br' : 'gzip';
  if (found.status !== 200 || !isCompressible(headers['content-type'] ?? '')) {
    response.writeHead(found.status, headers).end(body);
    return;
  }
  response
    .writeHead(200, { ...headers, 'Content-Encoding': encoding, Vary: 'Accept-Encoding' })
    .end(compressed(`${behind}${path}`, encoding, body));
};

/** Compresses the responses of another host of this machine, like every real host. */
export const compressHost = async (
  behind: string,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    answer(behind, request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
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
