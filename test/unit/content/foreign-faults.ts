import { body, fields, inX, lines, others, sound, written, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile } from './make-content.ts';

/**
 * Fields, dates and spaces in the forms of other programs and people, and days that contradict each
 * other.
 */
export const foreignFaults: readonly FaultRow[] = [
  lines(
    'row 39: no-break spaces beside keys',
    'title:\u{a0}Bài thử\n\u{a0}date: 2020-03-06\ncategory\u{a0}: chinh-tri',
    ['2:7 KEY_SPACE', '3:1 KEY_SPACE', '4:9 KEY_SPACE'],
    ['cạnh "title" có ký tự U+00A0', 'cạnh "date"', 'gõ lại "category:"'],
  ),
  lines(
    'row 39: a hidden sign in a key, wide spaces in a group',
    `${sound.replace('date', 'da\u{200b}te')}\nwithdrawn:\n\u{3000}\u{3000}reason: A\n\u{a0}\u{a0}date: 2020-04-01`,
    ['3:3 KEY_SPACE', '6:1 KEY_SPACE', '7:1 KEY_SPACE'],
    ['U+200B', 'U+3000', 'U+00A0'],
  ),
  ...(
    [
      ['2020–03–06', '2020-03-06'],
      ['13/3/2020 7h30', '2020-03-13 07:30'],
      ['Thứ Sáu, 13/03/2020', '2020-03-13'],
      ['2020-03-10T14:31:00+07:00', '2020-03-10 14:31'],
      ['2020-03-10T17:31:00Z', '2020-03-11 00:31'],
      ['2020-03-10 14:31:00 +0700', '2020-03-10 14:31'],
    ] as const
  ).map(([date, meant]) =>
    fields(`row 39: ${date} as a date`, { date }, '3:7 DATE', `viết ${meant}`),
  ),
  fields(
    'row 39: an hour without a day stays a question',
    { publishAt: '"7:30"' },
    '5:12 TIME',
    'viết năm-tháng-ngày giờ:phút',
  ),
  fields(
    'row 39: a moment with seconds',
    { expireAt: '2020-04-01T07:30:00' },
    '5:11 TIME',
    'viết 2020-04-01 07:30',
  ),
  lines(
    'row 40: an address of another system, and a field of this site in capitals',
    `Title: A\n${sound}\npermalink: /cu/x/`,
    ['2:1 KEY_UNKNOWN', '6:1 KEY_FOREIGN'],
    ['xóa dòng này, vì đã có trường title', 'từng dùng địa chỉ ấy thì viết aliases: [/cu/x/]'],
  ),
  written(
    'row 40: fields of another system in JSON are reported once, at their own places',
    '---json\n{\n  "title": "Bài thử",\n  "date": "10/4/2020", "category": "chinh-tri",\n  "tags": ["a"],\n  "description": "Tóm"\n}\n---\n\nNội dung.\n',
    ['1:1 FENCE_LANGUAGE', '4:12 DATE', '5:4 KEY_FOREIGN', '6:4 KEY_FOREIGN'],
    ['', 'viết 2020-04-10', 'xóa dòng này', 'viết standfirst: Tóm'],
  ),
  written(
    'row 40: fields of another system in TOML',
    '+++\ntitle = "Bài thử"\ndate = 2020-03-06\ncategory = "chinh-tri"\nweight = 3\n[params]\n  a = 1\n+++\n\nNội dung.\n',
    ['1:1 FENCE_LANGUAGE', '5:1 KEY_FOREIGN', '6:2 KEY_UNKNOWN'],
    ['', 'xóa dòng này', 'không có trường nào tên là "params"'],
  ),
  lines(
    'row 39: entries of a list by dashes of Word, and behind odd spaces',
    `${sound}\ncorrections:\n  – date: 2020-04-12\n    text: Sửa\nrelated:\n\u{a0} - hoi-nghi-ban-chap-hanh`,
    ['6:3 YAML_DASH', '9:3 YAML_DASH'],
    ['gõ lại dấu trừ và một dấu cách', 'cạnh dấu trừ đầu mục có ký tự trông như dấu cách'],
  ),
  written(
    'row 39: a no-break space behind the closing fence',
    `---\n${sound}\n---\u{a0}\n\nNội dung.\n`,
    '5:1 FENCE_SMART',
    'thừa dấu cách ở dòng ---',
  ),
  fields(
    'row 46: taken off before it was published, or at the very moment',
    {
      publishAt: '2020-03-07 07:00',
      expireAt: '2020-03-07 07:00',
      withdrawn: '{ date: 2020-03-01, reason: A }',
    },
    ['6:11 EXPIRES_EARLY', '7:20 WITHDRAWN_EARLY W'],
    ['đúng lúc bắt đầu đăng', 'ngày gỡ 2020-03-01 trước ngày đăng 2020-03-06'],
  ),
  fields('row 40: not published', { published: 'false' }, '5:1 KEY_FOREIGN', 'viết draft: true'),
  fields('row 40: a status in words', { status: 'draft' }, '5:1 KEY_FOREIGN', 'viết draft: true'),
  fields('row 40: another status', { status: 'publish' }, '5:1 KEY_FOREIGN', 'xóa dòng này'),
  fields(
    'row 40: an empty field of another system',
    { description: '""' },
    '5:1 KEY_FOREIGN',
    'xóa dòng này',
  ),
  fields('row 40: published', { published: 'true' }, '5:1 KEY_FOREIGN', 'xóa dòng này'),
  fields(
    'row 40: a description',
    { description: 'Tóm tắt' },
    '5:1 KEY_FOREIGN',
    'viết standfirst: Tóm tắt',
  ),
  fields(
    'row 40: a day of expiry',
    { expiryDate: '2020-04-01T00:00:00Z' },
    '5:1 KEY_FOREIGN',
    'viết expireAt: 2020-04-01 07:00',
  ),
  fields(
    'row 40: an old address',
    { redirect_from: '/cu/bai/' },
    '5:1 KEY_FOREIGN',
    'viết aliases: [/cu/bai/]',
  ),
  fields(
    'row 40: old addresses, one below the other',
    { redirect_from: '\n  - /cu/bai/' },
    '5:1 KEY_FOREIGN',
    'viết aliases: [/cu/bai/]',
  ),
  ...(
    [
      [
        'related: hoi-nghi-ban-chap-hanh',
        '5:10 FIELD_LIST',
        'viết related: [hoi-nghi-ban-chap-hanh]',
      ],
      [
        'authors: Nguyễn Văn An; Trần Thị Ba',
        '5:10 FIELD_LIST',
        'viết authors: [Nguyễn Văn An, Trần Thị Ba]',
      ],
      ['aliases: "/cu/a/, /cu/b/"', '5:10 FIELD_LIST', 'viết aliases: [/cu/a/, /cu/b/]'],
      [
        'unit: dang-bo-xa-hong-duc; dang-bo-xa-hong-duc',
        '5:7 FIELD_LIST',
        'viết unit: [dang-bo-xa-hong-duc, dang-bo-xa-hong-duc]',
      ],
      ['congress: [dai-hoi-hong-duc, x]', '5:11 FIELD_ONE', 'viết congress: dai-hoi-hong-duc'],
      ['author: Nguyễn Văn An', '5:1 KEY_FOREIGN', 'viết authors: [Nguyễn Văn An]'],
      ['layout: post', '5:1 KEY_FOREIGN', 'xóa dòng này'],
    ] as const
  ).map(([line, place, cure]): FaultRow => [
    `row 40: ${line}`,
    { ...others, [x]: markdownFile(`${sound}\n${line}`) },
    [inX(place)],
    cure,
  ]),
  lines(
    'row 40: categories',
    'title: Bài thử\ndate: 2020-03-06\ncategories: [chinh-tri]',
    '4:1 KEY_FOREIGN',
    'viết category: chinh-tri',
  ),
  lines(
    'row 40: several categories',
    'title: Bài thử\ndate: 2020-03-06\ncategories: chinh-tri, xa-hoi',
    '4:1 KEY_FOREIGN',
    'viết category: chinh-tri',
  ),
  lines(
    'besides: a line that cannot be read hides no other fault',
    'title: Bài thử\ndate: 31/02/2020\n: : ??? {{{\ncatgory: chinh-tri\nbyline: *a\nrelated:\n  - [\nsample: có',
    [
      '3:7 DATE',
      '4:3 YAML_COLON',
      '5:1 KEY_UNKNOWN',
      '6:9 YAML_ANCHOR',
      '8:5 YAML_QUOTE',
      '9:9 FIELD_YES_NO',
    ],
    'tháng 2/2020 chỉ có 29 ngày',
  ),
  fields(
    'row 46: an update before its article, by minutes',
    { date: '2020-03-06 08:00', updated: '2020-03-06 07:30' },
    '5:10 UPDATED_EARLY',
    'updated 2020-03-06 07:30 trước ngày đăng 2020-03-06 08:00',
  ),
  fields('row 40: tags', { tags: '[a, b]' }, '5:1 KEY_FOREIGN', 'xóa dòng này'),
  fields(
    'row 40: a description beside a standfirst',
    { standfirst: 'A', description: 'B' },
    '6:1 KEY_FOREIGN',
    'vì đã có trường standfirst',
  ),
  lines(
    'row 40: the date under the name of another system is not missing',
    'headline: Bài thử\npubDate: 2020-03-06\ncategory: chinh-tri',
    ['2:1 KEY_FOREIGN', '3:1 KEY_FOREIGN'],
    ['viết title: Bài thử', 'viết date: 2020-03-06'],
  ),
  lines(
    'row 10: a field written twice behind a group',
    `${sound}\nupdated: 2020-03-11\nwithdrawn:\n  reason: A\n  date: 2020-04-01\nupdated: 2020-03-12`,
    '9:1 KEY_TWICE',
    'trường "updated" viết hai lần, lần đầu ở dòng 5',
  ),
  lines(
    'row 10: a field written twice does not hide the others',
    `${sound}\ncredit:\ncategory: chinh-tri\nupdated: 31/02/2020`,
    ['5:1 KEY_UNKNOWN', '6:1 KEY_TWICE', '7:10 DATE'],
    ['"credit"', 'lần đầu ở dòng 4', 'viết 2020-02-29'],
  ),
  fields(
    'row 46: an end before the beginning',
    { publishAt: '2020-03-20 07:00', expireAt: '2020-03-15' },
    '6:11 EXPIRES_EARLY',
    'thôi đăng lúc 2020-03-15 00:00, trước khi bắt đầu đăng (publishAt: 2020-03-20 07:00)',
  ),
  fields(
    'row 46: an end before the day of the article',
    { expireAt: '2020-03-05' },
    '5:11 EXPIRES_EARLY',
    '(date: 2020-03-06 00:00)',
  ),
  fields(
    'row 46: an update before the day of the article',
    { updated: '2020-03-01' },
    '5:10 UPDATED_EARLY',
    'updated 2020-03-01 trước ngày đăng 2020-03-06',
  ),
  fields(
    'row 46: a correction before the day of the article',
    { corrections: '\n  - date: 2020-03-05\n    text: A' },
    '6:11 UPDATED_EARLY',
    'đính chính 2020-03-05',
  ),
  fields(
    'row 46: an update within the known month of an article',
    { date: '2020-03', updated: '2020-03-20' },
    [],
    [],
  ),
  [
    'row 46: an article that tells the result of a congress that had not met',
    {
      'congresses.yaml': `congresses:
  - id: a
    name: Đại hội
    unit: dang-bo-xa-hong-duc
    status: da-hoan-thanh
    actual: 2020-03-11
    facts:
      - label: Số đại biểu
        value: "48"
        quote: Có 48 đại biểu
        article: x
`,
      'articles/2020/03/x.md':
        body('', 'Có 48 đại biểu.', [], [])[1]['articles/2020/03/x.md'] ?? '',
    },
    ['content/congresses.yaml:11:18 FACT_EARLY (warning)'],
    'bài "x" đăng ngày 2020-03-06, trước khi đại hội họp (2020-03-11)',
  ],
  [
    'row 46: an article that tells of a congress that meets later',
    {
      'congresses.yaml': `congresses:
  - id: a
    name: Đại hội
    unit: dang-bo-xa-hong-duc
    status: da-hoan-thanh
    actual: 2020-03-11
`,
      'articles/2020/03/x.md': article({ congress: 'a' }, 'Xã vừa tổ chức thành công Đại hội.'),
    },
    ['content/articles/2020/03/x.md:3:7 CONGRESS_LATER (warning)'],
    'sửa date của bài, hoặc sửa actual trong congresses.yaml',
  ],
];
