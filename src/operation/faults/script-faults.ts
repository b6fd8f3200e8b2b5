import { broken, unfit } from './fault.ts';

interface InFile {
  readonly file: string;
}

/** Why there is no script for the announcer. */
export const scriptFaults = {
  SCRIPT_DAY: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `Không có ngày "${typed}"`,
      hint: 'viết dạng 2020-03-12 hoặc 12/3/2020',
    }),
    { typed: '31/02/2020' },
  ),
  SCRIPT_MIXED: broken(
    () => ({
      message: 'Mỗi lần chỉ làm kịch bản của một ngày, hoặc của các tệp bài',
      hint: 'viết một ngày, hoặc chỉ viết tên tệp',
    }),
    {},
  ),
  SCRIPT_FORMS: broken(
    () => ({
      message: '--html và --ssml không dùng cùng nhau',
      hint: 'bỏ một trong hai rồi chạy lại',
    }),
    {},
  ),
  SCRIPT_NO_FILE: broken(
    ({ file }: InFile) => ({
      message: `Không có tệp bài "${file}"`,
      hint: 'viết đường dẫn của một tệp trong thư mục articles, ví dụ content/articles/2020/03/tin.md, hoặc một ngày, ví dụ 2020-03-12',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
  SCRIPT_NOT_ARTICLE: broken(
    ({ file, folder }: InFile & { readonly folder: string }) => ({
      message: `Tệp ${file} không phải bài viết nên không làm kịch bản`,
      hint: `chọn một tệp .md trong ${folder}/articles`,
    }),
    { file: 'content/pages/lien-he.md', folder: 'content' },
  ),
  SCRIPT_FAULTY: unfit(
    ({ file }: InFile) => ({
      message: `Bài ${file} có lỗi nên chưa làm được kịch bản`,
      hint: 'chạy npm run check để xem lỗi, sửa xong rồi chạy lại',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
  SCRIPT_DRAFT: unfit(
    ({ file }: InFile) => ({
      message: `Bài ${file} còn là bản nháp (draft: true)`,
      hint: 'bỏ dòng draft: true khi bài đã được duyệt, hoặc thêm --drafts để đọc thử',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
  SCRIPT_STUB: unfit(
    ({ file }: InFile) => ({
      message: `Bài ${file} chỉ có tiêu đề, chưa có nội dung để đọc`,
      hint: 'thêm nội dung vào tệp rồi bỏ dòng stub: true',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
  SCRIPT_GONE: unfit(
    ({ file }: InFile) => ({
      message: `Bài ${file} đã gỡ hoặc đã hết hạn đăng`,
      hint: 'chọn bài khác, hoặc thêm --now với một thời điểm trước đó',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
  SCRIPT_NO_BROADCAST: broken(
    ({
      day,
      typed,
      known,
    }: {
      readonly day: string;
      readonly typed: string;
      readonly known: readonly string[];
    }) => ({
      message: `Ngày ${day} không có buổi phát "${typed}"`,
      hint:
        known.length > 0
          ? `chọn một trong các buổi: ${known.join(', ')}`
          : 'bỏ --slot và --programme để làm kịch bản từ các bài của ngày',
    }),
    { day: '12/03/2020', typed: '18:00', known: ['--slot 05:30 (Bản tin xã)'] },
  ),
  SCRIPT_CHOOSE: broken(
    ({ count, known }: { readonly count: number; readonly known: readonly string[] }) => ({
      message: `Ngày này có ${count} buổi phát, mà mỗi tệp chỉ chứa kịch bản của một buổi`,
      hint: `thêm một trong: ${known.join(', ')}`,
    }),
    { count: 2, known: ['--slot 05:30 (Bản tin xã)', '--slot 17:00 (Thông báo)'] },
  ),
  SCRIPT_ONLY_DAY: broken(
    () => ({
      message: '--slot và --programme chỉ dùng khi làm kịch bản của một ngày',
      hint: 'bỏ chúng, hoặc viết một ngày thay cho tên tệp',
    }),
    {},
  ),
  PLAY_EMPTY_DAY: unfit(
    ({ day, near }: { readonly day: string; readonly near: readonly string[] }) => ({
      message: `Ngày ${day} không có buổi phát nào`,
      hint:
        near.length > 0
          ? `chọn ngày gần nhất có buổi phát: ${near.join(', ')}`
          : 'thêm buổi phát vào thư mục broadcasts rồi chạy lại',
    }),
    { day: '2020-03-12', near: ['2020-03-13'] },
  ),
  PLAY_FOLDER: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `Thư mục ${folder} có sẵn tệp khác nên chưa ghi gì`,
      hint: 'viết thêm --output với một thư mục mới hay trống',
    }),
    { folder: 'phat/2020-03-12' },
  ),
  SCRIPT_EMPTY_DAY: unfit(
    ({
      day,
      drafts,
      near,
    }: {
      readonly day: string;
      readonly drafts: number;
      readonly near: readonly string[];
    }) => ({
      message: `Ngày ${day} không có bài nào để đọc`,
      hint:
        drafts > 0
          ? `có ${drafts} bài nháp, thêm --drafts để đọc thử`
          : near.length > 0
            ? `chọn ngày gần nhất có bài: ${near.join(', ')}`
            : 'viết bài trước, hoặc viết tên tệp thay cho ngày',
    }),
    { day: '12/03/2020', drafts: 0, near: ['2020-03-06', '2020-03-13'] },
  ),
} as const;
