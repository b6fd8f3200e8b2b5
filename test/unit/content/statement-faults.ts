import { body, fields, written, type FaultRow } from './fault-row.ts';
import { article } from './make-content.ts';

const registersWithHistory = {
  'units.yaml': `units:
  - id: dang-bo-xa-hong-phong
    name: Đảng bộ xã Hồng Phong
    kind: dang-bo-xa
    validTo: 2019-12-31
  - id: dang-bo-xa-hong-duc
    name: Đảng bộ xã Hồng Đức
    kind: dang-bo-xa
    validFrom: 2020-01-01
    predecessors: [dang-bo-xa-hong-phong]
`,
  'congresses.yaml': `congresses:
  - id: dai-hoi-hong-duc
    name: Đại hội Đảng bộ xã Hồng Đức
    unit: dang-bo-xa-hong-duc
    ordinal: XXV
    term:
      from: 2020
      to: 2025
    status: da-hoan-thanh
    actual: 2020-03-03/2020-03-04
`,
};

/** An article beside registers with a congress and a renamed unit. */
const withRegisters = (sentence: string, text: string, place: string, cure: string): FaultRow => {
  const [, files, places, cures] = body(sentence, text, place, cure);
  return [sentence, { ...registersWithHistory, ...files }, places, cures];
};

/** Statements in a text that cannot be right. */
export const statementFaults: readonly FaultRow[] = [
  body(
    'row 43: a day that there is not',
    'Đại hội họp ngày 31/4.',
    '7:18 STATED_DAY W',
    'không có ngày "31/4": tháng 4 chỉ có 30 ngày; xem lại ngày, tháng',
  ),
  body(
    'row 43: a month that there is not',
    'Đại hội họp ngày 12/13/2020.',
    '7:18 STATED_MONTH W',
    'ghi tháng 13, một năm chỉ có 12 tháng; ý bạn là "13/12/2020"?',
  ),
  fields(
    'row 43: a day of the week in a title',
    { title: 'Xã họp thứ Hai, 13/3/2020' },
    '2:15 STATED_WEEKDAY W',
    'ngày 13/3/2020 là thứ Sáu, không phải "thứ Hai"; sửa thành thứ Sáu, hoặc sửa ngày',
  ),
  body(
    'row 43: a day of the week where only the article tells the year',
    'Xã họp thứ Hai, 13/3.',
    '7:8 STATED_WEEKDAY (note)',
    'ngày 13/3/2020 là thứ Sáu',
  ),
  body(
    'row 43: more delegates than there are',
    'Có 48/45 đại biểu dự.',
    '7:4 STATED_COUNT W',
    '"48/45 đại biểu": phần (48) lớn hơn tổng số (45)',
  ),
  body(
    'row 43: a share of more than all',
    'Trúng cử với 101,5% số phiếu.',
    '7:14 STATED_SHARE W',
    'tỷ lệ "101,5%" lớn hơn 100 %',
  ),
  body(
    'besides: a time that no clock shows',
    'Họp lúc 10 giờ 75 phút.',
    '7:9 STATED_TIME W',
    'không có giờ "10 giờ 75 phút"',
  ),
  body(
    'besides: hours that end before they begin',
    'Họp từ 14h đến 9h cùng ngày.',
    '7:8 STATED_HOURS W',
    'kết thúc trước khi bắt đầu',
  ),
  body(
    'besides: a rise to less',
    'Số chi bộ tăng từ 12 lên 9 chi bộ.',
    '7:16 STATED_DIRECTION (note)',
    'nói lên nhưng số sau nhỏ hơn số trước',
  ),
  body(
    'besides: a share that its numbers contradict',
    'Bầu với 40/45 phiếu, đạt 98%.',
    '7:9 STATED_RATIO W',
    'hai số này là 89 %',
  ),
  body(
    'besides: a number as in English',
    'Thu 52.5 tỷ đồng.',
    '7:5 NUMBER_NOTATION (note)',
    'ý bạn là "52,5"?',
  ),
  body(
    'row 43: a sum of persons',
    'Bầu 15 đồng chí, gồm 12 nam, 4 nữ.',
    '7:5 STATED_SUM W',
    'các phần cộng lại là 16, không phải 15',
  ),
  body(
    'row 43: a sum of shares',
    'Nam chiếm 60%, nữ chiếm 45%.',
    '7:1 STATED_SUM (note)',
    'các phần cộng lại là 105 %, không phải 100 %',
  ),
  body(
    'row 43: a term that ends before it begins',
    'Đại hội nhiệm kỳ 2020–2015.',
    '7:18 STATED_TERM W',
    '"2020–2015" kết thúc trước khi bắt đầu; xem lại hai năm',
  ),
  body(
    'row 43: a Roman numeral that is none',
    'Đại hội lần thứ XXVV.',
    '7:17 STATED_NUMERAL W',
    '"XXVV" không phải số La Mã',
  ),
  written(
    'row 43: one that the source has too',
    article({ verbatim: 'true' }, 'Đại hội họp ngày 31/4.'),
    '8:18 STATED_DAY (note)',
    'không có ngày',
  ),
  withRegisters(
    'row 43: an ordinal unlike that of the register',
    'Đại hội Đảng bộ xã Hồng Đức lần thứ XXIV, nhiệm kỳ 2020–2025.',
    '7:37 STATED_CONGRESS W',
    '"XXIV" khác sổ đại hội: Đại hội Đảng bộ xã Hồng Đức ghi lần thứ XXV; sửa bài, hoặc sửa congresses.yaml',
  ),
  withRegisters(
    'row 43: a term unlike that of the register',
    'Đại hội Đảng bộ xã Hồng Đức lần thứ XXV, nhiệm kỳ 2020–2022.',
    '7:51 STATED_CONGRESS W',
    'ghi nhiệm kỳ 2020–2025',
  ),
  withRegisters(
    'row 43: a day unlike that of the register',
    'Đại hội Đảng bộ xã Hồng Đức diễn ra ngày 5/3/2020.',
    '7:42 STATED_CONGRESS (note)',
    'ghi ngày 3/3 đến 4/3/2020',
  ),
  withRegisters(
    'row 43: a name that the unit no longer had',
    'Nhân dân xã Hồng Phong phấn khởi.',
    '7:10 STATED_UNIT (note)',
    '"xã Hồng Phong" là tên đến hết ngày 31/12/2019; vào ngày của bài tên là "xã Hồng Đức"',
  ),
  body(
    'row 43: capitals of a committee',
    'Huyện Ủy họp.',
    '7:1 HOUSE_CAPITAL W',
    'viết "Huyện ủy"',
  ),
  body(
    'row 43: two spellings of one syllable',
    'Dạy kỹ thuật, rèn kỹ năng, tập kĩ xảo.',
    '7:32 TWO_SPELLINGS (note)',
    '"kĩ" viết khác các chỗ khác trong bài; viết "kỹ" cho thống nhất',
  ),
  body(
    'row 43: an abbreviation that nobody knows',
    'Xã lập KTNTT mới.',
    '7:8 ABBREVIATION_UNKNOWN (note)',
    'chữ viết tắt "KTNTT" chưa được giải thích trong bài',
  ),
];
