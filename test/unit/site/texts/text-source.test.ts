import { expect, test } from 'vitest';
import { textSource } from '../../../../src/site/texts/text-source.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';

const text = { body: 'Một.', path: '/2020/03/mot/' as SitePath };

test('a text and a copy of its record have one source', () => {
  const source = textSource(text);
  expect(source).toEqual({ ...text, verbatim: false, leadsWithImage: true });
  expect(textSource({ ...text })).toBe(source);
});

test.each<[what: string, change: object]>([
  ['text', { body: 'Hai.' }],
  ['address', { path: '/2020/03/hai/' }],
  ['treatment', { verbatim: true }],
  ['picture above it', { image: { file: '/media/a.jpg' } }],
])('another %s is another source', (_, change) => {
  const source = textSource(text);
  const other = textSource({ ...text, ...change });
  expect(other).not.toEqual(source);
  expect(textSource(text)).toEqual(source);
});
