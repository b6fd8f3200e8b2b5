import { expect, test } from 'vitest';
import { indexPattern, sharedPattern } from '../../../src/hosting/redirect-patterns.ts';

test.each([
  ['/index.html', '/'],
  ['/2020/03/a/index.html', '/2020/03/a/'],
  ['/2020/', undefined],
  ['/2020/xindex.html', undefined],
  ['//h.example/index.html', undefined],
  ['/\\h.example/index.html', undefined],
  ['/a b/index.html', undefined],
  ['/a\r\nb/index.html', undefined],
])('%j is the file of the page %s', (path, page) => {
  expect(new RegExp(indexPattern, 'u').exec(path)?.[1]).toBe(page);
});

test.each([
  ['/a?id=1&fbclid=x', '/a?id=1'],
  ['/a?id=1&zarsrc=30&utm_source=zalo', '/a?id=1'],
  ['/a?id=1', undefined],
  ['/a?fbclid=x', undefined],
  ['/a&fbclid=x', undefined],
  ['/a?id=1&xfbclid=x', undefined],
])('%s was shared as %s', (asked, kept) => {
  expect(new RegExp(sharedPattern, 'u').exec(asked)?.[1]).toBe(kept);
});
