import { expect, test } from 'vitest';
import { prepareText } from '../../../../src/proofreading/prepared-text.ts';
import { stated } from '../stated.ts';

test.each([
  ['Dạy kỹ thuật, rèn kỹ năng, tập kĩ xảo.', ['one-spelling likely: kĩ → kỹ']],
  ['Bác sĩ và ca sỹ.', ['one-spelling likely: sỹ → sĩ']],
  ['Tỉ mỉ ghi tỷ lệ, tỷ trọng; bé nói lí nhí vì lý do riêng.', []],
  ['Hy sinh, hi vọng; trẻ cười hi hi.', []],
  ['Giữ hy vọng, có hi vọng.', ['one-spelling likely: hi → hy']],
  ['Ông Lý nói về quản lí, lí do.', []],
])('%s', (text, found) => expect(stated(text)).toEqual(found));

test('the whole article decides', () => {
  const [title, body] = ['Rèn kĩ năng', 'Dạy kỹ thuật và kỹ năng.'].map(prepareText);
  const article = [title, body].filter((part) => part !== undefined);
  expect(stated('Rèn kĩ năng', { article })).toEqual(['one-spelling likely: kĩ → kỹ']);
  expect(stated('Dạy kỹ thuật và kỹ năng.', { article })).toEqual([]);
});
