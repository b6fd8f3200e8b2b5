import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['Đại hội đã bế mạc. các đại biểu ra về.', ['0:19 các → Các']],
  ['Đại hội thành công tốt đẹp! các đại biểu ra về.', ['0:28 các → Các']],
  ['Vì sao chi bộ làm được như vậy? phải nhờ đoàn kết.', ['0:32 phải → Phải']],
  ['Đại hội đã bế mạc.\n\nđại hội thành công tốt đẹp.', ['2:0 đại → Đại']],
])('%s', (text, found) => expect(reported('sentence-capital', text)).toEqual(found));

test.each([
  'Sao thế? bà hỏi. Đẹp quá! anh nói.',
  'Nên hay không? là câu hỏi của nhiều người.',
  'Ầm! ầm! ầm! Pháo nổ vang.',
  'Gồm:\n\nđại hội điểm;\n\ncác đại hội khác.\n\n- một là đoàn kết.',
  'Thôi… các đại biểu ra về.',
  '“Sao thế?” rồi ông đi.',
])('nothing in: %s', (text) => expect(reported('sentence-capital', text)).toEqual([]));
