import { error, shown, warning } from './fault.ts';

/** What prevents the publication of a text that is itself valid. */
export const publicationFaults = {
  TEXT_TOO_LARGE: error(
    (megabytes: string) => ({
      message: `bài làm thành một trang ${megabytes} MB, điện thoại không tải nổi`,
      hint: 'chia bài thành nhiều bài; xem lại bảng, ảnh và chú thích lặp lại nhiều lần',
    }),
    '1,4',
  ),
  HELD_BACK: warning(() => ({
    message: 'tệp này có lỗi và chưa từng được đăng nên bị giữ lại; mọi thứ khác vẫn đăng',
    hint: 'sửa các lỗi đã nêu ở tệp này rồi đăng lại',
  })),
  MENU_HELD: warning(
    (path: string) => ({
      message: `trang "${shown(path)}" còn lỗi nên chưa đăng; mục này không hiện trên trang`,
      hint: 'sửa trang đó, hoặc xóa mục này khỏi site.yaml',
    }),
    '/gioi-thieu/',
  ),
} as const;
