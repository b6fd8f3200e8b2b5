import { expect, test } from 'vitest';
import { unframed } from '../../../../src/import/text/unframed.ts';

const news =
  'Sáng 12/3, chi bộ thôn Mẫu đã tổ chức đại hội nhiệm kỳ mới với sự có mặt của toàn thể đảng viên và đại diện cấp ủy cấp trên, đúng kế hoạch đề ra.';

/** The text that remains, and some of what is left out. */
test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  [
    'Zalo with dates in brackets',
    [
      '[13/03/2020 07:45] Anh An: 🌟 TIN NÓNG 🌟',
      news,
      '#daihoi #xahongduc',
      '[13/03/2020 07:46] Chị Bình: [Hình ảnh]',
      '[13/03/2020 07:47] Chị Bình: ok em đăng nhé',
    ],
    [news],
    ['[13/03/2020 07:45] Anh An:', '🌟', 'TIN NÓNG', '#daihoi', '[Hình ảnh]', 'ok em đăng nhé'],
  ],
  ['Zalo on a phone', ['Anh An', '07:45', news, 'Đã xem'], [news], ['Anh An', '07:45', 'Đã xem']],
  [
    'a name and time on one line',
    ['Anh An Hôm qua 07:45', news, 'Chị Bình 07:46', 'vâng ạ', '[Sticker]'],
    [news],
    ['Anh An Hôm qua 07:45', 'vâng ạ'],
  ],
  [
    'time before the day',
    ['[07:45, 13/3/2020] An: ' + news, '[07:46, 13/3/2020] Bình: Hay quá'],
    [news],
    ['Hay quá'],
  ],
  [
    'WhatsApp',
    ['13/03/2020, 07:45 - An: ' + news, '13/03/2020, 07:46 - Bình: Vâng'],
    [news],
    ['Vâng'],
  ],
  ['Telegram', ['An, [13.03.20 07:45]', news, 'Bình, [13.03.20 07:46]', 'Ok'], [news], ['Ok']],
  [
    'a post of Facebook with comments',
    [
      'Đài Truyền thanh xã Mẫu',
      '13 tháng 3 lúc 07:45 ·',
      news,
      'Xem thêm',
      'Tất cả cảm xúc:',
      '125',
      '12 bình luận',
      '3 lượt chia sẻ',
      'Thích',
      'Bình luận',
      'Chia sẻ',
      'Nguyễn Văn X',
      'Chúc mừng!',
      '2 ngày',
      'Thích',
      'Phản hồi',
    ],
    [news, '125'],
    [
      'Đài Truyền thanh xã Mẫu',
      '13 tháng 3 lúc 07:45 ·',
      'Xem thêm',
      '12 bình luận',
      'Chúc mừng!',
      'Phản hồi',
    ],
  ],
  [
    'a changed post of yesterday',
    [
      'Đài xã Mẫu',
      'Hôm qua lúc 19:20 · Đã chỉnh sửa · 🌐',
      news,
      'Bạn, Lan và 23 người khác',
      'Thích · Phản hồi · 3 giờ',
    ],
    [news],
    ['Hôm qua lúc 19:20 · Đã chỉnh sửa · 🌐', 'Bạn, Lan và 23 người khác'],
  ],
  [
    'two messages of one article',
    ['[13/03/2020 07:45] An: ' + news, '[13/03/2020 07:46] An: ' + news + ' Hết.'],
    [news, `${news} Hết.`],
    [],
  ],
  [
    'only short messages',
    ['[13/03/2020 07:45] An: Họp lúc 8 giờ sáng mai'],
    ['Họp lúc 8 giờ sáng mai'],
    [],
  ],
])('%s', (_name, lines, text, dropped) => {
  const result = unframed(lines);
  expect(result.lines.filter((line) => line !== '')).toEqual(text);
  expect(result.dropped).toEqual(expect.arrayContaining([...dropped]));
});

test.each<readonly [string, readonly string[]]>([
  ['an article', ['Đại hội chi bộ', news, 'T/h: Đài xã.']],
  ['a text with a time', ['Lịch họp', '07:45', news]],
  ['a text with a note in brackets', ['[1] Điều lệ Đảng', news]],
  ['a heading that is also a button', ['Chia sẻ', news]],
])('%s stays as it is', (_name, lines) => {
  expect(unframed(lines)).toEqual({ lines, dropped: [] });
});
