import { error, shown, warning } from './fault.ts';
import {
  insteadOfCode,
  insteadOfFile,
  insteadOfHyphen,
  insteadOfLink,
  insteadOfTag,
  meantAs,
} from './instead-of-markup.ts';

/** What a sign in a verbatim text may be. */
export const keptSign = String.raw`đúng là chữ của bản gốc thì viết thêm dấu \ đằng trước (ví dụ \<) để không bị nhắc`;

/** What two pairs of brackets, and the name of an element alone, may be. */
export const keptBrackets = String.raw`đúng là chữ trong ngoặc của bài thì viết thêm dấu \ trước [`;
export const keptTag = 'đúng là chữ của bài thì viết &lt; thay cho dấu <';

/** Faults of markup that readers would see as raw signs, and of words that would be on no page. */
export const markupFaults = {
  MARKUP_TAG: error(
    (tag: string, isMended: boolean, meant: string | undefined) => ({
      message: `thẻ HTML "${shown(tag)}" không có tác dụng, sẽ hiện ra như chữ`,
      hint: insteadOfTag(tag, isMended, meant),
    }),
    '<br>',
    true,
    undefined,
  ),
  MARKUP_COMMENT: warning(
    (comment: string) => ({
      message: `lời ghi ẩn "${shown(comment)}" không được đăng`,
      hint: `xóa đi nếu không cần nữa; muốn đăng thì ${comment.startsWith('<') ? 'bỏ dấu <!-- và -->' : 'chỉ giữ lại chữ của lời ghi'}`,
    }),
    '<!-- hỏi lại số liệu -->',
  ),
  MARKUP_COMMENT_OPEN: error(() => ({
    message: 'lời ghi ẩn <!-- không có dấu đóng --> trong cùng đoạn, sẽ hiện ra trên trang',
    hint: 'thêm --> ở cuối lời ghi, hoặc xóa lời ghi',
  })),
  MARKUP_SHORT_CODE: error(
    (code: string, mended: string | undefined) => ({
      message: `mã "${shown(code)}" của hệ thống khác không có tác dụng, sẽ hiện ra như chữ`,
      hint: insteadOfCode(code, mended),
    }),
    '{{< figure src="anh.jpg" >}}',
    undefined,
  ),
  MARKUP_BRACES: error(
    (braces: string) => ({
      message: `phần trong ngoặc nhọn "${shown(braces)}" không có tác dụng, sẽ hiện ra như chữ`,
      hint: 'xóa phần trong ngoặc nhọn',
    }),
    '{#muc-1}',
  ),
  MARKUP_LINK: error(
    (written: string, mended: string | undefined) => ({
      message: `liên kết hoặc ảnh viết không đúng, sẽ hiện ra nguyên dấu: "${shown(written)}"`,
      hint: mended === undefined ? insteadOfLink(written) : `viết ${mended}`,
    }),
    '[giới thiệu] (/gioi-thieu/)',
    '[giới thiệu](/gioi-thieu/)',
  ),
  MARKUP_LINK_LABEL: error(
    (written: string) => ({
      message: `"${shown(written)}" gọi một địa chỉ không được ghi ở đâu trong bài`,
      hint: 'viết thẳng địa chỉ: [chữ](địa chỉ)',
    }),
    '[bài trước][1]',
  ),
  MARKUP_LINK_EMPTY: error(
    (target: string) => ({
      message: `liên kết tới "${shown(target)}" không có chữ nào để bấm`,
      hint: 'viết chữ vào giữa ngoặc vuông: [chữ hiện ra](địa chỉ)',
    }),
    '/gioi-thieu/',
  ),
  LINK_BROKEN: warning(
    (written: string, meant: string) => ({
      message: `địa chỉ "${shown(written)}" có dấu cách hoặc gõ sai, bấm vào không tới nơi`,
      hint: `viết ${meant}`,
    }),
    'https://vi-du.vn/tin tuc/bai.html',
    'https://vi-du.vn/tin%20tuc/bai.html',
  ),
  LINK_DEFINITION: warning(
    (written: string) => ({
      message: `dòng "${shown(written)}" là địa chỉ cho một liên kết không có trong bài, nên không hiện ra trên trang`,
      hint: 'viết [chữ hiện ra](địa chỉ) ở chỗ cần liên kết, hoặc xóa dòng này',
    }),
    '[1]: https://vi-du.vn/',
  ),
  MARKUP_SIGN: error(
    (written: string, mended: string | undefined) => ({
      message: `dấu đánh dấu còn lại, sẽ hiện ra trên trang: "${shown(written)}"`,
      hint: meantAs(written, mended),
    }),
    '** Kết quả **',
    '**Kết quả**',
  ),
  MARKUP_ORNAMENT: warning(
    (written: string) => ({
      message: `dấu quanh "${shown(written)}" sẽ hiện ra trên trang`,
      hint: `cần nhấn mạnh thì viết **${written.replaceAll(/^[=~]+|[=~]+$/gu, '').trim()}**; đúng là dấu trang trí thì để nguyên`,
    }),
    '==TẢI VỀ==',
  ),
  MARKUP_SIGN_MEANT: warning(
    (sign: string) => ({
      message: `dấu "${shown(sign)}" sẽ hiện ra trên trang`,
      hint: `xóa đi nếu là dấu đánh dấu còn sót; muốn giữ thì viết thêm dấu \\ đằng trước: ${[...shown(sign)].map((each) => `\\${each}`).join('')}`,
    }),
    '**',
  ),
  MARKUP_FIELD: error(
    (field: string, sign: string, line: string | undefined) => ({
      message: `trường ${field} hiện ra đúng như đã gõ, cả dấu "${shown(sign)}"`,
      hint: line === undefined ? 'xóa dấu, chỉ giữ chữ' : `viết ${line}`,
    }),
    'title',
    '<b>',
    'title: Đại hội xã',
  ),
  MARKUP_FIELD_MEANT: warning(
    (field: string, sign: string, line: string | undefined) => ({
      message: `trường ${field} hiện ra đúng như đã gõ, cả "${shown(sign)}"`,
      hint: line === undefined ? 'gõ lại bằng chữ thường nếu là dấu còn sót' : `viết ${line}`,
    }),
    'title',
    '&nbsp;',
    'title: Đại hội xã',
  ),
  MARKUP_FORMULA: warning(
    (formula: string) => ({
      message: `công thức kiểu LaTeX "${shown(formula)}" không thành công thức, sẽ hiện ra nguyên dấu`,
      hint: 'viết bằng chữ và dấu có sẵn (x², a/b, ≥), hoặc đưa công thức vào dưới dạng ảnh',
    }),
    String.raw`$$\frac{a}{b}$$`,
  ),
  MARKUP_ENTITY: warning(
    (code: string, letter: string | undefined) => ({
      message: `mã ký tự "${shown(code)}" sẽ hiện ra nguyên như vậy trên trang`,
      hint:
        letter === undefined
          ? 'gõ lại chữ hay dấu ở chỗ này'
          : `viết ${letter === ' ' ? 'dấu cách' : letter}, hoặc chạy npm run sua`,
    }),
    '&hellip',
    '…',
  ),
  MARKUP_ENTITY_SHOWN: warning(
    (code: string, letter: string) => ({
      message: `mã ký tự HTML "${shown(code)}" lẫn trong bài`,
      hint: `viết ${letter === ' ' ? 'dấu cách' : letter}, hoặc chạy npm run sua`,
    }),
    '&nbsp;',
    ' ',
  ),
  CHAT_FRAME: warning(
    (frame: string) => ({
      message: `"${shown(frame)}" là khung của tin nhắn (như của Zalo), không phải chữ của bài`,
      hint: 'xóa phần này, chỉ giữ nội dung tin',
    }),
    '[13/03/2020 07:45] An:',
  ),
  MARKUP_FILE: warning(
    (written: string) => ({
      message: `"${shown(written)}" chỉ hiện ra như chữ, không thành ảnh, âm thanh hay video`,
      hint: insteadOfFile(written),
    }),
    '[IMG_2020.jpg]',
  ),
  MARKUP_BREAK: error(
    (written: string, mended: string | undefined) => ({
      message: `dấu xuống dòng viết thành chữ, sẽ hiện ra nguyên như vậy: "${shown(written)}"`,
      hint: `${mended === undefined ? '' : 'chạy npm run sua, hoặc '}xóa ${shown(written)} rồi ${written.includes('n') ? 'xuống dòng, để trống một dòng giữa hai đoạn' : 'gõ dấu cách'}`,
    }),
    String.raw`\n`,
    '',
  ),
  TABLE_TABS: warning(() => ({
    message:
      'các dòng này là bảng chép từ Excel hoặc Word, cột cách nhau bằng phím Tab; trên trang chúng sẽ dính vào nhau',
    hint: 'chạy npm run sua để thành bảng, hoặc viết | cột | cột | và dòng thứ hai là | --- | --- |',
  })),
  NOTE_MISSING: error(
    (call: string) => ({
      message: `"${shown(call)}" gọi một chú thích không có trong bài`,
      hint: 'thêm ở cuối bài một dòng như [^1]: nội dung chú thích, hoặc xóa chỗ gọi',
    }),
    '[^2]',
  ),
  NOTE_COLON: error(
    (call: string) => ({
      message: `chú thích ${shown(call)} ở đầu dòng thiếu dấu hai chấm, nên không thành chú thích`,
      hint: `viết ${shown(call)}: nội dung chú thích, hoặc chạy npm run sua`,
    }),
    '[^2]',
  ),
  NOTE_UNCALLED: error(
    (call: string) => ({
      message: `chú thích ${shown(call)} không được gọi ở đâu, nên không hiện ra trên trang`,
      hint: `viết ${shown(call)} vào chỗ cần chú thích, hoặc xóa chú thích`,
    }),
    '[^2]',
  ),
  NOTE_TWICE: error(
    (call: string) => ({
      message: `hai chú thích cùng mang số ${shown(call)}: chú thích này không hiện ra trên trang`,
      hint: 'đổi số của một trong hai chú thích và của chỗ gọi nó',
    }),
    '[^1]',
  ),
  TABLE_CELL: error(
    (cell: string) => ({
      message: `ô "${shown(cell)}" nằm ngoài các cột của bảng, không hiện ra trên trang`,
      hint: String.raw`thêm một cột vào dòng đầu và dòng | --- | của bảng; dấu | trong ô thì viết \|`,
    }),
    '3 phiếu không hợp lệ',
  ),
  TABLE_LINE: warning(
    (line: string) => ({
      message: `dòng "${shown(line)}" viết liền dưới bảng nên thành một hàng của bảng`,
      hint: 'chạy npm run sua, hoặc để trống một dòng phía trên',
    }),
    'Đoạn văn dưới bảng.',
  ),
  TABLE_COLUMNS: error(
    (columns: number) => ({
      message: `dòng gạch ngăn dưới dòng đầu của bảng không đủ số cột (bảng có ${columns} cột), nên không thành bảng`,
      hint: `viết dòng thứ hai là |${' --- |'.repeat(Math.min(columns, 12))}`,
    }),
    2,
  ),
  TABLE_PIPES: warning(() => ({
    message: 'các dòng có dấu | này không thành bảng',
    hint: 'nếu là bảng thì thêm dưới dòng đầu một dòng như | --- | --- |',
  })),
  LINES_SENTENCES: warning(
    (count: number) => ({
      message: `không có dòng trống phía trên đoạn này${count > 1 ? ` (bài có ${count} chỗ như vậy)` : ''}`,
      hint: 'chạy npm run sua, hoặc để trống một dòng giữa hai đoạn',
    }),
    3,
  ),
  LINES_BROKEN: warning(
    (line: string) => ({
      message: `đoạn văn bị ngắt giữa câu trước "${shown(line)}", như khi chép từ tệp PDF`,
      hint: 'chạy npm run sua để nối lại, hoặc xóa dòng trống phía trên',
    }),
    'hội nhiệm kỳ mới',
  ),
  LINES_PAGE: warning(
    (written: string) => ({
      message: `"${shown(written)}" trông như số trang, lẫn vào khi chép từ tệp PDF`,
      hint: 'xóa dòng này',
    }),
    'Trang 2/12',
  ),
  LINES_HYPHEN: warning(
    (word: string) => ({
      message: `chữ bị ngắt ở cuối dòng, như khi chép từ tệp PDF: "${shown(word)}"`,
      hint: insteadOfHyphen(word),
    }),
    'nhi-\nệm',
  ),
  TEXT_LOST: error(
    (words: string) => ({
      message: `chữ "${shown(words)}" không hiện ra trên trang`,
      hint: 'viết lại dòng này cho đơn giản hơn; nếu vẫn còn thì đó là lỗi của chương trình',
    }),
    'đại biểu',
  ),
} as const;
