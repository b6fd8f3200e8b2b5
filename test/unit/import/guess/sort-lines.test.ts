import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/import/draft/draft.ts';
import { sortLines } from '../../../../src/import/guess/sort-lines.ts';
import { draftOf, prose } from '../make-lines.ts';

const parts = (html: string, draft: Partial<Draft> = {}) => {
  const { title, above, body, bylines, related, dropped } = sortLines(
    draftOf(html, draft),
    ({ folded }) => folded === 'chinh tri',
  );
  const textsOf = (lines: readonly { text: string }[]) =>
    lines.map(({ text }) => text.replace(prose, 'BÀI'));
  return {
    title: title?.text,
    above: textsOf(above),
    body: textsOf(body),
    bylines,
    related: related.length,
    dropped: textsOf(dropped),
  };
};

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe('the headline', () => {
  test.each<readonly [string, string, Partial<Draft>, string | undefined]>([
    [
      'the first line of a text',
      p('Huyện ủy họp', 'Phiên tháng 3', prose),
      { form: 'text' },
      'Huyện ủy họp',
    ],
    [
      'the line under the category',
      p('Chính trị', 'Huyện ủy họp', prose),
      { form: 'text' },
      'Huyện ủy họp',
    ],
    [
      'the line under a menu',
      p(
        'Trang chủ ta',
        'Giới thiệu đài',
        'Tin tức mới',
        'Văn nghệ vui',
        'Liên hệ đài',
        'Huyện ủy họp',
        prose,
      ),
      { form: 'text' },
      'Huyện ủy họp',
    ],
    [
      'a heading of the first level',
      `${p('Bản tin hôm nay')}<h1>Huyện ủy họp</h1>${p('Phụ đề ngắn', prose)}`,
      {},
      'Huyện ủy họp',
    ],
    [
      'what the head says',
      p('Huyện ủy họp', 'Cỡ chữ khác', prose),
      { metadata: { titles: ['Huyện ủy họp'] } },
      'Huyện ủy họp',
    ],
    [
      'two lines in capitals',
      p('ĐẢNG BỘ XÃ', 'TỔ CHỨC ĐẠI HỘI', prose),
      { form: 'docx' },
      'ĐẢNG BỘ XÃ TỔ CHỨC ĐẠI HỘI',
    ],
    [
      'no letterhead',
      p('ĐẢNG CỘNG SẢN VIỆT NAM', 'HUYỆN ỦY NINH GIANG', 'Về đại hội điểm', prose),
      { form: 'docx' },
      'Về đại hội điểm',
    ],
    [
      'no date, no sentence',
      p(
        'Thứ sáu, 06/03/2020',
        'Ninh Giang, ngày 6 tháng 3 năm 2020',
        'Sáng nay, huyện họp.',
        prose,
      ),
      { form: 'docx' },
      undefined,
    ],
    [
      'of a short text',
      p('Huyện ủy họp', 'Sáng nay, huyện họp.'),
      { form: 'text' },
      'Huyện ủy họp',
    ],
  ])('%s', (_name, html, draft, title) => expect(parts(html, draft).title).toBe(title));
});

describe('the end of the text', () => {
  test.each<readonly [string, string, Partial<ReturnType<typeof parts>>]>([
    [
      'a byline',
      p('Tiêu đề bài', prose, 'T/h: Đài huyện.'),
      { body: ['BÀI'], bylines: ['T/h: Đài huyện.'] },
    ],
    [
      'two bylines',
      p('Tiêu đề bài', prose, 'Tin, bài: Hải Yến', 'Nguồn: Báo'),
      { bylines: ['Tin, bài: Hải Yến', 'Nguồn: Báo'] },
    ],
    ['a name', p('Tiêu đề bài', prose, 'Hải Yến'), { body: ['BÀI'], bylines: ['Hải Yến'] }],
    [
      'short lines behind the byline',
      p('Tiêu đề bài', prose, 'T/h: Đài', 'Cảm ơn'),
      { body: ['BÀI'], dropped: ['Cảm ơn'] },
    ],
    [
      'text behind the byline',
      p('Tiêu đề bài', prose, 'T/h: Đài', prose),
      { body: ['BÀI', 'BÀI'], bylines: ['T/h: Đài'] },
    ],
    [
      'a picture behind the byline',
      `${p('Tiêu đề bài', prose, 'T/h: Đài')}<img src="0">`,
      { body: ['BÀI', ''], dropped: [] },
    ],
    [
      'buttons',
      p('Tiêu đề bài', prose, 'Quay lạiXem tiếp', 'Truyền thanh'),
      { body: ['BÀI'], dropped: ['Quay lạiXem tiếp', 'Truyền thanh'] },
    ],
    [
      'other lists',
      p('Tiêu đề bài', prose, 'Các tin khác', 'Một hai (01/03/2020)'),
      { body: ['BÀI'], related: 0 },
    ],
    [
      'an imprint',
      p('Tiêu đề bài', prose, 'Trang thông tin điện tử huyện. Điện thoại: 0220.'),
      { body: ['BÀI'] },
    ],
    [
      'a menu without any sign',
      p('Tiêu đề bài', prose, 'Bài có câu cuối.', 'Liên hệ', 'Góp ý'),
      { body: ['BÀI', 'Bài có câu cuối.'] },
    ],
    [
      'fixtures under the headline',
      p('Tiêu đề bài', '06/03/2020 08:15', 'Lượt xem: 12', 'In bài', prose),
      { body: ['BÀI'], dropped: ['06/03/2020 08:15', 'Lượt xem: 12', 'In bài'] },
    ],
    [
      'a picture under the headline',
      `${p('Tiêu đề bài')}<img src="0">${p(prose)}`,
      { body: ['', 'BÀI'] },
    ],
  ])('%s', (_name, html, expected) => expect(parts(html)).toMatchObject(expected));
});

test('a word of the portal within the text does not end it', () => {
  const html = p('Tiêu đề bài', prose, 'Đài truyền thanh xã đưa tin.', prose);
  expect(parts(html).body).toHaveLength(3);
});
