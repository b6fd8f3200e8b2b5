import { unfit, type Fault } from './fault.ts';

/** A fault of the imported file; the report names that file before the sentence. */
const plain = (message: string, hint: string): Fault<object> =>
  unfit(() => ({ message, hint }), {});

const named = (
  message: (file: string) => string,
  hint: string,
  file: string,
): Fault<{ readonly file: string }> =>
  unfit(({ file: name }) => ({ message: message(name), hint }), { file });

const asDocx =
  'mở bằng Word, chọn Lưu thành… (Save As), kiểu "Word Document (*.docx)", rồi nhập tệp .docx đó';

const article = 'content/articles/2020/03/tin-moi.md';

/** Why a file cannot become an article. The other files of the same command are still imported. */
export const importFaults = {
  IMPORT_MISSING: plain('không có tệp này', 'kiểm tra lại tên và thư mục'),
  IMPORT_NO_FILE: plain('đây không phải là tệp', 'ghi tên từng tệp cần nhập'),
  IMPORT_LARGE: plain('tệp lớn hơn 50 MB', 'bỏ bớt ảnh rồi nhập lại'),
  IMPORT_UNREADABLE: plain('không đọc được tệp', 'đóng chương trình đang mở tệp rồi thử lại'),
  IMPORT_EMPTY: plain('tệp trống, không có gì để nhập', 'mở tệp xem lại, rồi chọn tệp khác'),
  IMPORT_LOCKED: plain(
    'tệp có mật khẩu',
    'mở bằng Word, bỏ mật khẩu, lưu lại dạng .docx rồi nhập lại',
  ),
  IMPORT_OLD_WORD: plain('đây là tệp Word đời cũ (.doc)', asDocx),
  IMPORT_RTF: plain('đây là tệp RTF', asDocx),
  IMPORT_PDF: plain(
    'đây là tệp PDF',
    'hãy nhập tệp Word gốc (.docx), hoặc chép phần chữ ra tệp .txt rồi nhập tệp đó',
  ),
  IMPORT_MHT: plain(
    'đây là trang lưu dạng .mht',
    'mở lại trang bằng trình duyệt và lưu dạng "Trang web, chỉ HTML" (.html)',
  ),
  IMPORT_MEDIA: plain(
    'đây là tệp ảnh hoặc âm thanh, không phải bài viết',
    'chép tệp vào thư mục media',
  ),
  IMPORT_MARKDOWN: plain('tệp .md đã là bài viết', 'chép thẳng vào content/articles/NĂM/THÁNG'),
  IMPORT_NO_WORD: plain(
    'tên tệp là của Word nhưng nội dung thì không',
    'mở tệp gốc bằng Word và lưu lại dạng .docx',
  ),
  IMPORT_FORM: plain(
    'chỉ nhập được tệp Word (.docx), trang web đã lưu (.html, .htm) và tệp chữ (.txt)',
    'lưu tệp thành một trong các dạng này rồi nhập lại',
  ),
  IMPORT_OFFICE: plain(
    'đây là tệp Excel hoặc PowerPoint',
    'chép phần chữ sang Word, lưu dạng .docx rồi nhập',
  ),
  IMPORT_EXCEL: plain('đây là tệp Excel', 'chép bảng sang Word, lưu dạng .docx rồi nhập'),
  IMPORT_POWERPOINT: plain(
    'đây là tệp PowerPoint',
    'chép phần chữ sang Word, lưu dạng .docx rồi nhập',
  ),
  IMPORT_ODT: plain('đây là tệp OpenDocument (.odt)', 'mở và lưu lại dạng Word (.docx) rồi nhập'),
  IMPORT_ZIP: plain(
    'đây là tệp nén, không phải tệp Word',
    'giải nén rồi nhập từng tệp .docx bên trong',
  ),
  IMPORT_DAMAGED: plain(
    'tệp Word bị hỏng hoặc quá phức tạp, không mở được',
    'mở bằng Word, lưu thành tệp .docx mới rồi nhập lại',
  ),
  IMPORT_UNPACKED: plain(
    'tệp bung ra quá lớn',
    'bỏ bớt ảnh, hoặc chép phần chữ sang một tệp Word mới rồi nhập',
  ),
  IMPORT_DEEP: plain(
    'tệp quá phức tạp, không đọc được',
    'chép phần chữ sang một tệp mới rồi nhập lại',
  ),
  IMPORT_ENCODING: plain(
    'không đọc được chữ trong tệp',
    'mở bằng Notepad, chọn Lưu thành…, mục Mã hóa chọn UTF-8 rồi nhập lại',
  ),
  IMPORT_PAGE_ENCODING: plain(
    'không đọc được chữ trong tệp',
    'mở trang bằng trình duyệt rồi lưu lại dạng "Trang web, chỉ HTML"',
  ),
  IMPORT_LONG: plain('bài dài hơn 256 KiB', 'chia tệp thành nhiều bài rồi nhập từng bài'),
  IMPORT_NO_TEXT: plain('không thấy nội dung bài trong tệp', 'mở tệp xem lại, rồi chọn tệp khác'),
  IMPORT_SITE_FILE: plain(
    'đây không phải là tệp',
    'với wordpress ghi tệp .xml, với nukeviet ghi tệp .sql',
  ),
  IMPORT_SITE_FOLDER: plain(
    'đây không phải là thư mục',
    'với hugo, jekyll, hexo, eleventy ghi thư mục chứa trang cũ',
  ),
  IMPORT_SITE_LARGE: plain('tệp lớn hơn 300 MB', 'xuất từng năm một rồi nhập từng tệp'),
  IMPORT_NO_CATEGORY: plain(
    'chưa có chuyên mục nào trong categories.yaml',
    'thêm một chuyên mục rồi nhập lại',
  ),
  /** The article would have faults; `faults` are sentences of the content's catalogue. */
  IMPORT_FAULTY: unfit(
    ({ faults }: { readonly faults: string }) => ({
      message: `bài nhập ra còn lỗi nên chưa ghi: ${faults}`,
      hint: 'Sửa trong tệp gốc rồi nhập lại',
    }),
    { faults: 'tiêu đề dài hơn 300 chữ cái; viết ngắn lại' },
  ),
  IMPORT_KNOWN: named(
    (file) => `bài này đã có ở ${file}`,
    'nếu đúng là bài khác, chạy lại với --title "tiêu đề khác"',
    article,
  ),
  IMPORT_KNOWN_STUB: named(
    (file) => `bài này đã có tệp ${file}, mới chỉ ghi tiêu đề (stub: true)`,
    'chạy lại với --dry-run rồi chép nội dung vào tệp đó',
    article,
  ),
  IMPORT_FOLDER_LINK: named(
    (file) => `thư mục ${file} là liên kết tắt`,
    'thay bằng thư mục thật',
    'content/articles/2020',
  ),
  IMPORT_FOLDER_FILE: named(
    (file) => `${file} là tệp, không phải thư mục`,
    'đổi tên hoặc chuyển tệp đó đi',
    'content/articles/2020',
  ),
  /** Another program has created the file in the meantime. */
  IMPORT_FILE_TAKEN: named(
    (file) => `đã có tệp ${file}, và không tệp nào bị ghi đè; chưa tệp nào được ghi`,
    'chạy lại để bài có tên khác',
    article,
  ),
} as const;
