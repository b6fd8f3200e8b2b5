import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  [
    'Đảng bộ xã họp. Sang nay Huyen uy to chuc hoi nghi. Dự có Bí thư.',
    ['0:16 Sang nay Huyen uy to chuc hoi nghi'],
  ],
  [
    'Dòng đầu.\n\nChiều nay, cac dai bieu thao luan, góp ý. Sau do ban chap hanh hop và bế mạc.',
    ['2:6 nay, cac dai bieu thao luan', '2:42 Sau do ban chap hanh hop'],
  ],
  [
    'Dai hoi chi bo thon da thanh cong\nHai dong nua viet khong dau',
    ['0:0 Dai hoi chi bo thon da thanh cong'],
  ],
])('%s', (text, found) => expect(reported('unmarked', text)).toEqual(found));

test('the words of such a sentence are not told one by one', () => {
  const text = 'Đảng bộ họp. Sang nay Huyen uy to chuc hoi nghi.';
  expect(reported('spelling', text)).toEqual([]);
  expect(reported('spelling', 'Sang nay, Dang bo xa to chuc dai hoi dai bieu.')).toEqual([]);
});

test.each([
  'Anh Nam tham gia trong hai năm, sau khi ra quân.',
  'Xe qua Gia Lai, Kon Tum, theo sau là xe tải.',
  'Trang cá nhân “Nguyen Tran Huyen My” bị khóa.',
  'Xem `sang nay huyen uy to chuc hoi nghi` ở tệp.',
])('nothing in: %s', (text) => expect(reported('unmarked', text)).toEqual([]));
