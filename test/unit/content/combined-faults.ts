import { encodeTcvn3 } from '../encoding/legacy-encoders.ts';
import { inX, lines, sound, written, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile, png, registers } from './make-content.ts';

const sameTitle = 'Hội nghị Ban Chấp hành';

/** Ten different mistakes in one article. */
const tenFaults = `—-
title: Đại hội: ngày đầu
date：31/02/2020
category: Chính trị
unit:
\t- Hông Đức
Tác giả: An
draft: không
---

Các xã,thị trấn họp.
`;

/** Files with several faults: those after a fault of form are reported in the same run. */
export const combinedFaults: readonly FaultRow[] = [
  written(
    'besides: a title whose tone marks stand otherwise than those of its body',
    '---\ntitle: Văn hoá mới\ndate: 2020-03-06\ncategory: chinh-tri\n---\n\nVăn hóa và hòa bình.\n',
    ['2:12 TEXT_TONE (warning)'],
    ['viết "hóa"'],
  ),
  lines(
    'row 7 and row 1: a tab and a bad date',
    'title: Bài thử\ndate: 31/02/2020\ncategory: chinh-tri\nauthors:\n\t- An',
    ['3:7 DATE', '6:1 YAML_TAB'],
    ['viết 2020-02-29', 'thay Tab bằng 2 dấu cách'],
  ),
  written(
    'row 14, row 6 and row 23: a dash of Word, a missing space, an unknown category',
    `—-\n${sound.replace('date: ', 'date:').replace('chinh-tri', 'Chính trị')}\n---\n\nNội dung.`,
    ['1:1 FENCE_SMART', '3:5 COLON_SPACE', '4:11 CATEGORY_UNKNOWN'],
    ['gõ lại ba dấu trừ', 'thiếu dấu cách', 'ý bạn là "chinh-tri"?'],
  ),
  written(
    'row 17 and row 2: UTF-16 and a bad date',
    Buffer.from(`\u{feff}${article({ date: '12/3/2020' })}`, 'utf16le'),
    ['1:1 ENCODING_UTF16', '3:7 DATE'],
    ['UTF-8', 'viết 2020-03-12'],
  ),
  written(
    'row 16 and row 15: a blank line above, no closing fence',
    `\n---\n${sound}\n\nNội dung.`,
    ['1:1 FENCE_BLANK', '7:1 FENCE_CLOSE'],
    ['xóa dòng trống', 'thêm một dòng ---'],
  ),
  lines(
    'row 8 and row 24: a full-width colon behind a field in Vietnamese',
    `${sound}\nTác giả：An`,
    ['5:1 KEY_UNKNOWN', '5:8 COLON_WIDE'],
    ['ý bạn là "byline"?', 'gõ lại ":"'],
  ),
  lines(
    'row 8 and row 3: a full-width colon and a day in words',
    sound.replace(': 2020-03-06', '：ngày 12 tháng 3 năm 2020'),
    ['3:5 COLON_WIDE', '3:6 DATE'],
    ['gõ lại ":"', 'viết 2020-03-12'],
  ),
  lines(
    'row 10, row 22 and row 24: a field twice, with faults behind it',
    `${sound}\ndate: 2020-03-07\nunit: Hông Đức\nrelatd: x`,
    ['5:1 KEY_TWICE', '6:7 UNIT_UNKNOWN', '7:1 KEY_UNKNOWN'],
    ['viết hai lần', 'ý bạn là', 'ý bạn là "related"?'],
  ),
  lines(
    'row 10: a field three times, the last of them bad',
    `${sound}\ndate: 2020-03-07\ndate: hôm qua`,
    ['5:1 KEY_TWICE', '6:1 KEY_TWICE', '6:7 DATE'],
    ['viết hai lần', 'viết hai lần', 'ví dụ 2020-03-12'],
  ),
  lines(
    'row 4 and row 13: a colon before a comment sign',
    sound.replace('Bài thử', 'Tin: số #1'),
    '2:8 YAML_COLON',
    'viết cả giá trị trong ngoặc kép',
  ),
  lines(
    'row 5 and row 4: curly quotation marks around a colon',
    sound.replace('Bài thử', '“Tin: mới”'),
    '2:8 YAML_COLON',
    'title: "…"',
  ),
  lines(
    'row 9 and row 25: a quotation mark that is not closed, a field left out',
    'title: "Bài thử\ndate: 2020-03-06',
    ['2:1 FIELD_MISSING', '2:8 YAML_QUOTE'],
    ['category', 'thêm dấu đóng'],
  ),
  lines(
    'row 11 and row 12: a field further in, a value that begins with @',
    'title: Bài thử\n date: 2020-03-06\ncategory: chinh-tri\nbyline: @dai',
    ['3:2 YAML_INDENT', '5:9 YAML_START'],
    ['thẳng hàng', 'ngoặc kép'],
  ),
  written(
    'row 19 and row 30: letters of .VnTime above a table without its rule',
    article(
      {},
      `${encodeTcvn3('Đảng bộ huyện tổ chức đại hội đại biểu.')}\n\n| a | b |\n| c | d |`,
    ),
    ['7:1 TEXT_FONT', '9:1 TABLE_RULE'],
    ['npm run sua', '| --- |'],
  ),
  written(
    'row 20 and row 28: a hidden sign, a date unlike the folder',
    article({ date: '2020-02-06' }, 'Đại\u{200b} hội.'),
    ['3:7 DATE_FOLDER W', '7:4 TEXT_INVISIBLE W'],
    ['khác ngày', 'U+200B'],
  ),
  [
    'row 27 and row 29: a Word file as sound in a picture folder, and a link to it',
    {
      [x]: article({ audio: '/media/a.mp3' }, '![Hội trường](/media/b.png)'),
      'media/a.mp3': 'PK\u{3}\u{4}',
      'media/b.png': png,
    },
    ['content/media/a.mp3:1:1 FILE_CONTENT'],
    'tệp Word',
  ],
  [
    'row 30 and row 26: one title for two articles, one of them named wrongly',
    {
      'articles/2020/01/hoi-nghi.md': article({ title: sameTitle, date: '2020-01-01' }),
      [x]: article({ title: sameTitle, related: '[hoi-ngh]' }),
    },
    [inX('2:8 TITLE_TWICE (warning)'), inX('5:11 RELATED_UNKNOWN')],
    ['sửa tiêu đề cho khác', 'ý bạn là "hoi-nghi"?'],
  ],
  [
    'row 10 and row 24: a register with a field twice and one misspelled',
    { 'site.yaml': `${registers['site.yaml']}samples: false\nnotic: A\n` },
    ['content/site.yaml:8:1 KEY_TWICE', 'content/site.yaml:9:1 KEY_UNKNOWN'],
    ['viết hai lần', 'ý bạn là "notice"?'],
  ],
  [
    'row 14 and row 24: a plain page with a dash of Word and a field of articles',
    { 'pages/lien-he.md': `—-${markdownFile('title: Liên hệ\ncategory: chinh-tri').slice(3)}` },
    ['content/pages/lien-he.md:1:1 FENCE_SMART', 'content/pages/lien-he.md:3:1 KEY_UNKNOWN'],
    ['gõ lại ba dấu trừ', 'xóa dòng này'],
  ],
  written(
    'besides: ten faults in one file are ten problems',
    tenFaults,
    [
      '1:1 FENCE_SMART',
      '2:8 YAML_COLON',
      '3:5 COLON_WIDE',
      '3:6 DATE',
      '4:11 CATEGORY_UNKNOWN',
      '6:1 YAML_TAB',
      '6:4 UNIT_UNKNOWN',
      '7:1 KEY_UNKNOWN',
      '8:8 FIELD_YES_NO',
      '11:7 TEXT_SPACE_AFTER W',
    ],
    [
      'gõ lại ba dấu trừ',
      'title: "…"',
      'gõ lại ":"',
      'viết 2020-02-29',
      'ý bạn là "chinh-tri"?',
      '2 dấu cách',
      'ý bạn là "dang-bo-xa-hong-duc"?',
      'ý bạn là "byline"?',
      'viết draft: ',
      'dấu cách sau dấu câu',
    ],
  ),
];
