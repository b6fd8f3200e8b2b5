import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createAsk } from '../../../src/external-links/request-page.ts';

const inTime = (): AbortSignal => AbortSignal.timeout(5000);

const serve = async (listener: RequestListener): Promise<URL> => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/trang`);
};

const ask = createAsk({ allowsPrivate: true });

test('a real host is asked by the method, without credentials or cookies', async () => {
  const requests: IncomingMessage[] = [];
  const url = await serve((request, response) => {
    requests.push(request);
    response.writeHead(301, { Location: '/khac', 'Set-Cookie': 'a=b' }).end();
  });
  expect(await ask(url, 'HEAD', inTime())).toEqual({ status: 301, location: '/khac' });
  expect(await ask(url, 'GET', inTime())).toEqual({ status: 301, location: '/khac' });
  expect(requests.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
    'HEAD /trang',
    'GET /trang',
  ]);
  const sent = requests.flatMap(({ headers }) => Object.keys(headers));
  expect(sent).toContain('user-agent');
  expect(sent).not.toContain('cookie');
  expect(sent).not.toContain('authorization');
});

test('a page without end is not read', async () => {
  const left = Promise.withResolvers<string>();
  const url = await serve((_request, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.on('close', () => {
      clearInterval(timer);
      left.resolve('left');
    });
  });
  expect(await ask(url, 'GET', inTime())).toEqual({ status: 200, location: undefined });
  const late = new Promise((tell) => setTimeout(() => tell('still there'), 2000));
  expect(await Promise.race([left.promise, late])).toBe('left');
});

test('a host that does not answer is left', async () => {
  const url = await serve(() => {});
  const start = performance.now();
  await expect(ask(url, 'HEAD', AbortSignal.timeout(50))).rejects.toThrow(/abort/iu);
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://localhost/',
  'http://2130706433/',
  'http://192.168.1.1/',
])('%s is not asked', async (address) => {
  const guarded = createAsk({ allowsPrivate: false });
  await expect(guarded(new URL(address), 'GET', inTime())).rejects.toMatchObject({
    name: 'PrivateAddressError',
  });
});

test('a guarded request does not reach a server on this machine by its name', async () => {
  let isReached = false;
  const url = await serve((_request, response) => {
    isReached = true;
    response.end();
  });
  url.hostname = 'localhost';
  await expect(createAsk({ allowsPrivate: false })(url, 'GET', inTime())).rejects.toMatchObject({
    name: 'PrivateAddressError',
  });
  expect(isReached).toBe(false);
});
