import { inX, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile, png, registers } from './make-content.ts';

/** The file that cannot be read. */
export const unreadableFile = 'articles/2020/03/khong-doc-duoc.md';

const oneFile = (
  sentence: string,
  path: string,
  code: string,
  cure: string,
  content: string | Uint8Array = article(),
): FaultRow => [sentence, { [path]: content }, [`content/${path}:1:1 ${code}`], cure];

const site = (sentence: string, line: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'site.yaml': `${registers['site.yaml']}${line}\n` },
  [`content/site.yaml:${place}`],
  cure,
];

const units = (sentence: string, lines: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'units.yaml': `${registers['units.yaml']}${lines}\n` },
  [`content/units.yaml:${place}`],
  cure,
];

const linked = (sentence: string, body: string, place: string, cure: string): FaultRow => [
  sentence,
  { [x]: article({}, body), 'pages/gioi-thieu.md': markdownFile('title: Giới thiệu') },
  [inX(place)],
  cure,
];

/** Faults of files as such, of the registers, and of links. */
export const fileFaults: readonly FaultRow[] = [
  [
    'a symbolic link to a file',
    { 'pages/mat-khau.md': { to: '/etc/passwd' } },
    ['content/pages/mat-khau.md:1:1 SYMLINK'],
    'chép chính tệp',
  ],
  [
    'a symbolic link to a folder',
    { 'articles/2019': { to: '/etc' } },
    ['content/articles/2019:1:1 SYMLINK'],
    'xoá liên kết này',
  ],
  oneFile('a file that cannot be read', unreadableFile, 'FILE_UNREADABLE', 'quyền đọc'),
  oneFile('a Word file', 'articles/2020/03/x.docx', 'FILE_TYPE', 'chuyển hoặc xoá tệp này'),
  oneFile('a file that executes', 'articles/2020/03/x.11tydata.js', 'FILE_TYPE', 'xoá tệp này'),
  oneFile('a register of another name', 'authors.yaml', 'FILE_TYPE', 'xoá tệp này'),
  oneFile('an SVG picture', 'media/a.svg', 'FILE_TYPE', 'xoá tệp này', '<svg/>'),
  oneFile('a name with diacritics', 'articles/2020/03/Tin mới.md', 'FILE_NAME', 'tin-moi.md'),
  oneFile('a name with two endings', 'articles/2020/03/x.txt.md', 'FILE_NAME', 'x-txt.md'),
  oneFile('a media name with spaces', 'media/Ảnh 1.PNG', 'FILE_NAME', 'anh-1.png', png),
  oneFile('an article outside its month', 'articles/2020/y.md', 'FILE_FOLDER', 'articles/2020/03'),
  oneFile('a month that does not exist', 'articles/2020/13/y.md', 'FILE_FOLDER', 'NĂM/THÁNG'),
  oneFile('an article too large', x, 'FILE_TOO_LARGE', '256 KiB', 'x'.repeat(262_145)),
  oneFile('a picture that is none', 'media/a.jpg', 'FILE_CONTENT', 'lưu lại đúng loại', png),
  oneFile('half a picture', 'media/a.png', 'FILE_CONTENT', 'mở tệp gốc', png.subarray(0, 12)),
  oneFile('a Word file as sound', 'media/a.mp3', 'FILE_CONTENT', 'không đổi đuôi', 'PK\u{3}\u{4}'),
  oneFile('a page at an address of ours', 'pages/luu-tru.md', 'PAGE_RESERVED', 'đổi tên tệp'),
  oneFile('a page at the address of a year', 'pages/2020.md', 'PAGE_RESERVED', 'đổi tên tệp'),
  [
    'two names that differ in case',
    { 'media/a.png': png, 'media/A.png': png },
    ['content/media/A.png:1:1 FILE_NAME', 'content/media/a.png:1:1 FILE_SAME_NAME'],
    'gợi ý: a.png',
  ],
  units('an id used twice', '  - id: dang-bo-xa-hong-duc\n    name: A\n    kind: chi-bo', '7:9 ID_TWICE', 'đổi một trong hai mã'),
  units('an id with diacritics', '  - id: Chi bộ 1\n    name: A\n    kind: chi-bo', '7:9 ID', 'ví dụ chinh-tri'),
  units('a kind that is none', '  - id: a\n    name: A\n    kind: xa', '9:11 FIELD_VALUE', 'hướng dẫn biên tập'),
  units('a parent that is none', '    parent: dang-bo-xa-hong-duk', '7:13 UNIT_UNKNOWN', 'ý bạn là "dang-bo-xa-hong-duc"?'),
  [
    'a congress of an unknown unit',
    { 'congresses.yaml': 'congresses:\n  - id: a\n    name: A\n    unit: chi-bo-1\n' },
    ['content/congresses.yaml:4:11 UNIT_UNKNOWN'],
    'tệp units.yaml',
  ],
  site('a menu entry that is no group', 'mainMenu:\n  - Lưu trữ', '9:5 FIELD_GROUP', 'mỗi trường con'),
  site('a number out of range', 'articlesPerPage: 0', '8:18 FIELD_NUMBER', 'từ 1 đến 100'),
  site('a menu path that is none', 'mainMenu:\n  - { label: A, path: luu-tru }', '9:23 SITE_PATH', 'dấu /'),
  site('a menu entry that leads nowhere', 'footerMenu:\n  - { label: A, path: /luu-tu/ }', '9:23 LINK_MISSING', 'ý bạn là "/luu-tru/"?'),
  site('a one-stop page that is not there', 'oneStopPage: mot-cua', '8:14 LINK_MISSING', 'đường dẫn'),
  linked('a link that leads nowhere', 'Xem:\nĐây là [trang](/gioi-thiu/).', '8:16 LINK_MISSING', 'ý bạn là "/gioi-thieu/"?'),
  linked('a link in a table', '| a | b |\n| --- | --- |\n| c | [d](/tin-cu/) |', '9:11 LINK_MISSING', 'đường dẫn'),
  linked('a picture that is not there', '![Ảnh](/media/a.png)', '7:8 IMAGE_MISSING', 'chép ảnh'),
  linked('a picture of another site', '![Ảnh](https://a.example/a.png)', '7:8 IMAGE_MISSING', '/media/'),
];

/** What is told when a register is away and one article names an unknown unit. */
export const withoutRegister: readonly (readonly [file: string, problems: readonly string[]])[] = [
  ['site.yaml', [inX('5:7 UNIT_UNKNOWN'), 'content/site.yaml:1:1 FILE_MISSING']],
  ['categories.yaml', [inX('5:7 UNIT_UNKNOWN'), 'content/categories.yaml:1:1 FILE_MISSING']],
  ['units.yaml', [inX('5:7 UNIT_UNKNOWN'), 'content/congresses.yaml:4:11 UNIT_UNKNOWN']],
  ['congresses.yaml', [inX('5:7 UNIT_UNKNOWN')]],
];
