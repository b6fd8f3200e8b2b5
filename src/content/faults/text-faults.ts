import { error, meant, shown, warning } from './fault.ts';

/** What a sign that is no letter was, and what to do about it. */
const lostSign = (codePoint: string): readonly [was: string, cure: string] => {
  if (codePoint === 'U+FFFC')
    return [
      'một ảnh hay biểu đồ đã mất khi dán vào đây',
      'xóa ký tự này; chép ảnh vào media rồi chèn lại',
    ];
  return /^U\+(?:E|F[0-8])[0-9A-F]{2,3}$/u.test(codePoint)
    ? [
        'dấu riêng của phông Symbol hoặc Wingdings, người đọc chỉ thấy ô vuông',
        'gõ lại dấu ấy bằng bàn phím (mũi tên →, dấu kiểm ✓, ô ☐), hoặc xóa đi',
      ]
    : ['một chữ đã mất khi đổi bảng mã', 'gõ lại chữ ở chỗ này theo bản gốc'];
};

/** Faults in the wording and punctuation of a text. */
export const textFaults = {
  TEXT_DECOMPOSED: warning(
    (word: string) => ({
      message: `chữ có dấu bị tách thành chữ và dấu riêng: "${shown(word)}"`,
      hint: 'chạy npm run sua để gộp lại; lần sau đặt bộ gõ ở bảng mã Unicode dựng sẵn',
    }),
    'Đại',
  ),
  TEXT_LOST_SIGN: error(
    (codePoint: string) => ({
      message: `có ký tự ${codePoint}: ${lostSign(codePoint)[0]}`,
      hint: lostSign(codePoint)[1],
    }),
    'U+FFFD',
  ),
  TEXT_LOST_LETTERS: warning(
    (word: string) => ({
      message: `chữ có dấu đã thành dấu hỏi: "${shown(word)}"`,
      hint: 'chép lại đoạn này từ bản gốc; lần sau lưu tệp dạng UTF-8',
    }),
    'Đ?i',
  ),
  TEXT_INVISIBLE: warning(
    (codePoint: string) => ({
      message: `có ký tự ẩn ${codePoint}`,
      hint: 'chạy npm run sua để xóa, hoặc gõ lại chữ ở chỗ này',
    }),
    'U+200B',
  ),
  TEXT_FIXED_SPACE: warning(
    (found: string) => ({
      message: `dòng này có dấu cách cứng (${found})`,
      hint: 'gõ lại bằng dấu cách thường',
    }),
    'U+00A0 × 3',
  ),
  TEXT_SPACE_AFTER: warning(
    (found: string) => ({
      message: `thiếu dấu cách sau dấu câu: "${shown(found)}"`,
      hint: 'thêm một dấu cách sau dấu câu',
    }),
    'xã,thị trấn',
  ),
  TEXT_SPACE_BEFORE: warning(
    (found: string) => ({
      message: `thừa dấu cách trước dấu câu: "${shown(found)}"`,
      hint: 'xóa dấu cách trước dấu câu',
    }),
    'đại hội ,',
  ),
  TEXT_DOUBLED_WORD: warning(
    (found: string) => ({
      message: `từ viết hai lần liền nhau: "${shown(found)}"`,
      hint: 'xóa một từ',
    }),
    'của của',
  ),
  TEXT_DOUBLED_SPACE: warning(() => ({
    message: 'có hai dấu cách liền nhau',
    hint: 'xóa bớt một dấu cách',
  })),
  TEXT_TONE: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `dấu của "${shown(found)}" đặt khác các từ khác trong bài`,
      hint: suggestion === undefined ? 'đặt dấu thống nhất trong cả bài' : `viết "${suggestion}"`,
    }),
    'hoà',
    'hòa',
  ),
  TEXT_UNIT_NAME: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `tên "${shown(found)}" không có trong sổ đơn vị`,
      hint:
        suggestion === undefined
          ? 'kiểm tra lại tên trong tệp units.yaml'
          : `ý bạn là "${suggestion}"?`,
    }),
    'Hông Đức',
    'Hồng Đức',
  ),
  TEXT_SPELLING: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `có thể sai chính tả: "${shown(found)}"`,
      hint: `${meant(suggestion, 'xem lại từ này')} Nếu đã đúng, thêm dòng "  - ${shown(found.toLowerCase())}" vào words.yaml`,
    }),
    'sát nhập',
    'sáp nhập',
  ),
  TEXT_CAPITAL: warning(
    (found: string, suggestion: string | undefined) => ({
      message: /^\p{Lu}{2}/u.test(found)
        ? `"${shown(found)}" viết hoa thừa chữ`
        : `"${shown(found)}" ở đây phải viết hoa`,
      hint: `viết "${suggestion ?? ''}"`,
    }),
    'văn',
    'Văn',
  ),
  TEXT_DOUBLED_SIGN: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `thừa dấu câu: "${shown(found)}"`,
      hint: `viết "${suggestion ?? ''}"`,
    }),
    ',,',
    ',',
  ),
  TEXT_GLUED_NUMBER: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `số lẫn với chữ: "${shown(found)}"`,
      hint: `viết "${suggestion ?? ''}"`,
    }),
    '5000tấn',
    '5000 tấn',
  ),
  TEXT_UNPAIRED: warning(
    (found: string, missing: string | undefined) => ({
      message: `dấu ${found} không có dấu ${missing ?? ''} đi cùng trong đoạn này`,
      hint: `thêm dấu ${missing ?? ''} hoặc bỏ dấu ${found}`,
    }),
    '“',
    '”',
  ),
  TEXT_LEFT_OVER: warning(
    (found: string) => ({
      message: `"${shown(found)}" là chỗ chưa điền, lời nhắc hay chữ của máy còn sót, chưa phải chữ của bài`,
      hint: 'điền cho đủ, hoặc xóa đi',
    }),
    '[điền số liệu]',
  ),
  TEXT_DOUBLED_PARAGRAPH: warning(
    (found: string) => ({
      message: `đoạn này đã có ở phía trên: "${shown(found)}"`,
      hint: 'xóa một trong hai đoạn nếu dán hai lần',
    }),
    'Sáng 12/3, Đảng bộ xã Hồng Đức tổ chức Đại hội đại biểu.',
  ),
  TEXT_OPEN_END: warning(
    (found: string) => ({
      message: `đoạn này dừng giữa câu, ở chữ "${shown(found)}"`,
      hint: 'chép nốt phần còn lại của câu',
    }),
    'và',
  ),
  TEXT_WORD_HTML: warning(() => ({
    message: 'có mã định dạng của Word lẫn trong bài',
    hint: 'xóa đoạn đó, dán lại bằng cách chọn "Chỉ văn bản"',
  })),
  TEXT_UNMARKED: warning(
    (found: string) => ({
      message: `chữ Việt viết không dấu: "${shown(found)}"`,
      hint: 'gõ lại có dấu, cả các đoạn sau nếu cũng vậy; nếu chép nguyên văn như thế thì thêm verbatim: true ở phần khai báo',
    }),
    'Sang nay, chi bo thon to chuc dai hoi',
  ),
  TEXT_BYLINE: warning(
    (found: string) => ({
      message: `dòng nguồn "${shown(found)}" nằm trong nội dung bài`,
      hint: 'chuyển lên phần khai báo, ví dụ byline: "T/h: …"',
    }),
    'T/h: Đài phát thanh huyện.',
  ),
  TEXT_BYLINE_ALONE: warning(
    (found: string) => ({
      message: `bài chỉ có dòng nguồn "${shown(found)}", chưa có nội dung`,
      hint: 'dán nội dung bài vào; bài chỉ còn tiêu đề thì chuyển dòng này lên byline ở phần khai báo và thêm stub: true',
    }),
    'T/h: Đài phát thanh huyện.',
  ),
  TEXT_FONT: error(
    (suggestion: string | undefined) => ({
      message: 'chữ gõ bằng phông .VnTime hoặc VNI, trên trang sẽ bị lỗi phông',
      hint:
        suggestion === undefined
          ? 'chạy npm run sua để chuyển sang Unicode'
          : `chạy npm run sua để chuyển sang Unicode, thành "${shown(suggestion)}"`,
    }),
    'Đại hội đại biểu',
  ),
  TABLE_RULE: error(() => ({
    message: 'bảng thiếu dòng gạch ngăn dưới dòng đầu',
    hint: 'thêm dưới dòng đầu của bảng một dòng như | --- | --- |',
  })),
} as const;
