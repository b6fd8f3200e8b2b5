import { encodeTcvn3, windows1258Bytes } from '../encoding/legacy-encoders.ts';
import { lines, others, sound, written, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile } from './make-content.ts';

const utf16le = (text: string): Buffer => Buffer.from(`\u{feff}${text}`, 'utf16le');

const withoutFence = article().slice(3);

/** Faults of encoding and of the lines around the front matter. */
export const fenceFaults: readonly FaultRow[] = [
  written(
    'row 17: UTF-16 little-endian',
    utf16le(article()),
    '1:1 ENCODING_UTF16',
    'Lưu thành… và lưu lại dạng UTF-8',
  ),
  written(
    'row 17: UTF-16 big-endian',
    utf16le(article()).swap16(),
    '1:1 ENCODING_UTF16',
    'mở bằng Notepad',
  ),
  written(
    'row 17: UTF-16 without a mark',
    utf16le(article()).subarray(2),
    '1:1 ENCODING_UTF16',
    'dạng UTF-8',
  ),
  written(
    'besides: front matter in TOML',
    '+++\ntitle = "Bài: thử"\ndate = 2020-03-06\ncategory = "chinh-tri"\naliases = ["/cu/"]\n+++\n\nNội dung.\n',
    '1:1 FENCE_LANGUAGE',
    'thay bằng: --- ⏎ title: "Bài: thử" ⏎ date: 2020-03-06 ⏎ category: chinh-tri ⏎ aliases: ⏎   - /cu/ ⏎ ---',
  ),
  written(
    'besides: front matter in JSON, with a fault in a field',
    '{\n  "title": "Bài {thử}",\n  "date": "2020-02-30",\n  "category": "chinh-tri"\n}\n\nNội dung.\n',
    ['1:1 FENCE_LANGUAGE', '3:12 DATE'],
    ['title: Bài {thử}', '2/2020'],
  ),
  written(
    'besides: front matter in TOML with a line that cannot be read',
    '+++\ntitle = "Đại hội "điểm" xã"\ndate = 2020-03-06\ncategory = "chinh-tri"\n+++\n\nNội dung.\n',
    '1:1 FENCE_LANGUAGE',
    'xem lại từng dòng rồi thay bằng: --- ⏎ title: Đại hội "điểm" xã ⏎ date: 2020-03-06 ⏎ category: chinh-tri ⏎ ---',
  ),
  written(
    'besides: front matter in TOML without quotation marks, and without some fields',
    '+++\ntitle = Bài thử\n+++\n\nNội dung.\n',
    ['1:1 FENCE_LANGUAGE', '2:1 FIELD_MISSING', '2:1 FIELD_MISSING'],
    ['lại có chỗ không đọc được', 'category', 'date'],
  ),
  written(
    'besides: front matter in JSON between fences, with a comma too many',
    '---json\n{\n  "title": "Bài thử",\n  "date": "2020-03-06",\n  "category": "chinh-tri",\n}\n---\n\nNội dung.\n',
    '1:1 FENCE_LANGUAGE',
    'chạy npm run sua, hoặc thay bằng: --- ⏎ title: Bài thử ⏎',
  ),
  written(
    'besides: an object of JSON between plain fences',
    '---\n{\n  "title": "Bài thử",\n  "date": "2020-03-06",\n  "category": "chinh-tri"\n}\n---\n\nNội dung.\n',
    '1:1 FENCE_LANGUAGE',
    'theo lối JSON',
  ),
  written(
    'besides: front matter in JSON with quotation marks of Word',
    '{\n  “title”: “Bài thử”,\n  "date": "2020-03-06",\n  "category": "chinh-tri"\n}\n\nNội dung.\n',
    '1:1 FENCE_LANGUAGE',
    'title: Bài thử ⏎',
  ),
  written(
    'besides: a fence that names its language',
    `---yaml\n${sound}\n---\n\nNội dung.\n`,
    '1:1 FENCE_OPEN',
    '---',
  ),
  written(
    'besides: a text that begins with a brace',
    '{"a": [\n\nNội dung.\n',
    ['1:1 FENCE_OPEN', '1:1 FIELD_MISSING', '1:1 FIELD_MISSING', '1:1 FIELD_MISSING'],
    '---',
  ),
  written(
    'row 18: a code page of Windows',
    windows1258Bytes(article()),
    '1:1 ENCODING',
    'mở bằng Notepad, chọn Lưu thành… và lưu lại dạng UTF-8',
  ),
  written(
    'besides: quotation marks of Windows in a file of UTF-8',
    Buffer.concat([
      Buffer.from(`${article()}\nNgười dân xã nói: `),
      Buffer.from([0x93]),
      Buffer.from('Đổi mới thật rồi'),
      Buffer.from([0x94, 0x0a]),
    ]),
    '9:19 ENCODING_MIXED',
    '"“" không ghi ở dạng UTF-8 như cả tệp (tệp có 2 chỗ như vậy); chạy npm run sua',
  ),
  written(
    'besides: a letter of which a part is lost',
    Buffer.concat([
      Buffer.from(`${article()}\nNgười dân nói đổi mới thật, ti`),
      Buffer.from([0xe1, 0xba]),
      Buffer.from('n bộ.\n'),
    ]),
    ['9:31 ENCODING_MIXED', '9:31 TEXT_LOST_SIGN'],
    'xóa rồi gõ lại chữ ở chỗ này',
  ),
  written(
    'row 18: Latin-1 bytes that no one can tell',
    Buffer.from('Ébène, déjà vu, forêt', 'latin1'),
    '1:1 ENCODING',
    'npm run sua',
  ),
  written(
    'row 18: a picture under the name of an article',
    Uint8Array.of(0x89, 0x50, 0xff, 0xd8, 0, 1, 2),
    '1:1 ENCODING',
    'dạng UTF-8',
  ),
  written(
    'row 19: letters of .VnTime in a title',
    article({ title: encodeTcvn3('Đại hội đại biểu Đảng bộ huyện') }),
    '2:8 TEXT_FONT',
    'chạy npm run sua để chuyển sang Unicode, thành "Đại hội đại biểu',
  ),
  written(
    'row 16: a blank line above the first fence',
    `\n${article()}`,
    '1:1 FENCE_BLANK',
    'xóa dòng trống phía trên',
  ),
  written(
    'row 16: text above the first fence',
    `Kính gửi ban biên tập\n\n${article()}`,
    '1:1 FENCE_TEXT',
    'xuống nội dung bài',
  ),
  written('row 14: a dash of Word', `—-${withoutFence}`, '1:1 FENCE_SMART', 'gõ lại ba dấu trừ'),
  written('row 14: a long dash alone', `—${withoutFence}`, '1:1 FENCE_SMART', 'Word hay đổi ---'),
  written('row 14: four dashes', `----${withoutFence}`, '1:1 FENCE_SMART', 'gõ lại ba dấu trừ'),
  written(
    'row 14: a space behind the fence',
    `--- ${withoutFence}`,
    '1:1 FENCE_SMART',
    'thừa dấu cách',
  ),
  written(
    'row 14: a dash of Word below the fields',
    `---\n${sound}\n—-\n\nNội dung.`,
    '5:1 FENCE_SMART',
    'gõ lại ba dấu trừ',
  ),
  written(
    'row 15: no closing fence',
    `---\n${sound}\n\nNội dung.`,
    '6:1 FENCE_CLOSE',
    'thêm một dòng --- sau trường cuối cùng',
  ),
  written(
    'row 15: no closing fence and no body',
    `---\n${sound}\ndraft: true`,
    '5:12 FENCE_CLOSE W',
    'thêm một dòng ---',
  ),
  written(
    'row 15: no fence at all',
    `${sound}\n\nNội dung.`,
    ['1:1 FENCE_OPEN', '5:1 FENCE_CLOSE'],
    ['phải đúng là ---', 'thêm một dòng ---'],
  ),
  written(
    'row 15: no front matter at all',
    'Nội dung.',
    ['1:1 FENCE_OPEN', '1:1 FIELD_MISSING', '1:1 FIELD_MISSING', '1:1 FIELD_MISSING'],
    'phải đúng là ---',
  ),
  written(
    'besides: code as front matter',
    `---js${withoutFence}`,
    '1:1 FENCE_OPEN',
    'không có gì ở phía trên hay phía sau',
  ),
  lines(
    'besides: front matter over 16 KiB',
    `${sound}\n# ${'x'.repeat(16_384)}`,
    '2:1 FRONT_MATTER_TOO_LARGE',
    'xuống nội dung bài',
  ),
  [
    'row 14: a dash of Word in a plain page',
    {
      ...others,
      'pages/lien-he.md': `—-${markdownFile('title: Liên hệ').slice(3)}`,
      [x]: article(),
    },
    ['content/pages/lien-he.md:1:1 FENCE_SMART'],
    'gõ lại ba dấu trừ',
  ],
  written(
    'row 16: a blank line and a dash of Word',
    `\n—-${withoutFence}`,
    ['1:1 FENCE_BLANK', '2:1 FENCE_SMART'],
    ['xóa dòng trống', 'gõ lại ba dấu trừ'],
  ),
];
