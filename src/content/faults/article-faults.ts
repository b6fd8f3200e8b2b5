import { error, warning } from './fault.ts';

/** Faults of an article whose fields are each in the right format: its dates, title and body. */
export const articleFaults = {
  DATE_FOLDER: warning(
    (date: string, folder: string) => ({
      message: `ngày đăng ${date} khác ngày trong đường dẫn (${folder})`,
      hint: 'nếu bài chưa công bố, chuyển tệp sang đúng thư mục; nếu đã công bố, giữ nguyên để địa chỉ không đổi',
    }),
    '2020-04-02',
    '2020/03',
  ),
  SORT_DAY: error(() => ({
    message: 'sortDay chỉ dùng khi date ghi tháng, và phải nằm trong tháng đó',
    hint: 'sửa ngày cho đúng tháng, hoặc xóa dòng sortDay',
  })),
  DATE_FUTURE: warning(
    (date: string) => ({
      message: `chưa tới ngày đăng ${date}, đến ngày đó bài mới hiện`,
      hint: 'sửa lại ngày nếu gõ nhầm; nếu hẹn đăng thì không cần làm gì',
    }),
    '2030-03-12',
  ),
  TITLE_CAPS: warning(() => ({
    message: 'chữ ở đây viết toàn chữ hoa',
    hint: 'viết hoa chữ đầu và tên riêng; trang tự làm nổi tiêu đề',
  })),
  TITLE_TWICE: warning(
    (other: string) => ({
      message: `tiêu đề trùng với bài ${other}`,
      hint: 'nếu là cùng một bài thì xóa một bài; nếu không thì sửa tiêu đề cho khác',
    }),
    'content/articles/2020/03/x.md',
  ),
  SLUG_TWICE: warning(
    (other: string) => ({
      message: `tên tệp trùng với ${other}`,
      hint: 'nếu bài chưa đăng thì đổi tên tệp, ví dụ thêm -2 ở cuối',
    }),
    'content/articles/2020/02/x.md',
  ),
  EXPIRES_EARLY: error(
    (expireAt: string, begins: string, field: string) => ({
      message: `thôi đăng lúc ${expireAt}, ${expireAt === begins ? 'đúng lúc' : 'trước khi'} bắt đầu đăng (${field}: ${begins}); bài không bao giờ hiện`,
      hint: 'sửa expireAt cho muộn hơn, hoặc xóa dòng đó',
    }),
    '2020-03-15 00:00',
    '2020-03-20 07:00',
    'publishAt',
  ),
  DATE_IN_NAME: warning(
    (named: string, date: string) => ({
      message: `tên tệp ghi ngày ${named}, mà date là ${date}`,
      hint: 'sửa date nếu date sai; tên tệp là địa chỉ của bài, chỉ đổi khi bài chưa đăng',
    }),
    '2020-03-11',
    '2020-03-12',
  ),
  UPDATED_EARLY: error(
    (field: string, updated: string, date: string) => ({
      message: `${field} ${updated} trước ngày đăng ${date}`,
      hint: 'sửa một trong hai ngày; bài đăng lại từ nơi khác thì date là ngày đăng lần đầu',
    }),
    'updated',
    '2020-03-01',
    '2020-03-10',
  ),
  WITHDRAWN_EARLY: warning(
    (withdrawn: string, date: string) => ({
      message: `ngày gỡ ${withdrawn} trước ngày đăng ${date}`,
      hint: 'sửa một trong hai ngày; bài vẫn được gỡ',
    }),
    '2020-03-01',
    '2020-03-10',
  ),
  STUB_WITH_BODY: error(() => ({
    message: 'bài ghi stub: true (chỉ có tiêu đề) nhưng lại có nội dung',
    hint: 'xóa dòng stub: true',
  })),
  BODY_EMPTY: error(() => ({
    message: 'bài chưa có nội dung',
    hint: 'viết nội dung dưới dòng --- thứ hai, hoặc ghi draft: true nếu bài chưa xong',
  })),
} as const;
