import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const rule = 'tone-placement';

test.each([
  ['the fewer', 'hòa hóa hoá', ['0:8 hoá → hóa']],
  ['the fewer of the other style', 'hoà khoẻ thủy', ['0:9 thủy → thuỷ']],
  ['of equal numbers the later', 'hòa thuỷ', ['0:4 thuỷ → thủy']],
  ['each of them', 'tòa hoà loé lóe nhòa thúy', ['0:4 hoà → hòa', '0:8 loé → lóe']],
  ['capitals', 'HÒA HÓA HOÁ Hoà', ['0:8 HOÁ → HÓA', '0:12 Hoà → Hòa']],
  ['a word that is the pair', 'ủy ban ủy thác uỷ quyền', ['0:15 uỷ → ủy']],
  ['one style only', 'hòa thủy khỏe', []],
  ['words in which both styles agree', 'hòa hoàn thuyền quý quỳ giá khoảng', []],
])('%s', (_name, text, findings) => expect(reported(rule, text)).toEqual(findings));

test('the style of the whole article counts more than that of a part', () => {
  expect(reported(rule, 'hòa thủy', { toneStyle: 'new' })).toEqual([
    '0:0 hòa → hoà',
    '0:4 thủy → thuỷ',
  ]);
});
