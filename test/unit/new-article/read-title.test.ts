import { expect, test } from 'vitest';
import { readTitle } from '../../../src/new-article/read-title.ts';

test.each([
  ['as typed', 'Đại hội điểm', 'Đại hội điểm'],
  ['spaces at both ends and doubled', '  Đại   hội ', 'Đại hội'],
  ['pasted over two lines', 'Đại hội\r\nđiểm', 'Đại hội điểm'],
  ['separate tone marks', 'Đại hội'.normalize('NFD'), 'Đại hội'],
  ['hidden characters', '\uFEFFĐại\u200B hội\u0007', 'Đại hội'],
  ['a no-break space', 'Đại\u00A0hội', 'Đại hội'],
  ['a number', '2020', '2020'],
])('%s', (_name, typed, value) => expect(readTitle(typed)).toEqual({ value }));

test.each([
  ['nothing', '', 'cần có tiêu đề'],
  ['spaces', ' \n\t', 'cần có tiêu đề'],
  ['hidden characters alone', '\u200B', 'cần có tiêu đề'],
  ['no letter', '…?!', 'viết tiêu đề có chữ hoặc số'],
  ['a picture that was lost', 'Đại hội \uFFFC', 'gõ lại chữ ở chỗ đó'],
  ['a sign of markup', 'Đại hội **thành công**', 'viết Đại hội thành công'],
])('%s will not do', (_name, typed, words) => {
  expect(readTitle(typed)).toEqual({ fault: expect.stringContaining(words) as string });
});
