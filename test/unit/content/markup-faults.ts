import { body, written, type FaultRow } from './fault-row.ts';
import { article } from './make-content.ts';

/** Signs of markup that a reader would see, and words that a reader would not. */
export const markupFaults: readonly FaultRow[] = [
  body(
    'besides: HTML tags',
    'Mười<br>hai, 5 m<sup>2</sup>.\n\n<marquee>chạy',
    ['7:5 MARKUP_TAG', '7:17 MARKUP_TAG', '7:23 MARKUP_TAG', '9:1 MARKUP_TAG'],
    ['chạy npm run sua, hoặc xuống dòng', '²', '²', 'xóa thẻ, giữ chữ'],
  ),
  body(
    'besides: a tag in a table, a quotation and a list',
    '| a | b |\n| --- | --- |\n| c | d<br>e |\n\n> f <u>g\n\n- h\n- i <h3>k',
    ['9:8 MARKUP_TAG', '11:5 MARKUP_TAG', '14:5 MARKUP_TAG'],
    ['xuống dòng', 'bỏ thẻ, giữ chữ', 'viết ## Tiêu đề nhỏ'],
  ),
  body(
    'besides: comments',
    'Một <!-- xem lại --> hai.\n\n<!-- chưa\n\nđăng -->\n\nBa.',
    ['7:5 MARKUP_COMMENT W', '9:1 MARKUP_COMMENT W'],
    'lời ghi ẩn "<!-- xem lại -->" không được đăng',
  ),
  body(
    'besides: a comment without an end',
    'Một.\n\n<!-- hỏi lại\n\nHai.',
    '9:1 MARKUP_COMMENT_OPEN',
    'thêm --> ở cuối lời ghi',
  ),
  body(
    'besides: codes of other systems',
    'Xem {{ page.title }}.\n\n[gallery ids="1,2"]\n\n::: note\n\n[[Trang khác]]\n\n[b]đậm[/b]',
    [
      '7:5 MARKUP_SHORT_CODE',
      '9:1 MARKUP_SHORT_CODE',
      '11:1 MARKUP_SHORT_CODE',
      '13:1 MARKUP_SHORT_CODE',
      '15:7 MARKUP_SHORT_CODE',
    ],
    'mã "{{ page.title }}" của hệ thống khác',
  ),
  body(
    'besides: attributes in braces',
    '## Mục {#muc}\n\nĐoạn.{: .giua}',
    ['7:8 MARKUP_BRACES', '9:6 MARKUP_BRACES'],
    'xóa phần trong ngoặc nhọn',
  ),
  body(
    'besides: links and images that are none',
    'Xem [một] (/gioi-thieu/), (/gioi-thieu/)[hai], [ba](/gioi thieu.pdf).\n\n![Ảnh](/media/a.jpg “Chú thích”) ![Bốn]',
    [
      '7:5 MARKUP_LINK',
      '7:27 MARKUP_LINK',
      '7:48 MARKUP_LINK',
      '9:1 MARKUP_LINK',
      '9:34 MARKUP_LINK',
    ],
    [
      'viết [một](/gioi-thieu/)',
      'viết [hai](/gioi-thieu/)',
      'viết [ba](/gioi%20thieu.pdf)',
      'viết ![Ảnh](/media/a.jpg "Chú thích")',
      'viết liền [chữ](địa chỉ)',
    ],
  ),
  body(
    'besides: targets that are refused, in any form',
    'Xem [một][1] và [hai\nba](bai.md), [bốn [năm]](<bai sau.md>).\n\n[1]: ../bai.md',
    ['7:11 LINK_REFUSED', '8:5 LINK_REFUSED', '8:26 LINK_REFUSED'],
    ['liên kết "../bai.md" không dùng được', '"bai.md"', '"bai sau.md"'],
  ),
  body(
    'besides: labels without a target',
    'Xem [bài trước][1] và [sic] [2].',
    '7:5 MARKUP_LINK_LABEL',
    'viết thẳng địa chỉ',
  ),
  body(
    'besides: a link without words',
    'Xem [](/luu-tru/).',
    '7:5 MARKUP_LINK_EMPTY',
    'viết chữ vào giữa ngoặc vuông',
  ),
  body(
    'besides: signs that are left over',
    '** Kết quả ** tốt.\n\n##Mục\n\nTên\n====\n\n~~ sai ~~',
    ['7:1 MARKUP_SIGN', '9:1 MARKUP_SIGN', '12:1 MARKUP_SIGN', '14:1 MARKUP_SIGN'],
    ['viết **Kết quả**', 'viết ## ', 'viết ## Tên', 'viết liền dấu với chữ'],
  ),
  body(
    'besides: signs that may be meant',
    'Mức **quan trọng.\n\nMục ## hai.',
    ['7:5 MARKUP_SIGN_MEANT W', '9:5 MARKUP_SIGN_MEANT W'],
    String.raw`viết thêm dấu \ đằng trước: \*\*`,
  ),
  body(
    'besides: notes without a call, a call without a note, two notes of one number',
    'Một[^1], hai[^x].\n\n[^1]: A.\n\n[^1]: B.\n\n[^y]: C.',
    ['7:13 NOTE_MISSING', '9:1 NOTE_TWICE', '13:1 NOTE_UNCALLED'],
    ['thêm ở cuối bài một dòng', 'đổi số của một trong hai chú thích', 'viết [^y] vào chỗ'],
  ),
  body(
    'besides: words beyond the columns of a table, a line glued to its end',
    'Một.\n\n| a | b |\n| --- | --- |\n| c | d | e | |\n| f |\nĐoạn sau.',
    ['11:11 TABLE_CELL', '13:1 TABLE_LINE W'],
    ['ô "e" nằm ngoài các cột', 'để trống một dòng phía trên'],
  ),
  body(
    'besides: rows of a table without a frame',
    'Đơn vị | Phiếu\nXã A | 45\nXã B | 50\n\nĐT: 12 | Fax: 13\nThư | Trang',
    ['7:1 TABLE_RULE', '11:1 TABLE_PIPES W'],
    'thêm dưới dòng đầu của bảng',
  ),
  body(
    'besides: a rule line of other columns',
    '| a | b |\n| --- |\n| c | d |',
    '7:1 TABLE_RULE',
    'thêm dưới dòng đầu của bảng',
  ),
  body(
    'besides: a paragraph on each line',
    'Một.\nHai.\nBa.\n\nBốn!\nNăm.',
    '8:1 LINES_SENTENCES W',
    'không có dòng trống phía trên đoạn này (bài có 3 chỗ như vậy); chạy npm run sua',
  ),
  body(
    'besides: lines of a PDF file',
    'Sáng 12/3, đảng bộ xã tổ chức đại\n\nhội nhiệm kỳ mới với sự có mặt của\n\nđại biểu.',
    ['9:1 LINES_BROKEN W', '11:1 LINES_BROKEN W'],
    'đoạn văn bị ngắt giữa câu trước "hội nhiệm kỳ mới',
  ),
  written(
    'besides: signs in a verbatim text are notes, losses are not',
    article({ verbatim: 'true' }, 'Một <a href="/x/">hai</a>.\n\n[^1]: Ba.'),
    ['8:5 MARKUP_TAG (note)', '8:22 MARKUP_TAG (note)', '10:1 NOTE_UNCALLED'],
    'viết [chữ hiện ra](địa chỉ)',
  ),
];
