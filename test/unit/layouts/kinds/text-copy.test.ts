import { expect, test } from 'vitest';
import { textCopy as textCopyLayout } from '../../../../layouts/kinds/text-copy.ts';
import { day, href, makeViews, month } from '../make-views.ts';
import { textLayoutOf } from '../show.ts';

const textCopy = textLayoutOf(textCopyLayout);

const view = {
  ...makeViews('x').textCopy,
  title: 'Đại hội điểm',
  isSample: false,
  standfirst: 'Sapô.',
  body: 'Một.\n\nHai.',
  byline: 'T/h: Đài.',
  corrections: [],
  station: 'Đài huyện',
  siteName: 'Bản tin',
  address: href('https://h.example/2020/03/a/'),
};

test('it is the article from title to source, one paragraph a line, with the ends of Windows', () => {
  expect(textCopy(view)).toBe(
    [
      '\uFEFFĐại hội điểm',
      'Ngày đăng: 06/03/2020',
      '',
      'Sapô.',
      '',
      'Một.',
      '',
      'Hai.',
      '',
      'T/h: Đài.',
      '',
      'Nguồn: Đài huyện, Bản tin',
      'Địa chỉ bài: https://h.example/2020/03/a/',
      '',
    ].join('\r\n'),
  );
});

test('missing facts leave no empty line', () => {
  const bare = textCopy({ ...view, standfirst: undefined, byline: undefined });
  expect(bare).not.toMatch(/undefined|\r\n\r\n\r\n/u);
});

test('a sample, an unknown day and a correction are mentioned', () => {
  const reported = textCopy({
    ...view,
    isSample: true,
    date: month,
    corrections: [{ date: day, text: 'Sai tên xã.' }],
  });
  expect(reported).toContain('[Nội dung mẫu]');
  expect(reported).toContain('Tháng 3/2020 (ngày đăng không ghi trong bản gốc)');
  expect(reported).toContain('Đính chính 06/03/2020: Sai tên xã.');
});

test('nothing is escaped: it is not markup', () => {
  expect(textCopy({ ...view, title: 'A & <B>' })).toContain('A & <B>');
});
