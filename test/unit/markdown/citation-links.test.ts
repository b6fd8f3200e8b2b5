import { expect, test } from 'vitest';
import type { FindCitations } from '../../../src/markdown/citation-links.ts';
import { sitePaths, type SitePath } from '../../../src/url/site-path.ts';
import { elementsOf, markupOf } from './make-renderer.ts';

const path = sitePaths.officialDocument('35-ct-tw');

const findCitations: FindCitations = (text) =>
  [...text.matchAll(/35-CT\/TW|12\/NQ-HĐND/gu)].map(({ 0: words, index: at }) => ({
    at,
    words,
    path,
  }));

const link = '<a href="/tin/van-ban/35-ct-tw/">35-CT/TW</a>';

test.each([
  ['in a paragraph', 'Theo 35-CT/TW.', `<p>Theo ${link}.</p>`],
  ['twice', '35-CT/TW, 35-CT/TW', `<p>${link}, ${link}</p>`],
  ['within emphasis', '**35-CT/TW**', `<p><strong>${link}</strong></p>`],
  ['with a sign that is escaped', String.raw`\*35-CT/TW`, `<p>*${link}</p>`],
  ['not in code', '`35-CT/TW`', '<p><code>35-CT/TW</code></p>'],
  ['not in a block of code', '```\n35-CT/TW\n```', '<pre><code>35-CT/TW\n</code></pre>'],
  [
    'not in a link',
    '[theo 35-CT/TW](/a/) 35-CT/TW',
    `<p><a href="/tin/a/">theo 35-CT/TW</a> ${link}</p>`,
  ],
])('a number leads to its document: %s', (_where, text, markup) => {
  expect(markupOf(text, { findCitations })).toBe(markup);
});

test('a text without the finder stays unchanged', () => {
  expect(markupOf('35-CT/TW')).toBe('<p>35-CT/TW</p>');
});

test('letters of a number that are a short form do not cut it', () => {
  const abbreviations = { HĐND: 'Hội đồng nhân dân' };
  const page = elementsOf('Theo 12/NQ-HĐND của HĐND.', { findCitations, abbreviations });
  expect(page.querySelectorAll('a').map(({ text }) => text)).toEqual(['12/NQ-HĐND']);
  expect(page.querySelectorAll('abbr')).toHaveLength(2);
});

test.each([
  ['a heading', '## Về 35-CT/TW', 'h2 a'],
  ['a table', '| A |\n| --- |\n| 35-CT/TW |', 'td a'],
  ['a footnote', 'A[^1]\n\n[^1]: 35-CT/TW', '.footnotes p > a[href^="/tin/"]'],
  ['a caption', '![Ảnh chụp hội trường](/media/a.jpg "Theo 35-CT/TW")', 'figcaption a'],
])('in %s too', (_where, text, selector) => {
  expect(elementsOf(text, { findCitations }).querySelectorAll(selector)).toHaveLength(1);
});

test('not on the document’s own page', () => {
  const own = (at: SitePath): string => markupOf('35-CT/TW', { findCitations, path: at });
  expect(own(path)).toBe('<p>35-CT/TW</p>');
  expect(own(sitePaths.officialDocument('khac'))).toBe(`<p>${link}</p>`);
});
