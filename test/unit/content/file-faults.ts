import { inX, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile, png } from './make-content.ts';

const oneFile = (
  sentence: string,
  path: string,
  code: string,
  cure: string,
  content: string | Uint8Array = article(),
): FaultRow => [sentence, { [path]: content }, [`content/${path}:1:1 ${code}`], cure];

const officialDocumentFields = `number: 35-CT/TW
kind: Chỉ thị
issuer: Bộ Chính trị
issued: 2019-05-30
abstract: Về đại hội đảng bộ các cấp`;

/** The first bytes of a .docx file. */
const docx = 'PK\u{3}\u{4}\u{14}';

const longName = 'dai-hoi-'.repeat(11);

/** Faults of files as a whole. */
export const fileFaults: readonly FaultRow[] = [
  oneFile(
    'row 21: a .docx renamed .md',
    x,
    'FILE_WORD',
    'tệp Word (.docx) được đổi tên thành .md; đặt lại tên cũ rồi chạy npm run nhap',
    docx,
  ),
  oneFile(
    'row 21: an old .doc renamed .md',
    x,
    'FILE_WORD',
    'npm run nhap',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
  ),
  oneFile(
    'row 21: a PDF renamed .md',
    'pages/lien-he.md',
    'FILE_WORD',
    'đây là tệp PDF',
    '%PDF-1.7',
  ),
  oneFile(
    'row 21: a Word file as it is',
    'articles/2020/03/x.docx',
    'FILE_TYPE',
    'chuyển hoặc xóa tệp này',
    docx,
  ),
  oneFile(
    'row 27: a .docx as sound',
    'media/a.mp3',
    'FILE_CONTENT',
    'thật ra là tệp Word (.docx); mở tệp gốc và lưu lại đúng loại',
    docx,
  ),
  oneFile(
    'row 27: a sound file with diacritics and spaces',
    'media/Bản tin sáng 12.3.mp3',
    'FILE_NAME',
    'gợi ý: ban-tin-sang-12-3.mp3',
    'ID3',
  ),
  oneFile('row 27: a picture with spaces', 'media/Ảnh 1.PNG', 'FILE_NAME', 'anh-1.png', png),
  oneFile(
    'row 27: a folder with diacritics',
    'media/Tháng 3/a.png',
    'FILE_NAME',
    'gợi ý: thang-3',
    png,
  ),
  oneFile(
    'row 29: a picture that is none',
    'media/a.jpg',
    'FILE_CONTENT',
    'thật ra là ảnh PNG; đổi đuôi của tệp thành .png',
    png,
  ),
  oneFile(
    'row 29: half a picture',
    'media/a.png',
    'FILE_CONTENT',
    'mở tệp gốc',
    png.subarray(0, 12),
  ),
  oneFile(
    'row 29: a huge picture',
    'media/a.png',
    'IMAGE_LARGE (warning)',
    'nặng 5,2 MB, người xem bằng điện thoại phải chờ lâu; thu nhỏ ảnh xuống dưới 5 MB',
    Buffer.concat([png, Buffer.alloc(5_200_000)]),
  ),
  oneFile('row 34: an ending in capitals', 'articles/2020/03/tin.MD', 'FILE_ENDING', 'tin.md'),
  oneFile(
    'row 34: the long ending',
    'pages/tin.markdown',
    'FILE_ENDING',
    'phần đuôi của "tin.markdown" phải đúng là .md; đổi tên tệp thành tin.md',
  ),
  oneFile(
    'row 34: an ending written twice',
    'articles/2020/03/tin.md.md',
    'FILE_ENDING',
    'đổi tên tệp thành tin.md',
  ),
  oneFile(
    'row 35: a picture of an iPhone',
    'media/anh.HEIC',
    'MEDIA_KIND',
    'là ảnh HEIC của iPhone, trang không đăng được; mở ảnh rồi lưu thành .jpg',
    '\0\0\0\u{18}ftypheic',
  ),
  oneFile(
    'row 35: such a picture under another ending',
    'media/anh.jpg',
    'FILE_CONTENT',
    'thật ra là ảnh HEIC của iPhone; mở ảnh rồi lưu thành .jpg',
    '\0\0\0\u{18}ftypheic',
  ),
  oneFile(
    'row 35: such a picture as a sound',
    'media/tin.m4a',
    'FILE_CONTENT',
    'thật ra là ảnh HEIC',
    '\0\0\0\u{18}ftypmif1',
  ),
  oneFile(
    'row 35: a WebP under another ending',
    'media/anh.png',
    'FILE_CONTENT',
    'thật ra là ảnh WebP; đổi đuôi của tệp thành .webp',
    'RIFF\u{1}\0\0\0WEBPVP8 ',
  ),
  oneFile(
    'row 35: an M4A under another ending',
    'media/tin.mp3',
    'FILE_CONTENT',
    'thật ra là âm thanh M4A; đổi đuôi của tệp thành .m4a',
    '\0\0\0\u{18}ftypM4A ',
  ),
  oneFile(
    'row 35: a sound of a telephone',
    'media/tin.amr',
    'MEDIA_KIND',
    'chuyển thành .mp3',
    '#!AMR\n',
  ),
  [
    'row 37: a copy that is the same',
    { [x]: article(), 'articles/2020/03/x - Copy.md': `${article()}\n` },
    ['content/articles/2020/03/x - Copy.md:1:1 FILE_COPY'],
    'đây là bản sao giống hệt "x.md"; xóa bản sao này',
  ],
  [
    'row 37: another version, from another computer',
    { [x]: article(), 'articles/2020/03/x-DESKTOP-AB12.md': article({ title: 'Tên khác' }) },
    ['content/articles/2020/03/x-DESKTOP-AB12.md:1:1 FILE_COPY'],
    'ở đây là "title: Tên khác"; chép chỗ cần giữ sang "x.md" rồi xóa tệp này',
  ],
  [
    'row 45: a date in the name of the file that is another one',
    { 'articles/2020/03/2020-03-11-dai-hoi.md': article({ date: '2020-03-12' }) },
    ['content/articles/2020/03/2020-03-11-dai-hoi.md:3:7 DATE_IN_NAME (warning)'],
    'tên tệp ghi ngày 2020-03-11, mà date là 2020-03-12; sửa date nếu date sai',
  ],
  oneFile(
    'row 42: a name that Windows keeps for itself',
    'articles/2020/03/con.md',
    'FILE_RESERVED',
    'đổi tên, gợi ý: bai-con.md',
  ),
  oneFile(
    'row 42: such a folder of media',
    'media/aux/a.png',
    'FILE_RESERVED',
    'gợi ý: bai-aux',
    png,
  ),
  oneFile(
    'besides: a name with two endings',
    'articles/2020/03/x.md.txt',
    'FILE_ENDING',
    'đổi tên tệp thành x.md',
  ),
  oneFile(
    'besides: an ending within the name',
    'articles/2020/03/x.txt.md',
    'FILE_NAME',
    'x-txt.md',
  ),
  oneFile(
    'besides: a name with diacritics',
    'articles/2020/03/Tin mới.md',
    'FILE_NAME',
    'tin-moi.md',
  ),
  oneFile(
    'besides: a slug over 80 characters',
    `articles/2020/03/${longName}x.md`,
    'FILE_NAME',
    `dài nhất 80 ký tự; đổi tên, gợi ý: ${longName.slice(0, 79)}.md`,
  ),
  oneFile(
    'besides: an article outside its month',
    'articles/2020/y.md',
    'FILE_FOLDER',
    'articles/2020/03',
  ),
  oneFile(
    'besides: a month that does not exist',
    'articles/2020/13/y.md',
    'FILE_FOLDER',
    'NĂM/THÁNG',
  ),
  oneFile(
    'besides: data that executes',
    'articles/2020/03/x.11tydata.js',
    'FILE_TYPE',
    'xóa tệp này',
  ),
  oneFile(
    'besides: data that executes, by another ending',
    'pages/pages.11tydata.cjs',
    'FILE_TYPE',
    'xóa tệp này',
  ),
  oneFile('besides: a template', 'articles/2020/03/x.njk', 'FILE_TYPE', 'xóa tệp này'),
  oneFile('besides: a program', 'eleventy.config.js', 'FILE_TYPE', 'xóa tệp này'),
  oneFile('besides: a register of another name', 'authors.yaml', 'FILE_TYPE', 'xóa tệp này'),
  oneFile('besides: an SVG picture', 'media/a.svg', 'FILE_TYPE', 'xóa tệp này', '<svg/>'),
  oneFile(
    'besides: an article over 256 KiB',
    x,
    'FILE_TOO_LARGE',
    'tệp lớn hơn 256 KiB; chia bài thành nhiều bài',
    'x'.repeat(262_145),
  ),
  oneFile(
    'besides: a page at an address of ours',
    'pages/luu-tru.md',
    'PAGE_RESERVED',
    'đổi tên tệp',
    markdownFile('title: Trang'),
  ),
  oneFile(
    'besides: a page at an address of pages to come',
    'pages/lich-cong-tac.md',
    'PAGE_RESERVED',
    'địa chỉ /lich-cong-tac/ dành cho trang do chương trình tạo',
    markdownFile('title: Trang'),
  ),
  oneFile(
    'besides: a page at the address of a year',
    'pages/2020.md',
    'PAGE_RESERVED',
    'đổi tên tệp',
    markdownFile('title: Trang'),
  ),
  oneFile(
    'besides: a document at the address of a list',
    'documents/co-quan.md',
    'PAGE_RESERVED',
    'địa chỉ /van-ban/co-quan/ dành cho trang do chương trình tạo',
    markdownFile(officialDocumentFields),
  ),
  oneFile(
    'besides: a document in the folder of a year',
    'documents/2020/a.md',
    'FILE_FOLDER',
    'chuyển tệp ra ngay trong thư mục documents',
  ),
  [
    'besides: a symbolic link to a file',
    { 'pages/mat-khau.md': { to: '/etc/passwd' } },
    ['content/pages/mat-khau.md:1:1 SYMLINK'],
    'chép chính tệp',
  ],
  [
    'besides: a symbolic link to a folder',
    { 'articles/2019': { to: '/etc' } },
    ['content/articles/2019:1:1 SYMLINK'],
    'xóa lối tắt này',
  ],
  [
    'besides: two paths that differ in case',
    { 'media/a.png': png, 'media/A.png': png },
    ['content/media/A.png:1:1 FILE_NAME', 'content/media/a.png:1:1 FILE_SAME_NAME'],
    ['gợi ý: a.png', 'chỉ khác "content/media/A.png" ở chữ hoa, chữ thường'],
  ],
  [
    'besides: two paths that differ in Unicode form',
    { ['media/Hội.png'.normalize('NFD')]: png, 'media/Hội.png': png },
    ['FILE_NAME', 'FILE_NAME', 'FILE_SAME_NAME'].map((code) => `content/media/Hội.png:1:1 ${code}`),
    ['gợi ý: hoi.png', 'gợi ý: hoi.png', 'cách ghi dấu; xóa hoặc đổi tên'],
  ],
  [
    'besides: files that systems leave behind are no fault',
    { '.DS_Store': 'a', 'media/Thumbs.db': 'b', 'pages/~$x.docx': 'c', 'README.md': 'd' },
    [],
    [],
  ],
];

/** The problems if a register is missing and one article names an unknown unit. */
export const withoutRegister: readonly (readonly [file: string, problems: readonly string[]])[] = [
  ['site.yaml', [inX('5:7 UNIT_UNKNOWN'), 'content/site.yaml:1:1 FILE_MISSING']],
  ['categories.yaml', [inX('5:7 UNIT_UNKNOWN'), 'content/categories.yaml:1:1 FILE_MISSING']],
  ['units.yaml', [inX('5:7 UNIT_UNKNOWN'), 'content/congresses.yaml:4:11 UNIT_UNKNOWN']],
  ['congresses.yaml', [inX('5:7 UNIT_UNKNOWN')]],
];
