import { expect, test } from 'vitest';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';
import { parseBaseUrl, type BaseUrl } from '../../../src/url/base-url.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const path = (text: string): SitePath => text as SitePath;
const redirects = [{ from: path('/cu.html'), to: path('/2020/03/a/') }];

test.each([
  ['https://h.example/', '/cu.html /2020/03/a/ 301\n'],
  ['https://h.example/tin/', '/tin/cu.html /tin/2020/03/a/ 301\n'],
])('a redirect a line, moved for good, under the path of %s', (base, text) => {
  expect(redirectsFile(redirects, parseBaseUrl(base) as BaseUrl)).toBe(text);
});

test('without redirects it is empty', () => {
  expect(redirectsFile([], parseBaseUrl('https://h.example/') as BaseUrl)).toBe('');
});
