import { expect, test } from 'vitest';
import { renderText } from './make-renderer.ts';
import { isWhole } from '../../whole-matrix.ts';

/** A fifth of the text of `npm run test:long`, for a tenth of the time. */
const times = isWhole() ? 20_000 : 4_000;

/** Texts that make careless parsers very slow; the time limit is the test. */
test.each([
  ['open brackets', '['],
  ['closed brackets', ']'],
  ['open images', '!['],
  ['open links', '[a]('],
  ['links in links', '[a](<b'],
  ['stress that never closes', '*a '],
  ['stress of two kinds', '*_a'],
  ['quotations in quotations', '>'],
  ['lists in lists', '- '],
  ['backticks of growing length', '` `` '],
  ['quotation marks', '"a '],
  ['footnotes', '[^a]'],
  ['notes in notes', '^['],
  ['short forms', 'T/h '],
  ['addresses', 'http://a '],
  ['entities', '&amp'],
  ['cells', '|'],
  ['pointed brackets', '<a '],
  ['backslashes', '\\'],
  ['names of files', 'a b.jpg '],
  ['typed line ends', String.raw`.\nA `],
])(
  'thousands of %s are rendered in good time',
  (_name, piece) => {
    const { html } = renderText(piece.repeat(times), { abbreviations: { 'T/h': 'Thực hiện' } });
    expect(html.length).toBeGreaterThan(0);
  },
  isWhole() ? 60_000 : 6_000,
);
