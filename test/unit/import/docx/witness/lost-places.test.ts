import { expect, test } from 'vitest';
import { lostPlaces } from '../../../../../src/import/docx/witness/lost-places.ts';

const text = 'Đại hội đã bầu 15 đồng chí vào ban chấp hành khóa mới.';

test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  ['nothing', [text], [text], []],
  ['case, marks and signs', ['ĐẠI HỘI: m2, CO2'], ['Đại hội – m², CO₂'], []],
  ['a whole paragraph', [text, 'Ban thường vụ họp.'], [text], ['ban thường vụ họp']],
  [
    'a paragraph whose words are all elsewhere',
    [text, 'Ban chấp hành bầu đại hội mới đã khóa vào đồng chí.'],
    [text],
    ['chấp hành bầu đại hội mới đã khóa vào đồng chí'],
  ],
  ['one word', [text], [text.replace('15', '')], ['15']],
  ['a word told in the report', [text], [text.replace('15', ''), 'Chữ ẩn: "15"'], []],
  ['something between the words', [text], [text.replace('15', '(xem) 15')], []],
  ['one word alone', ['Hết'], [text], ['hết']],
  ['an old font', ['§¹i héi ®· bÇu 15 ®ång chÝ'], [text], []],
])('a loss of %s is seen', (_name, shown, kept, lost) => {
  expect(lostPlaces(shown, kept)).toEqual(lost);
});
