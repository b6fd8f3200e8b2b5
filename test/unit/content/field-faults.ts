import { fields, inX, lines, sound, written, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile, registers } from './make-content.ts';

/** Faults of an article's fields, and between its fields and its body. */
export const fieldFaults: readonly FaultRow[] = [
  fields(
    'row 40: a text for a list of groups',
    { corrections: 'Bản đầu sai' },
    '5:14 FIELD_LIST',
    'viết corrections: ⏎   - date: 2020-03-14 ⏎     text: Bản đầu sai',
  ),
  fields(
    'row 40: a picture without the fields of its own',
    { image: '/media/a.jpg' },
    '5:8 FIELD_GROUP',
    'viết image: ⏎   file: /media/a.jpg ⏎   alt: Lời tả ảnh',
  ),
  fields(
    'row 24: a field that is not known',
    { relatd: 'x' },
    '5:1 KEY_UNKNOWN',
    'ý bạn là "related"?',
  ),
  fields(
    'row 24: a field in Vietnamese',
    { 'Tác giả': 'An' },
    '5:1 KEY_UNKNOWN',
    'ý bạn là "byline"?',
  ),
  lines(
    'row 24: the title in Vietnamese',
    sound.replace('title', 'Tiêu đề'),
    '2:1 KEY_UNKNOWN',
    'ý bạn là "title"?',
  ),
  fields(
    'row 24: a field with a wrong capital',
    { Unit: 'x' },
    '5:1 KEY_UNKNOWN',
    'ý bạn là "unit"?',
  ),
  fields(
    'row 24: a field of Eleventy',
    { permalink: '../../x' },
    '5:1 KEY_FOREIGN',
    'xóa dòng này',
  ),
  lines(
    'row 25: required fields left out, both told',
    'title: Bài thử',
    ['2:1 FIELD_MISSING', '2:1 FIELD_MISSING'],
    ['thêm một dòng category', 'thêm một dòng date'],
  ),
  fields('row 25: an empty title', { title: '' }, '2:8 FIELD_EMPTY', 'trường "title" để trống'),
  written(
    'row 25: an empty title without a space',
    article().replace(' Bài thử', ''),
    '2:7 FIELD_EMPTY',
    'điền giá trị',
  ),
  fields('row 25: a title of spaces', { title: '"  "' }, '2:8 FIELD_EMPTY', 'điền giá trị'),
  fields(
    'besides: a number as title',
    { title: '2020' },
    '2:8 FIELD_TEXT',
    'đặt giá trị trong ngoặc kép, ví dụ title: "…"',
  ),
  fields('besides: a Vietnamese no', { draft: 'không' }, '5:8 FIELD_YES_NO', 'viết draft: false'),
  fields(
    'besides: a yes or no that says neither',
    { draft: 'mai' },
    '5:8 FIELD_YES_NO',
    'viết draft: true nếu có, draft: false nếu không; không có ngoặc kép',
  ),
  fields(
    'besides: a title in capitals',
    { title: 'ĐẠI HỘI ĐẢNG BỘ XÃ HỒNG ĐỨC' },
    '2:8 TITLE_CAPS W',
    'viết hoa chữ đầu và tên riêng',
  ),
  fields(
    'besides: one author, not a list',
    { authors: 'An' },
    '5:10 FIELD_LIST',
    'viết authors: [An]',
  ),
  fields('besides: a title of two lines', { title: '"A\\nB"' }, '2:8 FIELD_LINE', 'thành một dòng'),
  fields(
    'besides: a thread with diacritics',
    { thread: 'Đại hội' },
    '5:9 THREAD_UNKNOWN',
    'tệp threads.yaml',
  ),
  fields(
    'besides: a day to sort by, though the day is known',
    { sortDay: '2020-03-07' },
    '5:10 SORT_DAY',
    'xóa dòng sortDay',
  ),
  fields(
    'besides: a day to sort by of another month',
    { date: '2020-03', sortDay: '2020-04-07' },
    '5:10 SORT_DAY',
    'sửa ngày cho đúng tháng',
  ),
  fields(
    'besides: a stub with a body',
    { stub: 'true' },
    '5:7 STUB_WITH_BODY',
    'xóa dòng stub: true',
  ),
  written(
    'besides: an article without a body',
    article({}, ' \n'),
    '6:1 BODY_EMPTY',
    'hoặc ghi draft: true',
  ),
  [
    'besides: a plain page without a body',
    { 'pages/lien-he.md': markdownFile('title: Liên hệ', '') },
    ['content/pages/lien-he.md:4:1 BODY_EMPTY'],
    'viết nội dung dưới dòng --- thứ hai',
  ],
  fields(
    'besides: an old address on another site',
    { aliases: '[//khac.example/bai]' },
    '5:11 ALIAS',
    'viết đường dẫn bắt đầu bằng dấu /',
  ),
  fields(
    'besides: an old address that climbs out of the site',
    { aliases: '[/../../bai]' },
    '5:11 ALIAS',
    'viết đường dẫn bắt đầu bằng dấu /',
  ),
  fields(
    'besides: an old address that is that of another article',
    { aliases: '[/2020/01/Hoi-nghi-ban-chap-hanh]' },
    '5:11 ALIAS_TAKEN',
    'mỗi địa chỉ chỉ có một trang',
  ),
  fields(
    'besides: an old address that is that of a list',
    { aliases: '[/luu-tru/]' },
    '5:11 ALIAS_TAKEN',
    'đang là của một trang hay tệp khác',
  ),
  [
    'besides: an old address that two articles claim',
    {
      'articles/2020/03/a.md': article({ title: 'A', aliases: '[/cu/]' }),
      [x]: article({ aliases: '[/moi/, /cu]' }),
    },
    [inX('5:18 ALIAS_TWICE')],
    'đã ghi ở content/articles/2020/03/a.md',
  ],
  fields(
    'besides: a withdrawal without a reason',
    { withdrawn: '\n  date: 2020-04-01' },
    '6:3 FIELD_MISSING',
    'reason',
  ),
  [
    'besides: an article of a closed site',
    {
      'site.yaml': `${registers['site.yaml']}closing:\n  date: 2020-03-01\n  reason: Sáp nhập\n`,
      [x]: article({}),
    },
    [inX('3:7 SITE_CLOSED')],
    'bỏ mục closing',
  ],
];
