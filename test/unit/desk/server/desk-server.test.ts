import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ownHeader,
  startDeskServer,
  type DeskServer,
} from '../../../../src/desk/server/desk-server.ts';
import { secondStartHeader, secondStartPath } from '../../../../src/desk/server/second-start.ts';

/*
 * Attacks on the desk's server by other pages of the same browser and by other programs: nothing
 * answers them but a refusal.
 */

let desk: DeskServer;
let cookie = '';
let written: string[] = [];

beforeAll(async () => {
  desk = await startDeskServer(18_100);
  desk.open(
    [
      {
        method: 'GET',
        path: '/api/bai',
        most: 0,
        answer: () => ({ status: 200, json: { secret: 'bản nháp' } }),
      },
      {
        method: 'POST',
        path: '/api/luu',
        most: 1000,
        answer: ({ body }) => {
          written.push(String(body));
          return { status: 200, json: {} };
        },
      },
    ],
    'http://localhost:8080',
  );
  const entered = await open(desk.newAddress());
  cookie = cookiesOf(entered)[0]?.split(';')[0] ?? '';
});
afterAll(() => desk.close());

type Headers = Readonly<Record<string, string | undefined>>;

/** Unlike `fetch`, sends any host and any origin. */
const ask = (
  path: string,
  headers: Headers,
  { method = 'GET', body = '' } = {},
): Promise<{ status: number | undefined; text: string; of: IncomingMessage }> => {
  const answered = Promise.withResolvers<{
    status: number | undefined;
    text: string;
    of: IncomingMessage;
  }>();
  const own = { cookie, [ownHeader]: '1', ...headers };
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  const asking = request(
    `${desk.origin}${path}`,
    { method, headers: Object.fromEntries(given) },
    (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .on('end', () => answered.resolve({ status: response.statusCode, text, of: response }));
    },
  );
  asking.on('error', (error) => answered.reject(error));
  asking.end(body);
  return answered.promise;
};

/** Opens an address as a browser without a cookie would. */
const open = (address: string): ReturnType<typeof ask> =>
  ask(new URL(address).pathname, { cookie: undefined, [ownHeader]: undefined });

const cookiesOf = ({ of }: Awaited<ReturnType<typeof ask>>): readonly string[] =>
  of.headers['set-cookie'] ?? [];

test('the own page reads and writes', async () => {
  const own = { origin: desk.origin, 'sec-fetch-site': 'same-origin' };
  expect((await ask('/api/bai', own)).status).toBe(200);
  written = [];
  expect((await ask('/api/luu', own, { method: 'POST', body: 'chữ' })).status).toBe(200);
  expect(written).toEqual(['chữ']);
});

test('an address with a secret opens the desk once, and the cookie is for nobody else', async () => {
  const address = desk.newAddress();
  const first = await open(address);
  expect(first.status).toBe(200);
  const [given = ''] = cookiesOf(first);
  expect(given).toMatch(/; HttpOnly; SameSite=Strict; Path=\//u);
  expect(given).not.toContain(address.split('/').at(-1));
  const again = await open(address);
  expect(again.status).toBe(401);
  expect(cookiesOf(again)).toEqual([]);
  expect((await open(`${address.slice(0, -1)}%41`)).status).toBe(401);
  expect((await open(`${desk.origin}/vao/`)).status).toBe(401);
});

const elsewhere: readonly (readonly [string, Headers])[] = [
  ['without a cookie', { cookie: undefined }],
  ['with a wrong cookie', { cookie: 'ban-bien-tap-18100=AAAA' }],
  ['under a name that leads to this machine', { host: 'attacker.example:18100' }],
  ['under the name of the preview', { host: 'localhost:18100' }],
  ['of another origin', { origin: 'https://attacker.example' }],
  ['of another port of this machine', { origin: 'http://127.0.0.1:8080' }],
  ['of the previewed site', { origin: 'http://localhost:8080' }],
  ['of an origin that is hidden', { origin: 'null' }],
  ['of a picture in another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ['of a page at another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
  ['of a link in another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ['without the header of the script', { [ownHeader]: undefined }],
];

test.each(elsewhere)('a question %s reads nothing', async (_, headers) => {
  const { status, text, of } = await ask('/api/bai', headers);
  expect([401, 403]).toContain(status);
  expect(text).not.toContain('bản nháp');
  expect(of.headers['access-control-allow-origin']).toBeUndefined();
});

test.each([...elsewhere, ['without an origin', { origin: undefined }] as const])(
  'a form %s writes nothing',
  async (_, headers) => {
    written = [];
    const sent = await ask(
      '/api/luu',
      { 'content-type': 'text/plain', ...headers },
      { method: 'POST', body: 'x' },
    );
    expect([401, 403]).toContain(sent.status);
    expect(written).toEqual([]);
  },
);

test('another page may not even ask whether it may ask', async () => {
  const { status, of } = await ask(
    '/api/luu',
    { origin: 'https://attacker.example', 'access-control-request-method': 'POST' },
    { method: 'OPTIONS' },
  );
  expect(status).toBe(403);
  expect(of.headers['access-control-allow-origin']).toBeUndefined();
});

test('no websocket is opened, by whomever', async () => {
  const { port, hostname } = new URL(desk.origin);
  const socket = connect(Number(port), hostname);
  const closed = Promise.withResolvers<string>();
  let said = '';
  socket.on('data', (chunk) => (said += String(chunk))).on('close', () => closed.resolve(said));
  socket.write(
    `GET /api/bai HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nOrigin: ${desk.origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
  );
  expect(await closed.promise).toBe('');
});

test('a body that is too large is not read to its end', async () => {
  written = [];
  const own = { origin: desk.origin };
  const large = await ask('/api/luu', own, { method: 'POST', body: 'x'.repeat(1001) });
  expect(large.status).toBe(413);
  const chunked = await ask(
    '/api/luu',
    { ...own, 'transfer-encoding': 'chunked' },
    { method: 'POST', body: 'x'.repeat(50_000) },
  ).catch(() => ({ status: 413 }));
  expect(chunked.status).toBe(413);
  expect(written).toEqual([]);
});

test('every answer forbids frames, scripts and pictures from elsewhere', async () => {
  const { of } = await ask('/', { origin: undefined });
  expect(of.headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self'; connect-src 'self'; frame-src http://localhost:8080; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  const refused = await ask('/', { cookie: undefined });
  expect(refused.of.headers['x-frame-options']).toBe('DENY');
  expect(refused.of.headers['cross-origin-resource-policy']).toBe('same-origin');
});

test('a second start gets a new address by the secret of the program, a page never', async () => {
  const asked = (headers: Headers) => ask(secondStartPath, { cookie: undefined, ...headers });
  const given = await asked({ [secondStartHeader]: desk.programSecret });
  expect(given.status).toBe(200);
  const { address } = JSON.parse(given.text) as { address: string };
  expect(address.startsWith(`${desk.origin}/vao/`)).toBe(true);
  expect((await asked({})).status).toBe(403);
  expect((await asked({ [secondStartHeader]: 'x' })).status).toBe(403);
  expect((await asked({ cookie })).status).toBe(403);
  const ofPage = { [secondStartHeader]: desk.programSecret, 'sec-fetch-site': 'same-site' };
  expect((await asked(ofPage)).status).toBe(403);
});
