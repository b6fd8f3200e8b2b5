import { expect, test } from 'vitest';
import { headersFor } from './headers-for.ts';
import { headerTables } from '../../../src/hosting/header-tables.ts';
import { headerRules } from '../../../src/security/header-rules.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';

test('a rule for every path is the value if no other matches', () => {
  const rules = [
    { path: '/tin/*', headers: { A: '1' } },
    { path: '/tin/ma/*', headers: { A: '2', B: '3' } },
    { path: '/tin/a.b/', headers: { B: '4' } },
  ];
  expect(headerTables(rules, '/tin/')).toEqual([
    { name: 'A', otherwise: '1', rows: [['^/tin/ma/.*$', '2']] },
    {
      name: 'B',
      rows: [
        ['^/tin/ma/.*$', '3'],
        [String.raw`^/tin/a\.b/(?:index\.html)?$`, '4'],
      ],
    },
    { name: 'Cache-Control', otherwise: 'public, max-age=0, must-revalidate', rows: [] },
  ]);
});

test.each([
  ['/'],
  ['/2020/03/a/'],
  ['/atom.xml'],
  ['/ma/a-01234567.js'],
  ['/sw.js'],
  ['/tim-kiem/chi-muc/2020-0123456789/1.json'],
])('for %s the tables say what the rules say', (path) => {
  const rules = headerRules('https://h.example/' as BaseUrl);
  const reported = headerTables(rules, '/').flatMap(({ name, rows, otherwise }) => {
    const value = rows.find(([pattern]) => new RegExp(pattern, 'u').test(path))?.[1] ?? otherwise;
    return value === undefined ? [] : [[name, value]];
  });
  expect(Object.fromEntries(reported)).toEqual({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...headersFor(path, rules),
  });
});
