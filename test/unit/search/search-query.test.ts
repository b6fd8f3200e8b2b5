import { expect, test } from 'vitest';
import { allWords, parseQuery } from '../../../src/search/search-query.ts';

test.each<[string, readonly string[], readonly (readonly string[])[]]>([
  ['dai hoi', ['dai', 'hoi'], []],
  ['  Đại \n hội ', ['D\u0335ại', 'hội'], []],
  ['', [], []],
  ['""', [], []],
  ['"', [], []],
  ['"đại hội"', [], [['d\u0335ại', 'hội']]],
  ['“huyện uỷ”', [], [['huyện', 'ủy']]],
  ['«ba»', [], [['ba']]],
  ['xã "hội nghị" 2020', ['xã', '2020'], [['hội', 'nghị']]],
  ['"một" "hai"', [], [['một'], ['hai']]],
  ['"hội nghị', ['hội', 'nghị'], []],
  ['nhiệm kỳ 2020-2025', ['nhiệm', 'kỳ', '2020-2025'], []],
  ['xã - thị trấn & !', ['xã', 'thị', 'trấn'], []],
])('%j is searched as words %j and phrases %j', (typed, words, phrases) => {
  expect(parseQuery(typed)).toEqual({ words, phrases });
});

test('all words are those of the phrases too', () => {
  expect(allWords({ words: ['a'], phrases: [['b', 'c'], ['d']] })).toEqual(['a', 'b', 'c', 'd']);
});
