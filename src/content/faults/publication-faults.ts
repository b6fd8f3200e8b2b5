import { error, shown, warning } from './fault.ts';

const send = (file: string): string =>
  `gửi duyệt ở Bàn biên tập, hoặc chạy npm run duyet -- ${file} --send --by "TÊN NGƯỜI VIẾT"`;

const approve = (file: string): string =>
  `duyệt bài ở Bàn biên tập, hoặc chạy npm run duyet -- ${file} --approve --by "TÊN NGƯỜI DUYỆT"`;

/** What prevents the publication of a text that is itself valid. */
export const publicationFaults = {
  TEXT_TOO_LARGE: error(
    (megabytes: string) => ({
      message: `bài làm thành một trang ${megabytes} MB, điện thoại không tải nổi`,
      hint: 'chia bài thành nhiều bài; xem lại bảng, ảnh và chú thích lặp lại nhiều lần',
    }),
    '1,4',
  ),
  APPROVAL_CHANGED: warning(
    (by: string, at: string, file: string) => ({
      message: `bài đã sửa sau khi ${shown(by)} duyệt lúc ${at}, nên chưa lên trang`,
      hint: approve(file),
    }),
    'Đồng chí B',
    '15:58 ngày 13/08/2025',
    'content/articles/2025/08/x.md',
  ),
  APPROVAL_WAITING: warning(
    (by: string, to: string | undefined, file: string) => ({
      message: `bài ${shown(by)} gửi duyệt còn chờ${to === undefined ? '' : ` ${shown(to)}`}, nên chưa lên trang`,
      hint: approve(file),
    }),
    'Đồng chí A',
    'Đồng chí B',
    'content/articles/2025/08/x.md',
  ),
  APPROVAL_RETURNED: warning(
    (by: string, note: string | undefined, file: string) => ({
      message: `bài được ${shown(by)} đưa về để sửa${note === undefined ? '' : `: "${shown(note)}"`}, nên chưa lên trang`,
      hint: `sửa bài rồi ${send(file)}`,
    }),
    'Đồng chí B',
    'Xin ghi rõ số được triệu tập.',
    'content/articles/2025/08/x.md',
  ),
  APPROVAL_MISSING: warning(
    (since: string, file: string) => ({
      message: `site.yaml ghi bài đăng từ ${since} phải được duyệt, mà bài này chưa ai gửi duyệt, nên chưa lên trang`,
      hint: send(file),
    }),
    '01/01/2026',
    'content/articles/2026/01/x.md',
  ),
  APPROVAL_BY_AUTHOR: warning(
    (by: string, file: string) => ({
      message: `bài do chính ${shown(by)} duyệt, người đã viết hay gửi bài, mà site.yaml ghi người khác phải duyệt, nên chưa lên trang`,
      hint: `nhờ người khác ${approve(file)}`,
    }),
    'Đồng chí A',
    'content/articles/2025/08/x.md',
  ),
  APPROVAL_LIVE: error(
    (file: string) => ({
      message: 'bài đang có trên trang mà bản này chưa được duyệt; trang giữ bản cũ',
      hint: `${approve(file)}; hoặc lấy lại đúng chữ của bản đã duyệt`,
    }),
    'content/articles/2025/08/x.md',
  ),
  APPROVAL_MARK: error(() => ({
    message: 'dấu của bản đã duyệt phải là 32 chữ số và chữ cái do chương trình ghi',
    hint: 'xóa dòng này rồi duyệt lại bài',
  })),
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
