import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Họp lúc 10 giờ 75 phút.', 'no-such-time certain: 10 giờ 75 phút'],
  ['Khai mạc 7h60.', 'no-such-time certain: 7h60'],
  ['Phát lúc 25h30 hằng ngày.', 'no-such-time certain: 25h30'],
  ['Phát lúc 24h30 hằng ngày.', 'no-such-time certain: 24h30'],
  ['Họp từ 14h00 đến 9h30 cùng ngày.', 'time-backwards certain: 14h00 đến 9h30 cùng ngày'],
  ['Mất điện 16 giờ - 8 giờ trong ngày.', 'time-backwards certain: 16 giờ - 8 giờ trong ngày'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Họp lúc 7 giờ 30 phút, 7h30, 0h00, 24 giờ, 23g59 và 24h00.',
  'Từ 22 giờ đến 5 giờ hôm sau; từ 14h đến 16h30 cùng ngày.',
  'Phát liên tục 36 giờ 20 phút; kéo dài 25h30; trực 48 giờ.',
  'Quốc lộ 10h; đường 75 giờ; 7h300; 10 gà.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
