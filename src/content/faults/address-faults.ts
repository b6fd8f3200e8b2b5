import { error, meant, shown, warning } from './fault.ts';

/** Faults of old addresses and their targets. */
export const addressFaults = {
  ALIAS: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải đường dẫn cũ trong trang này`,
      hint: 'viết đường dẫn bắt đầu bằng dấu /, chỉ gồm chữ không dấu, chữ số và các dấu . _ ~ -, ví dụ /2019/12/ten-cu/',
    }),
    'aliases',
    'https://khac.example/bai',
  ),
  ALIAS_TAKEN: error(
    (path: string) => ({
      message: `địa chỉ cũ "${shown(path)}" đang là của một trang hay tệp khác`,
      hint: 'xóa địa chỉ này; mỗi địa chỉ chỉ có một trang',
    }),
    '/2020/03/bai-khac/',
  ),
  ALIAS_TWICE: error(
    (path: string, other: string) => ({
      message: `địa chỉ cũ "${shown(path)}" đã ghi ở ${other}`,
      hint: 'chỉ để địa chỉ này ở một chỗ',
    }),
    '/2019/12/ten-cu/',
    'content/articles/2020/03/x.md',
  ),
  MEDIA_FILE: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải đường dẫn của một tệp trong thư mục media`,
      hint: 'viết như trên trang: bắt đầu bằng /media/, chỉ gồm chữ thường không dấu, chữ số và dấu trừ, ví dụ /media/van-ban/35-ct-tw.pdf',
    }),
    'file',
    'media/Công văn.pdf',
  ),
  WITHDRAWN_THERE: error(
    (file: string) => ({
      message: `tệp "${shown(file)}" ghi là đã gỡ nhưng vẫn còn trong thư mục content`,
      hint: `xóa tệp content${file}; nếu không gỡ nữa thì xóa mục này`,
    }),
    '/media/van-ban/35-ct-tw.pdf',
  ),
  WITHDRAWN_TWICE: error(
    (file: string) => ({
      message: `tệp "${shown(file)}" đã ghi ở một mục phía trên`,
      hint: 'xóa một trong hai mục',
    }),
    '/media/van-ban/35-ct-tw.pdf',
  ),
  REDIRECT_FROM: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải địa chỉ cũ trong trang này`,
      hint: /[^/]{100}/u.test(String(value))
        ? 'đoạn giữa hai dấu / quá dài cho tên một tệp (200 byte); dẫn từ địa chỉ của thư mục phía trên'
        : /^https?:/iu.test(String(value))
          ? 'bỏ phần https:// và tên miền, chỉ viết từ dấu / đầu tiên, ví dụ /Default.aspx?tabid=12'
          : 'viết địa chỉ bắt đầu bằng dấu /, không có dấu cách ở đầu, không có dấu # và dấu ngoặc kép, ví dụ /Default.aspx?tabid=12',
    }),
    'from',
    'https://cu.example/Default.aspx?tabid=12',
  ),
  REDIRECT_MISSING: error(
    (target: string, suggestion: string | undefined) => ({
      message: `không có trang "${shown(target)}" để dẫn tới`,
      hint: meant(suggestion, 'viết đường dẫn của một trang đang có'),
    }),
    '/2020/03/bai-khong-co/',
    undefined,
  ),
  REDIRECT_CHAIN: error(
    (target: string, end: string | undefined) => ({
      message: `"${shown(target)}" cũng là địa chỉ cũ, không phải một trang`,
      hint:
        end === undefined
          ? 'hai địa chỉ dẫn vòng tròn; viết đường dẫn của một trang đang có'
          : `viết thẳng địa chỉ cuối cùng: ${end}`,
    }),
    '/bai-cu/',
    '/2020/03/bai-moi/',
  ),
  REDIRECT_UNPUBLISHED: warning(
    (target: string) => ({
      message: `bài "${shown(target)}" chưa đăng, nên địa chỉ cũ này chưa dẫn tới đâu`,
      hint: 'không cần làm gì nếu bài đó sẽ đăng; nếu không thì dẫn tới trang khác',
    }),
    '/2020/04/bai-hen-gio/',
  ),
} as const;
