import { expect, test } from 'vitest';
import { prepareText } from '../../../../src/proofreading/prepared-text.ts';
import { stated } from '../stated.ts';

test.each([
  ['Xã lập KTNTT mới. Sau đó KTNTT họp.', ['unknown-abbreviation likely: KTNTT']],
  ['Đoàn ĐVTG về xã.', ['unknown-abbreviation likely: ĐVTG']],
])('%s', (text, found) => expect(stated(text)).toEqual(found));

test.each([
  'UBND, HĐND, BCH, MTTQ, TP.HCM, USD, GDP, Đại hội XXIV, khóa XIII.',
  'Xã lập kinh tế nông thôn thôn (KTNTT) mới; KTNTT họp.',
  'KTNTT (kinh tế nông thôn mới) họp.',
  'Kinh tế nông thôn, gọi tắt là KTNTT, đã họp.',
  'Quyết định 12/QĐ-KTNTT; Thông tư 02/2020/TT-BKHTC.',
  'Công ty KTNTT họp; xe BKX; anh NVT.',
  'ĐẠI HỘI ĐẢNG BỘ XÃ KTNTT ĐVTG.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));

test('the station’s own abbreviations are known', () =>
  expect(stated('Xã lập KTNTT.', { abbreviations: new Set(['KTNTT']) })).toEqual([]));

test('only the first use below the title is reported, and an explanation anywhere is enough', () => {
  const article = ['KTNTT họp', 'Xã lập KTNTT.', 'Nhờ KTNTT, xã đổi mới.'].map(prepareText);
  const ofPart = (part: number) => stated(article[part]?.raw ?? '', { article });
  expect([0, 1, 2].map(ofPart)).toEqual([[], ['unknown-abbreviation likely: KTNTT'], []]);
  const explained = [...article, prepareText('Kinh tế mới (KTNTT).')];
  expect(stated('Xã lập KTNTT.', { article: explained })).toEqual([]);
});
