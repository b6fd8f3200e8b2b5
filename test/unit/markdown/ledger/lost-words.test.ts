import { expect, test } from 'vitest';
import { lostWords, textOfMarkup } from '../../../../src/markdown/ledger/lost-words.ts';

test.each([
  ['a b a', 'a b', ['a']],
  ['Đại hội', 'Đại', ['hội']],
  ['a b', 'b (a) c', []],
  ['đại', 'đại-hội', []],
  ['', 'a', []],
])('of %j the text %j has not %j', (wanted, there, lost) => {
  expect(lostWords(wanted, there)).toEqual(lost);
});

test.each([
  ['<p><strong>Đ</strong>ại</p><p>hội</p>', ' Đại  hội '],
  ['a<sup class="footnote-ref"><a href="#fn_1" id="fnref_1">[1]</a></sup>b', 'a b'],
  ['a &lt;b&gt; &amp;', 'a  b   '],
  ['<td class="align-left">a</td><td>b</td>', ' a  b '],
])('%s', (html, text) => {
  expect(textOfMarkup(html)).toBe(text);
});
