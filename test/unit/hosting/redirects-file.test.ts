import { expect, test } from 'vitest';
import type { HostingPlan } from '../../../src/hosting/hosting-plan.ts';
import { netlifyQuery } from '../../../src/hosting/netlify-query.ts';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';
import { parseBaseUrl, type BaseUrl } from '../../../src/url/base-url.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const path = (text: string): SitePath => text as SitePath;
const root = parseBaseUrl('https://h.example/') as BaseUrl;

const plan = (more: Partial<HostingPlan>): HostingPlan => ({
  base: root,
  headers: [],
  redirects: [],
  gone: [],
  ...more,
});

const redirects = [
  { from: path('/Default.aspx'), to: path('/2020/') },
  { from: path('/cu.html'), to: path('/2020/03/a/') },
  { from: path('/Default.aspx'), query: 'tabid=12&id=345', to: path('/2020/03/a/') },
];

test.each([
  ['https://h.example/', ''],
  ['https://h.example/tin/', '/tin'],
])('under the path of %s: redirects for one query first, withdrawn addresses last', (base, at) => {
  const gone = [path('/2020/03/x/')];
  expect(redirectsFile(plan({ base: base as BaseUrl, redirects, gone }))).toBe(
    [
      `${at}/Default.aspx tabid=12 id=345 ${at}/2020/03/a/ 301!`,
      `${at}/Default.aspx ${at}/2020/ 301`,
      `${at}/cu.html ${at}/2020/03/a/ 301`,
      `${at}/2020/03/x/ ${at}/2020/03/x/ 410!`,
      '',
    ].join('\n'),
  );
});

test('lines that Cloudflare cannot read have four fields or an unknown status, so it passes over them', () => {
  const lines = redirectsFile(plan({ redirects, gone: [path('/x/')] })).split('\n');
  for (const line of lines.filter((each) => each.endsWith('!'))) {
    const fields = line.split(' ');
    expect(fields.length > 3 || Number.isNaN(Number(fields[2]))).toBe(true);
  }
});

test('without redirects it is empty', () => {
  expect(redirectsFile(plan({}))).toBe('');
});

test.each([
  ['tabid=12&id=345', ['tabid=12', 'id=345']],
  ['id=', ['id=']],
  ['id', undefined],
  ['id=:id', undefined],
  ['id=1&id=2', undefined],
  ['id=a%20b', undefined],
  ['id=a=b', undefined],
  ['/x=1', undefined],
  ['#a=1', undefined],
  ['', undefined],
])('Netlify reads the query %s as %j', (query, pairs) => {
  expect(netlifyQuery(query)).toEqual(pairs);
});

test('a redirect whose query Netlify cannot read is left out', () => {
  const one = { from: path('/Default.aspx'), query: 'id=:id', to: path('/2020/') };
  expect(redirectsFile(plan({ redirects: [one] }))).toBe('');
});

test.each([
  ['a line break', '/a\n/b'],
  ['a space', '/a b'],
  ['a star', '/a/*'],
  ['a placeholder', '/a/:b'],
  ['a comment sign', '/a#b'],
  ['a query', '/a?b=1'],
  ['a backslash', '/a\\b'],
  ['a quotation mark', '/a"b'],
  ['another host', '//h.example/'],
])('an address is refused: %s', (_name, text) => {
  const to = path('/2020/');
  expect(() => redirectsFile(plan({ redirects: [{ from: path(text), to }] }))).toThrow(TypeError);
  expect(() => redirectsFile(plan({ redirects: [{ from: to, to: path(text) }] }))).toThrow(
    TypeError,
  );
  expect(() => redirectsFile(plan({ gone: [path(text)] }))).toThrow(TypeError);
});
