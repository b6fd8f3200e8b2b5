import { fields, lines, sound, type FaultRow } from './fault-row.ts';

/** Faults of single lines of front matter. */
export const lineFaults: readonly FaultRow[] = [
  fields(
    'row 4: a colon in a title',
    { title: 'Tin: mới' },
    '2:8 YAML_COLON',
    'viết cả giá trị trong ngoặc kép, ví dụ title: "…"',
  ),
  fields(
    'row 4: a colon at the end of a title',
    { title: 'Tin mới:' },
    '2:8 YAML_COLON',
    'title: "…"',
  ),
  fields(
    'row 4: a colon in an entry of a list',
    { authors: '\n  - Tin: An' },
    '6:5 YAML_COLON',
    'ngoặc kép',
  ),
  lines(
    'row 6: no space behind the colon',
    sound.replace('date: ', 'date:'),
    '3:5 COLON_SPACE',
    'thiếu dấu cách sau "date:"',
  ),
  lines(
    'row 8: a full-width colon',
    sound.replace('title: ', 'title：'),
    '2:6 COLON_WIDE',
    'gõ lại ":"',
  ),
  lines(
    'row 8: a full-width colon before a space',
    sound.replace('category:', 'category：'),
    '4:9 COLON_WIDE',
    'gõ lại ":"',
  ),
  lines(
    'row 7: a tab before an entry',
    `${sound}\nrelated:\n\t- hoi-nghi-ban-chap-hanh`,
    '6:1 YAML_TAB',
    'thay Tab bằng 2 dấu cách',
  ),
  lines(
    'row 9: a quotation mark that is not closed',
    `${sound}\nbyline: "T/h: Đài`,
    '5:9 YAML_QUOTE',
    'thiếu ngoặc kép đóng',
  ),
  lines(
    'row 9: a single quotation mark that is not closed',
    `${sound}\nbyline: 'Đài`,
    '5:9 YAML_QUOTE',
    'thêm dấu đóng',
  ),
  lines(
    'row 9: a bracket that is not closed',
    `authors: [An, Bình\n${sound}`,
    '2:10 YAML_QUOTE',
    'thêm dấu đóng',
  ),
  lines(
    'row 11: a field further in than its fellows',
    sound.replace('date', '  date'),
    '3:3 YAML_INDENT',
    'thẳng hàng',
  ),
  lines(
    'row 11: a list out of line',
    `${sound}\nrelated:\n  - a\n - b`,
    ['6:5 RELATED_UNKNOWN', '7:1 YAML_INDENT'],
    ['không có bài', 'thẳng hàng'],
  ),
  fields(
    'row 12: a value that begins with @',
    { byline: '@dai' },
    '5:9 YAML_START',
    'đặt giá trị trong ngoặc kép',
  ),
  fields(
    'row 12: a value that begins with a backtick',
    { byline: '`dai' },
    '5:9 YAML_START',
    'ngoặc kép',
  ),
  fields('row 12: a value that begins with %', { byline: '%dai' }, '5:9 YAML_START', 'ngoặc kép'),
  fields(
    'row 13: a comment sign within a value',
    { title: 'Đơn vị #1 của huyện' },
    '2:15 COMMENT_LOST W',
    'phần sau dấu # sẽ mất: "#1 của huyện"',
  ),
  fields(
    'row 5: curly quotation marks around a value',
    { title: '“Tin mới”' },
    '2:8 QUOTE_CURLY W',
    'dùng dấu " thẳng hoặc bỏ ngoặc',
  ),
  fields(
    'row 5: curly quotation marks within a value are right',
    { title: 'Tin “mới” về' },
    [],
    [],
  ),
  lines(
    'row 10: a field written twice',
    `${sound}\ndate: 2020-03-07`,
    '5:1 KEY_TWICE',
    'trường "date" viết hai lần',
  ),
  fields('besides: an anchor', { byline: '&a dai' }, '5:12 YAML_ANCHOR', 'ngoặc kép'),
  fields('besides: an alias', { byline: '*a' }, '5:9 YAML_ANCHOR', 'viết lại giá trị đầy đủ'),
  fields('besides: a tag', { byline: '!dai a' }, '5:9 YAML_TAG', 'bỏ phần bắt đầu bằng dấu !'),
  lines('besides: a perilous field', `${sound}\n__proto__: a`, '5:1 KEY_FORBIDDEN', 'xóa dòng này'),
  lines(
    'besides: a line that is no field',
    `${sound}\nghi chú`,
    '5:1 YAML',
    'tên trường, dấu hai chấm',
  ),
  lines(
    'besides: fields behind the end of YAML',
    `${sound}\n...\ndraft: true`,
    '6:1 YAML W',
    'mỗi dòng viết',
  ),
  lines('besides: a list as a field', `${sound}\n? [a]\n: b`, '5:3 YAML', 'mỗi dòng viết'),
  fields(
    'besides: a control character',
    { title: 'Tin\u{8} mới' },
    '2:11 CONTROL_SIGN',
    'npm run sua',
  ),
  [
    'row 8: a full-width colon in a register',
    {
      'congresses.yaml':
        'congresses：\n  - id: a\n    name：Đại hội\n    unit: dang-bo-xa-hong-duc\n',
    },
    ['content/congresses.yaml:1:11 COLON_WIDE', 'content/congresses.yaml:3:9 COLON_WIDE'],
    'gõ lại ":"',
  ],
];
