import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test('a paragraph that ends within its sentence', () => {
  expect(reported('open-end', 'Các đại biểu thảo luận và\n\nHết.')).toEqual(['0:23 và']);
  expect(reported('open-end', 'Hội nghị của các\n')).toEqual(['0:13 các']);
});

test.each(['Thảo luận và\nbầu cử.', 'Ai còn chưa từng\n\nHết.', 'Của\n\nHết.', 'Bế mạc.'])(
  'nothing in: %j',
  (text) => expect(reported('open-end', text)).toEqual([]),
);
