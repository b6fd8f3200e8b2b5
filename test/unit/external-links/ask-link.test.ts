import { expect, test } from 'vitest';
import { askLink, type Ask, type TakeTurn } from '../../../src/external-links/ask-link.ts';
import type { Verdict } from '../../../src/external-links/verdict.ts';
import { fakeHosts, type Page } from './fake-hosts.ts';

const atOnce: TakeTurn = (_host, task) => task();

const url = (path: string): string => `https://a.example/${path}`;

const chain = (length: number): Record<string, Page> =>
  Object.fromEntries([
    ...Array.from({ length }, (_, index) => [url(`${index}`), { to: `/${index + 1}` }] as const),
    [url(`${length}`), 200],
  ]);

test.each<[string, Record<string, Page>, Verdict, string[]]>([
  ['a page', { [url('0')]: 200 }, { kind: 'ok' }, ['HEAD 0']],
  [
    'a page that only GET finds',
    { [url('0')]: { head: 405, get: 200 } },
    { kind: 'ok' },
    ['HEAD 0', 'GET 0'],
  ],
  [
    'a host that refuses HEAD',
    { [url('0')]: { head: 403, get: 200 } },
    { kind: 'ok' },
    ['HEAD 0', 'GET 0'],
  ],
  [
    'a host that cannot HEAD',
    { [url('0')]: { head: 501, get: 200 } },
    { kind: 'ok' },
    ['HEAD 0', 'GET 0'],
  ],
  [
    'a host that errs at HEAD',
    { [url('0')]: { head: 404, get: 200 } },
    { kind: 'ok' },
    ['HEAD 0', 'GET 0'],
  ],
  [
    'a page that is gone',
    { [url('0')]: 404 },
    { kind: 'status', status: 404 },
    ['HEAD 0', 'GET 0'],
  ],
  ['a page gone for good', { [url('0')]: 410 }, { kind: 'status', status: 410 }, ['HEAD 0']],
  ['a broken host', { [url('0')]: 500 }, { kind: 'status', status: 500 }, ['HEAD 0']],
  ['a redirect', chain(1), { kind: 'ok' }, ['HEAD 0', 'HEAD 1']],
  [
    'five redirects',
    chain(5),
    { kind: 'ok' },
    ['HEAD 0', 'HEAD 1', 'HEAD 2', 'HEAD 3', 'HEAD 4', 'HEAD 5'],
  ],
  [
    'six redirects',
    chain(6),
    { kind: 'redirects' },
    ['HEAD 0', 'HEAD 1', 'HEAD 2', 'HEAD 3', 'HEAD 4', 'HEAD 5'],
  ],
  ['a redirect into an app', { [url('0')]: { to: 'zalo://x' } }, { kind: 'redirects' }, ['HEAD 0']],
  ['a redirect to nothing', { [url('0')]: { to: 'https://' } }, { kind: 'redirects' }, ['HEAD 0']],
  ['a status 304 without a place', { [url('0')]: 304 }, { kind: 'ok' }, ['HEAD 0']],
  ['a host that is none', {}, { kind: 'no-host' }, ['HEAD 0']],
])('%s', async (_name, pages, verdict, asked) => {
  const hosts = fakeHosts(pages);
  expect(await askLink(url('0'), hosts.ask, atOnce, 1000)).toEqual(verdict);
  expect(hosts.asked.map((each) => each.replace(url(''), ''))).toEqual(asked);
});

test('a redirect takes no credentials along', async () => {
  const hosts = fakeHosts({
    [url('0')]: { to: 'https://ai:mat-khau@b.example/' },
    'https://b.example/': 200,
  });
  expect(await askLink(url('0'), hosts.ask, atOnce, 1000)).toEqual({ kind: 'ok' });
});

const never: Ask = (_url, _method, signal) =>
  new Promise((_answer, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
  });

test('each request has its own time', async () => {
  expect(await askLink(url('0'), never, atOnce, 20)).toEqual({ kind: 'no-answer' });
});
