import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deskHeaders } from '../../src/desk/server/desk-headers.ts';

const page = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Nội dung</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/ban.css"><script type="module" src="/ban.js"></script></head>
<body><main><h1 id="nhan-noi-dung">Nội dung</h1><div id="noi-dung" class="prose"></div>
<button type="button" id="sau">Sau</button></main></body></html>`;

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['test/browser/rich-text-page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    tsconfigRaw: '{}',
  });
  return outputFiles.map(({ text }) => text).join('');
};

/** A page with the editor alone, under the desk's own headers. */
export interface RichTextStage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Serves the page on a free port of this machine. */
export const richTextStage = async (): Promise<RichTextStage> => {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html; charset=utf-8', page],
    '/ban.js': ['text/javascript; charset=utf-8', await script()],
    '/ban.css': ['text/css; charset=utf-8', await readFile('src/desk/client/desk.css', 'utf8')],
  };
  const server = createServer(({ url }, response) => {
    const [type, bytes] = files[url ?? ''] ?? [];
    response.writeHead(bytes === undefined ? 404 : 200, {
      ...deskHeaders("'none'"),
      ...(type !== undefined && { 'Content-Type': type }),
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => closed(server) };
};
