import { encodeTcvn3, encodeVni } from '../encoding/legacy-encoders.ts';
import { body, fields, written, type FaultRow } from './fault-row.ts';
import { article } from './make-content.ts';

const sentence = 'Đảng bộ huyện tổ chức đại hội đại biểu lần thứ mười sáu.';

/** Faults of the wording and of tables. */
export const textFaults: readonly FaultRow[] = [
  body(
    'besides: remains of Word, a paragraph pasted twice, one that stops within its sentence',
    'Sáng nay, Đảng bộ xã Mẫu Sơn đã tổ chức Đại hội đại biểu, bầu Ban Chấp hành gồm mười lăm đồng chí.\n\nĐại hội[U1] thảo luận và\n\nSáng nay, Đảng bộ xã Mẫu Sơn đã tổ chức Đại hội đại biểu, bầu Ban Chấp hành gồm mười lăm đồng chí.',
    ['9:8 TEXT_LEFT_OVER W', '9:23 TEXT_OPEN_END W', '11:1 TEXT_DOUBLED_PARAGRAPH W'],
    ['điền cho đủ, hoặc xóa đi', 'chép nốt phần còn lại', 'xóa một trong hai đoạn'],
  ),
  body(
    'row 19: a paragraph in letters of .VnTime',
    `Một.\n\n${encodeTcvn3(sentence)}`,
    '9:1 TEXT_FONT',
    'phông .VnTime hoặc VNI, trên trang sẽ bị lỗi phông; chạy npm run sua để chuyển sang Unicode, thành "Đảng bộ huyện',
  ),
  body(
    'row 19: a paragraph in letters of VNI',
    encodeVni(sentence),
    '7:1 TEXT_FONT',
    'thành "Đảng bộ huyện',
  ),
  body(
    'row 33: letters and pictures that are gone',
    'Đ\u{fffd}i hội xã, ảnh \u{fffc} kèm theo.',
    ['7:2 TEXT_LOST_SIGN', '7:17 TEXT_LOST_SIGN'],
    ['gõ lại chữ ở chỗ này', 'một ảnh hay biểu đồ đã mất'],
  ),
  written(
    'row 33: one that the source has not either',
    article({ verbatim: 'true' }, 'Đ\u{fffd}i hội.'),
    '8:2 TEXT_LOST_SIGN (note)',
    'U+FFFD',
  ),
  body(
    'row 33: question marks for letters',
    'Đ?i h?i Đ?ng b? xã.',
    '7:1 TEXT_LOST_LETTERS W',
    'chữ có dấu đã thành dấu hỏi: "Đ?i"',
  ),
  fields(
    'row 33: question marks for letters in a title',
    { title: 'Đ?i h?i xã' },
    '2:8 TEXT_LOST_LETTERS W',
    'chép lại đoạn này',
  ),
  body('row 33: questions are none', 'Ai đi? Khi nào đi? Xem [a](https://x.vn/?a=b&c?d).', [], []),
  body(
    'a word that is written wrongly again and again',
    'Hai thôn sát nhập từ tháng trước.',
    '7:10 TEXT_SPELLING W',
    'có thể sai chính tả: "sát nhập"; ý bạn là "sáp nhập"?',
  ),
  fields(
    'row 20: a title with letters taken apart',
    { title: 'Đại hội'.normalize('NFD') },
    '2:8 TEXT_DECOMPOSED W',
    'bị tách thành chữ và dấu riêng: "Đại"; chạy npm run sua',
  ),
  body(
    'row 20: a body with letters taken apart',
    `Một ${'hội'.normalize('NFD')}.`,
    '7:5 TEXT_DECOMPOSED W',
    'Unicode dựng sẵn',
  ),
  body(
    'row 20: a hidden sign',
    'Đại\u{200b} hội.',
    '7:4 TEXT_INVISIBLE W',
    'có ký tự ẩn U+200B; chạy npm run sua để xóa',
  ),
  fields(
    'row 20: a hidden sign in a title',
    { title: 'Đại\u{200b} hội' },
    '2:11 TEXT_INVISIBLE W',
    'ký tự ẩn U+200B',
  ),
  body(
    'row 20: spaces that do not break',
    'Ngày\u{a0}12\u{a0}tháng 3.',
    '7:5 TEXT_FIXED_SPACE W',
    'gõ lại bằng dấu cách thường',
  ),
  body(
    'row 22: a unit misspelled in the text',
    'Đảng bộ xã Hông Đức họp.',
    '7:12 TEXT_UNIT_NAME W',
    'ý bạn là "Hồng Đức"?',
  ),
  body(
    'besides: no space behind a comma',
    'Các xã,thị trấn họp.',
    '7:7 TEXT_SPACE_AFTER W',
    'thêm một dấu cách sau dấu câu',
  ),
  body(
    'besides: a space before a comma',
    'Các xã , thị trấn họp.',
    '7:7 TEXT_SPACE_BEFORE W',
    'xóa dấu cách trước dấu câu',
  ),
  body(
    'besides: a number without a space',
    'Lúa đạt 5000tấn.',
    '7:9 TEXT_GLUED_NUMBER W',
    'viết "5000 tấn"',
  ),
  body('besides: a word twice', 'Đại hội của của huyện.', '7:9 TEXT_DOUBLED_WORD W', 'xóa một từ'),
  body(
    'besides: two spaces',
    'Đại hội  huyện.',
    '7:8 TEXT_DOUBLED_SPACE W',
    'xóa bớt một dấu cách',
  ),
  body(
    'besides: tone marks in two styles',
    'Văn hóa, hòa bình, hoà thuận.',
    '7:20 TEXT_TONE W',
    'viết "hòa"',
  ),
  body(
    'row 29: pasted Word HTML',
    'Một.\n\n<p class="MsoNormal">Hai</p>',
    ['9:1 MARKUP_TAG', '9:4 TEXT_WORD_HTML W'],
    ['bỏ thẻ', 'dán lại bằng cách chọn "Chỉ văn bản"'],
  ),
  body(
    'row 30: a table without its rule',
    'Một.\n\n| Đơn vị | Ngày |\n| Hồng Đức | 11 |',
    '9:1 TABLE_RULE',
    'một dòng như | --- | --- |',
  ),
  body(
    'row 30: a byline left in the body',
    'Đại hội đã họp.\n\nT/h: Đài phát thanh huyện.',
    '9:1 TEXT_BYLINE W',
    'chuyển lên phần khai báo, ví dụ byline: "T/h: …"',
  ),
  body(
    'row 45: a body that is nothing but a byline',
    'T/h: Đài phát thanh huyện.',
    '7:1 TEXT_BYLINE_ALONE W',
    'dán nội dung bài vào',
  ),
  body(
    'a text without any marks',
    'Sang nay, chi bo thon to chuc dai hoi nhiem ky 2020.',
    '7:1 TEXT_UNMARKED W',
    'gõ lại có dấu',
  ),
  written(
    'row 20: a verbatim text is told in notes',
    article({ verbatim: 'true' }, 'Đại  hội,xã Hông Đức.'),
    ['8:4 TEXT_DOUBLED_SPACE (note)', '8:9 TEXT_SPACE_AFTER (note)', '8:13 TEXT_UNIT_NAME (note)'],
    'xóa bớt',
  ),
  body(
    'a name with a small letter',
    'Ông Nguyễn văn Bình phát biểu.',
    '7:12 TEXT_CAPITAL W',
    '"văn" ở đây phải viết hoa; viết "Văn"',
  ),
  body(
    'two commas',
    'Bà con phấn khởi,, tin tưởng.',
    '7:17 TEXT_DOUBLED_SIGN W',
    'thừa dấu câu: ",,"; viết ","',
  ),
  body(
    'a quotation that does not end',
    'Phong trào “Nhà sạch lan rộng.',
    '7:12 TEXT_UNPAIRED (note)',
    'thêm dấu ” hoặc bỏ dấu “',
  ),
  [
    'a word that the editors listed is right, in any case',
    {
      'articles/2020/03/x.md': article({}, 'Cái nghành này. Nghành kia.'),
      'words.yaml': 'words:\n  - Nghành\n',
    },
    [],
    [],
  ],
  [
    'a listed word that is no text',
    { 'words.yaml': 'words:\n  - { a: b }\n' },
    ['content/words.yaml:2:5 FIELD_TEXT'],
    'phải là chữ',
  ],
];
