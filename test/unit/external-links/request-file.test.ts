import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createGetFile } from '../../../src/external-links/request-file.ts';

const serve = async (listener: RequestListener): Promise<URL> => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/13.mp3`);
};

const getFile = createGetFile({ allowsPrivate: true });

test('a file comes whole', async () => {
  const url = await serve((_request, response) => response.end('âm thanh'));
  const answer = await getFile(url, 100);
  expect(answer.kind === 'file' && Buffer.from(answer.bytes).toString()).toBe('âm thanh');
});

test('a file without end is left when it is too large', async () => {
  const url = await serve((_request, response) => {
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.on('close', () => clearInterval(timer));
  });
  expect(await getFile(url, 200_000)).toEqual({ kind: 'too-large' });
});

test.each([
  [404, { kind: 'status', status: 404 }],
  [206, { kind: 'status', status: 206 }],
  [302, { kind: 'redirects' }],
])('an answer with %i is no file', async (status, answer) => {
  const url = await serve((_request, response) => {
    response.writeHead(status, { Location: 'http://127.0.0.1:1/' }).end();
  });
  expect(await getFile(url, 100)).toEqual(answer);
});

test('a host of the own network is not asked, and a dead one is said to be so', async () => {
  const url = await serve((_request, response) => response.end('bí mật'));
  expect(await createGetFile({ allowsPrivate: false })(url, 100)).toEqual({ kind: 'private' });
  expect(await getFile(new URL('http://127.0.0.1:1/a.mp3'), 100)).toEqual({ kind: 'refused' });
});
