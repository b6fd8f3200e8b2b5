import { expect, test } from 'vitest';
import { addressTables } from '../../../src/hosting/address-tables.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const path = (text: string): SitePath => text as SitePath;
const to = path('/2020/');

test.each([
  ['https://h.example/', '/', '/'],
  ['https://h.example/tin/', '/tin/', '/tin/'],
  ['https://h.example/%C4%91/', '/đ/', '/%C4%91/'],
])('below %s keys are as a server compares them, targets as it sends them', (base, read, sent) => {
  const tables = addressTables({
    base: base as BaseUrl,
    redirects: [
      { from: path('/cu.html'), to },
      { from: path('/Default.aspx'), query: 'id=1', to },
    ],
    gone: [path('/2020/03/x/'), path('/2020/03/x/ban-in.txt')],
  });
  expect(tables).toEqual({
    root: read,
    moved: [[`${sent}Default.aspx?id=1`, `${sent}2020/`]],
    movedPaths: [[`${read}cu.html`, `${sent}2020/`]],
    gone: [
      [`${read}2020/03/x/`, '/2020/03/x/index.html'],
      [`${read}2020/03/x/ban-in.txt`, '/2020/03/x/ban-in.txt'],
    ],
  });
});

test.each([
  ['/a%20b.html', '/a b.html'],
  ['/Ch%C3%ADnh-tr%E1%BB%8B/', '/Chính-trị/'],
])('the key of %s is %s', (from, key) => {
  const redirects = [{ from: path(from), to }];
  const { movedPaths } = addressTables({ base: 'https://h/' as BaseUrl, redirects, gone: [] });
  expect(movedPaths).toEqual([[key, '/2020/']]);
});

test('of two redirects from one address the first stays', () => {
  const redirects = [
    { from: path('/a'), to },
    { from: path('/a'), to: path('/2021/') },
  ];
  const { movedPaths } = addressTables({ base: 'https://h/' as BaseUrl, redirects, gone: [] });
  expect(movedPaths).toEqual([['/a', '/2020/']]);
});

test.each([
  ['an escape that is none', { from: path('/a%zz'), to }],
  ['an escaped line break', { from: path('/a%0ab'), to }],
  ['an escaped quotation mark', { from: path('/a%22b'), to }],
  ['an escaped brace', { from: path('/a%7Bb'), to }],
  ['a variable of nginx', { from: path('/a$uri'), to }],
  ['a variable of nginx as target', { from: path('/a'), to: path('/$host') }],
  ['a variable of Caddy', { from: path('/{env.HOME}'), to }],
  ['a line break in a query', { from: path('/a'), query: 'a=1\n', to }],
  ['a quotation mark in a query', { from: path('/a'), query: 'a="', to }],
  ['a backslash in a query', { from: path('/a'), query: 'a=\\', to }],
  ['a variable of Caddy in a query', { from: path('/a'), query: 'a={b}', to }],
  ['a fragment in a query', { from: path('/a'), query: 'a=1#b', to }],
  ['an empty query', { from: path('/a'), query: '', to }],
])('is refused: %s', (_name, redirect) => {
  const plan = { base: 'https://h/' as BaseUrl, redirects: [redirect], gone: [] };
  expect(() => addressTables(plan)).toThrow(TypeError);
});
