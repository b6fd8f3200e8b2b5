import { expect, test } from 'vitest';
import { lostInCopy } from '../../../../src/markdown/ledger/lost-in-copy.ts';
import { lostOnPage } from '../../../../src/markdown/ledger/lost-on-page.ts';
import { renderText } from '../make-renderer.ts';

/** A text in which `§` marks the position of the word after it, and the text without that mark. */
const marked = (text: string): { text: string; at: number } => ({
  text: text.replace('§', ''),
  at: text.indexOf('§'),
});

/** Removes the last mention of a word, like a faulty rule of the renderer. */
const withoutLast = (html: string, word: string): string => {
  const at = html.lastIndexOf(word);
  return html.slice(0, at) + html.slice(at + word.length);
};

const texts: readonly (readonly [string, string, string])[] = [
  ['a second mention', 'Đại hội xã.\n\nXem [đại hội](/a/), rồi §đại hội bế mạc.', 'đại'],
  ['a mention in a list', 'Đại biểu nữ.\n\n- Một nữ\n- **Hai** §nữ', 'nữ'],
  ['a mention in a quotation', '> bầu\n>\n> và *§bầu* nữa', 'bầu'],
  ['a cell', '| a | phiếu |\n|---|---|\n| phiếu | \\| §phiếu |', 'phiếu'],
  ['code in a line', 'mã `a` và `§mã b`', 'mã'],
  ['a block of code', 'mã\n\n> ```\n> a\n> §mã b\n> ```', 'mã'],
  ['behind an escaped sign and an entity', String.raw`nghị \*nghị\* &amp; §nghị`, 'nghị'],
  ['a heading', 'chung\n\n## Phần §chung', 'chung'],
  ['a note', 'ghi[^1] rõ.\n\n[^1]: lời §ghi', 'ghi'],
  ['a note within the text', 'ghi^[lời §ghi] rõ', 'ghi'],
];

test.each(texts)('%s that the page lacks is reported at its position', (_name, written, word) => {
  const { text, at } = marked(written);
  const { shown, html } = renderText(text);
  expect(lostOnPage(shown, html)).toEqual([]);
  expect(lostOnPage(shown, withoutLast(html, word))).toEqual([
    { kind: 'lostText', start: at, end: at + word.length, found: word },
  ]);
});

test.each(texts)('%s that the copy lacks is reported at its position', (_name, written, word) => {
  const { text, at } = marked(written);
  const { shown, html } = renderText(text);
  const copy = html.replaceAll(/<[^>]*>/gu, ' ');
  expect(lostInCopy(html, copy, shown)).toEqual([]);
  expect(lostInCopy(html, withoutLast(copy, word), shown)).toEqual([
    { kind: 'lostText', start: at, end: at + word.length, found: word },
  ]);
});
