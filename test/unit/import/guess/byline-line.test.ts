import { expect, test } from 'vitest';
import { isByline, isName } from '../../../../src/import/guess/byline-line.ts';
import { wordCount } from '../../../../src/import/draft/clean-text.ts';

test.each([
  ['T/h: Đài phát thanh huyện.', true],
  ['TH: Hải Yến', true],
  ['Tin, bài: Hải Yến', true],
  ['Tin bài: Hải Yến', true],
  ['Tin và ảnh: Hải Yến', true],
  ['Bài, ảnh: Hải Yến', true],
  ['Nguồn: Báo Hải Dương', true],
  ['(Theo Báo Nhân Dân)', true],
  ['Tác giả : Hải Yến', true],
  ['T/h:', false],
  ['Tin vui: mùa màng tốt', false],
  ['Theo kế hoạch, đại hội họp ngày 6/3.', false],
  [`Nguồn: ${'rất dài '.repeat(20)}`, false],
])('%s is a byline: %s', (line, is) => expect(isByline(line, wordCount(line))).toBe(is));

test.each([
  ['Hải Yến', true],
  ['Nguyễn Văn An', true],
  ['Hải Yến - Đài PT huyện', true],
  ['Đại hội thành công.', false],
  ['Hải', false],
  ['KẾT QUẢ', false],
])('%s is a name: %s', (line, is) => expect(isName(line)).toBe(is));
