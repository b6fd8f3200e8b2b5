import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const rule = 'byline-in-body';

test.each([
  'T/h: Đài phát thanh huyện.',
  'Tin, bài: Nguyễn Văn Mẫu',
  'Bài và ảnh: Mẫu',
  'Nguồn: Cổng thông tin điện tử',
  '*Nguồn: Cổng thông tin điện tử*',
  '**T/h:** Đài',
  'Tác giả : Mẫu',
])('%s at the end is reported', (line) => {
  expect(reported(rule, `Đại hội đã họp.\n\n${line}\n`)).toEqual([`2:0 ${line}`]);
});

test('two lines of it are reported', () => {
  expect(reported(rule, 'Họp.\n\nTin: A\nẢnh: B')).toEqual(['2:0 Tin: A', '3:0 Ảnh: B']);
});

test.each([
  ['at the beginning', 'Nguồn: báo cáo\n\nMột.\n\nHai.\n\nBa.'],
  ['as the whole text', 'Nguồn: báo cáo'],
  ['as a list entry', 'Họp.\n\n- Nguồn: của mỗi con số.'],
  ['without a name', 'Họp.\n\nNguồn:'],
  ['as a long sentence', `Họp.\n\nBài: ${'dài '.repeat(40)}`],
  ['another word', 'Họp.\n\nNguồn vốn: 4 tỷ đồng.'],
])('%s it is not reported', (_name, text) => expect(reported(rule, text)).toEqual([]));
