import { expect, test } from 'vitest';
import { markedText } from '../../../../src/search/query/marked-text.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';

const marked = (text: string, query: string): string =>
  markedText(text, parseQuery(query))
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Đảng bộ xã, chi bộ thôn', 'đảng bộ', '[Đảng bộ] xã, chi bộ thôn'],
  ['Đảng bộ xã', 'dang bo', '[Đảng bộ] xã'],
  ['Dang bo, đảng bộ', 'đảng bộ', 'Dang bo, [đảng bộ]'],
  ['Bộ đội và đảng viên', 'đảng bộ', '[Bộ] đội và [đảng] viên'],
  ['Bộ đội và đảng viên', '"đảng bộ"', 'Bộ đội và đảng viên'],
  ['Hoà bình', 'hòa bình', '[Hoà bình]'],
  ['Không có gì', 'đảng', 'Không có gì'],
  ['', 'đảng', ''],
])('%s, asked for %s', (text, query, expected) => expect(marked(text, query)).toBe(expected));
