import { expect, test } from 'vitest';
import { joinedLines } from '../../../../src/import/text/joined-lines.ts';

const first = 'Ngày 12/3/2020, đảng bộ xã Mẫu tổ chức đại';
const second = 'hội nhiệm kỳ mới với sự tham gia của đông đủ';

test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  ['lines of one sentence', [first, second, 'đại biểu.'], [`${first} ${second} đại biểu.`], []],
  [
    'with blank lines between',
    [first, '', second, '', 'đại biểu.'],
    [`${first} ${second} đại biểu.`],
    [],
  ],
  [
    'a name at the beginning of a line',
    [first, second, 'Nguyễn Văn A chủ trì.'],
    [`${first} ${second} Nguyễn Văn A chủ trì.`],
    [],
  ],
  [
    'a number of two lines',
    ['Đại hội Đảng bộ xã Mẫu nhiệm kỳ 2020-', '2025 thành công và đã bế mạc trong', 'buổi sáng.'],
    ['Đại hội Đảng bộ xã Mẫu nhiệm kỳ 2020-', '2025 thành công và đã bế mạc trong buổi sáng.'],
    [],
  ],
  [
    'the number of a page in a sentence',
    [first, '', '2', '', second],
    [`${first} ${second}`],
    ['2'],
  ],
  [
    'numbers of pages in words',
    [`${first}.`, 'Trang 2/3', '- 3 -', second],
    [`${first}.`, second],
    ['Trang 2/3', '- 3 -'],
  ],
  [
    'numbers of sections',
    ['Mở đầu', '1', `${first}.`, '2', `${second}.`],
    ['Mở đầu', '1', `${first}.`, '2', `${second}.`],
    [],
  ],
  [
    'a title above a text',
    ['Đại hội Đảng bộ xã Mẫu', `${first}.`],
    ['Đại hội Đảng bộ xã Mẫu', `${first}.`],
    [],
  ],
  [
    'points of a list',
    ['Đại hội thông qua các nội dung sau', 'a) báo cáo chính trị', 'b) nghị quyết'],
    ['Đại hội thông qua các nội dung sau', 'a) báo cáo chính trị', 'b) nghị quyết'],
    [],
  ],
  [
    'verse',
    ['Trong đầm gì đẹp bằng sen', 'Lá xanh bông trắng lại chen nhị vàng'],
    ['Trong đầm gì đẹp bằng sen', 'Lá xanh bông trắng lại chen nhị vàng'],
    [],
  ],
])('%s', (_name, lines, paragraphs, pageNumbers) => {
  expect(joinedLines(lines)).toMatchObject({ paragraphs, pageNumbers });
});
