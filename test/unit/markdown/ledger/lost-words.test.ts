import { expect, test } from 'vitest';
import {
  lostWords,
  mainAndNotes,
  misplacedWords,
  placesOf,
  textOfMarkup,
} from '../../../../src/markdown/ledger/lost-words.ts';

test.each([
  ['a b a', 'a b', ['a']],
  ['Đại hội', 'Đại', ['hội']],
  ['a b', 'b (a) c', []],
  ['đại', 'đại-hội', []],
  ['', 'a', []],
])('of %j the text %j has not %j', (wanted, there, lost) => {
  expect(lostWords(wanted, there).map(({ word }) => word)).toEqual(lost);
});

test.each([
  ['<p><strong>Đ</strong>ại</p><p>hội</p>', ' Đại  hội '],
  ['a<sup class="footnote-ref"><a href="#fn_1" id="fnref_1">[1]</a></sup>b', 'a b'],
  ['a &lt;b&gt; &amp;', 'a  b   '],
  ['<td class="align-left">a</td><td>b</td>', ' a  b '],
])('%s', (html, text) => {
  expect(textOfMarkup(html)).toBe(text);
});

test.each([
  ['a b c', 'x a y b z c', []],
  ['a b a', 'a b', ['a']],
  ['a b a', 'b a a', ['b']],
  ['a b c', 'a c b', ['c']],
  ['một hai một', 'hai một một', ['hai']],
  ['', 'a', []],
])('in the order of %j the text %j lacks %j', (wanted, there, missing) => {
  expect(misplacedWords(wanted, there).map(({ word }) => word)).toEqual(missing);
});

test('notes are apart from the text, which would otherwise lend its words to them', () => {
  const html =
    '<p>a b</p>\n<section class="footnotes" aria-label="x">\n<ol><li>c</li></ol></section>';
  const { main, notes } = mainAndNotes(html);
  expect([main.trim(), notes.trim()]).toEqual(['a b', 'c']);
  expect(mainAndNotes('<p>a</p>')).toEqual({ main: ' a ', notes: '' });
});

test.each([
  ['đại hội xã, đại hội huyện', 'đại hội xã, hội huyện', 'đại', 12],
  ['một hai một ba một', 'một hai ba một', 'một', 8],
  ['một hai một ba một', 'một hai một ba', 'một', 15],
  ['a b a c', 'a b c a', 'c', 6],
])('of %j the text %j lacks %j at %i', (wanted, there, word, at) => {
  expect(misplacedWords(wanted, there)).toEqual([{ word, at }]);
});

test('if everything differs, words are compared by their counts in good time', () => {
  const wanted = Array.from({ length: 30_000 }, (_none, index) => `a${index}`).join(' ');
  expect(misplacedWords(wanted, wanted.replaceAll('a', 'b'))).toHaveLength(30_000);
}, 10_000);

test('all places of a word', () => {
  expect(placesOf('đại hội, đại-hội; Đại hộ', 'đại')).toEqual([0, 9]);
});
