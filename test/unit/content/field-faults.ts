import { inX, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile } from './make-content.ts';

const misused = (
  sentence: string,
  fields: Readonly<Record<string, string>>,
  place: string,
  cure: string,
): FaultRow => [sentence, { [x]: article(fields) }, [inX(place)], cure];

const others = {
  'articles/2020/02/bai-cu.md': article({ date: '2020-02-01' }),
  'articles/2020/01/bai-cu.md': article({ date: '2020-01-01' }),
  'articles/2020/01/hoi-nghi-ban-chap-hanh.md': article({ date: '2020-01-01' }),
};

const related = (sentence: string, entry: string, place: string, cure: string): FaultRow => [
  sentence,
  { ...others, [x]: article({ related: `\n  - hoi-nghi-ban-chap-hanh\n  - ${entry}` }) },
  [inX(place)],
  cure,
];

/** Faults of an article's fields, of its references, and between its fields and its body. */
export const fieldFaults: readonly FaultRow[] = [
  misused('a day that does not exist', { date: '31/02/2020' }, '3:7 DATE', 'viết 2020-02-29'),
  misused(
    'the length of the month is told',
    { date: '31/02/2020' },
    '3:7 DATE',
    '(tháng 2/2020 chỉ có 29 ngày)',
  ),
  misused('an ISO day that does not exist', { date: '2020-04-31' }, '3:7 DATE', 'viết 2020-04-30'),
  misused('a day with slashes', { date: '12/3/2020' }, '3:7 DATE', 'viết 2020-03-12'),
  misused(
    'a day in words',
    { date: 'ngày 12 tháng 3 năm 2020' },
    '3:7 DATE',
    'viết 2020-03-12',
  ),
  misused('no day at all', { date: 'hôm qua' }, '3:7 DATE', 'ví dụ 2020-03-12'),
  misused('a year alone', { date: '2020' }, '3:7 DATE', 'ví dụ 2020-03-12'),
  misused('another date field', { updated: '"7/3/2020"' }, '5:10 DATE', 'viết 2020-03-07'),
  misused('a time that does not exist', { publishAt: '2020-03-06 25:00' }, '5:12 TIME', '07:30'),
  misused('a month as a moment', { expireAt: '2020-03' }, '5:11 TIME', '2020-03-12 07:30'),
  misused(
    'a category by its name',
    { category: 'Chính trị' },
    '4:11 CATEGORY_UNKNOWN',
    'ý bạn là "chinh-tri"?',
  ),
  misused(
    'a category unlike any other',
    { category: 'the-thao-va-giai-tri' },
    '4:11 CATEGORY_UNKNOWN',
    'tệp categories.yaml',
  ),
  misused(
    'a unit by a known misspelling',
    { unit: 'Hông Đức' },
    '5:7 UNIT_UNKNOWN',
    'ý bạn là "dang-bo-xa-hong-duc"?',
  ),
  misused(
    'the second unit of a list',
    { unit: '\n  - dang-bo-xa-hong-duc\n  - dang-bo-xa-hong-phuc' },
    '7:5 UNIT_UNKNOWN',
    'ý bạn là "dang-bo-xa-hong-duc"?',
  ),
  misused(
    'a congress by its name',
    { congress: 'Đại hội Hồng Đức' },
    '5:11 CONGRESS_UNKNOWN',
    'ý bạn là "dai-hoi-hong-duc"?',
  ),
  related(
    'a related article with a slip of the hand',
    'hoi-nghi-ban-chap-han',
    '7:5 RELATED_UNKNOWN',
    'ý bạn là "hoi-nghi-ban-chap-hanh"?',
  ),
  related(
    'a related slug that two articles share',
    'bai-cu',
    '7:5 RELATED_AMBIGUOUS',
    'viết kèm năm và tháng, ví dụ 2020/01/bai-cu hoặc 2020/02/bai-cu',
  ),
  related('an article related to itself', 'x', '7:5 RELATED_SELF', 'xoá dòng này'),
  related(
    'a related article elsewhere at an address that runs code',
    '{ title: A, date: 2020-01-01, url: "javascript:alert(1)" }',
    '7:40 URL',
    'bắt đầu bằng https://',
  ),
  related(
    'a related article elsewhere without its date',
    '{ title: A }',
    '7:5 FIELD_MISSING',
    'thêm một dòng date',
  ),
  related(
    'an unknown field of a related article',
    '{ title: A, date: 2020-01-01, link: b }',
    '7:35 KEY_UNKNOWN',
    'xoá dòng này',
  ),
  misused('a field that is not known', { relatd: 'x' }, '5:1 KEY_UNKNOWN', 'ý bạn là "related"?'),
  misused('a field with a wrong capital', { Unit: 'x' }, '5:1 KEY_UNKNOWN', 'ý bạn là "unit"?'),
  misused('a field of Eleventy', { permalink: '../../x' }, '5:1 KEY_UNKNOWN', 'xoá dòng này'),
  [
    'required fields left out, both told',
    { [x]: markdownFile('title: Bài thử') },
    [inX('2:1 FIELD_MISSING'), inX('2:1 FIELD_MISSING')],
    'thêm một dòng',
  ],
  misused('an empty title', { title: '' }, '2:8 FIELD_EMPTY', 'điền giá trị'),
  [
    'an empty title without a space',
    { [x]: article().replace(' Bài thử', '') },
    [inX('2:7 FIELD_EMPTY')],
    'điền giá trị',
  ],
  misused('a title of spaces', { title: '"  "' }, '2:8 FIELD_EMPTY', 'điền giá trị'),
  misused('a number as title', { title: '2020' }, '2:8 FIELD_TEXT', 'title: "…"'),
  misused('a Vietnamese no', { draft: 'không' }, '5:8 FIELD_YES_NO', 'draft: true hoặc xoá'),
  misused('one author, not a list', { authors: 'An' }, '5:10 FIELD_LIST', 'mỗi mục trên một dòng'),
  misused('a title of two lines', { title: '"A\\nB"' }, '2:8 FIELD_VALUE', 'hướng dẫn biên tập'),
  misused('a thread with diacritics', { thread: 'Đại hội' }, '5:9 ID', 'chữ thường không dấu'),
  [
    'a stub with a body',
    { [x]: article({ stub: 'true' }) },
    [inX('5:7 STUB_WITH_BODY')],
    'xoá dòng stub: true',
  ],
  [
    'an article without a body',
    { [x]: article({}, ' \n') },
    [inX('6:1 BODY_EMPTY')],
    'hoặc ghi draft: true',
  ],
  [
    'a date unlike the folder, as a warning',
    { [x]: article({ date: '2020-02-06' }) },
    [inX('3:7 DATE_FOLDER (warning)')],
    'giữ nguyên để địa chỉ không đổi',
  ],
];
