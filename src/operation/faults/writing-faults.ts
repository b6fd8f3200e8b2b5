import { broken, unfit } from './fault.ts';

/** Why a file of the content could not be written or read by a command. */
export const writingFaults = {
  /** The content that a command needs has faults of its own. */
  CONTENT_FAULTY: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Tệp ${file} còn thiếu hoặc có lỗi`,
      hint: 'chạy "npm run check", sửa xong rồi chạy lại lệnh này',
    }),
    { file: 'content/site.yaml' },
  ),
  /** A register that `npm run new` asks about is missing or faulty. */
  NEW_REGISTER: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Tệp ${file} thiếu hoặc có lỗi nên chưa tạo bài được`,
      hint: 'chạy npm run check để xem lỗi',
    }),
    { file: 'content/categories.yaml' },
  ),
  /** Without questions the title and the category must be given. */
  NEW_INCOMPLETE: broken(
    ({ missing }: { readonly missing: readonly string[] }) => ({
      message: `Chưa ghi gì: lệnh chạy không hỏi nên cần viết thêm ${missing.join(' và ')}`,
      hint: 'thêm chúng rồi chạy lại; --unit và --date có thể bỏ qua',
    }),
    { missing: ['--title "Tiêu đề bài"'] },
  ),
  /** Without questions an entry of a register needs its options. */
  NEW_ENTRY_INCOMPLETE: broken(
    ({ missing }: { readonly missing: readonly string[] }) => ({
      message: `Chưa ghi gì: lệnh chạy không hỏi nên cần viết thêm ${missing.join(' và ')}`,
      hint: 'thêm chúng rồi chạy lại; npm run new -- --help nói từng tùy chọn',
    }),
    { missing: ['--name "Tên sự kiện"'] },
  ),
  /** A register has a form that an entry cannot be added to, or its place is taken by a link. */
  ENTRY_FORM: unfit(
    ({ file, list }: { readonly file: string; readonly list: string }) => ({
      message: `Chưa ghi gì: ${file} không có dạng mà máy thêm dòng được`,
      hint: `viết "${list}:" ở một dòng, mỗi mục ở các dòng sau, bắt đầu bằng "- id:", rồi chạy lại`,
    }),
    { file: 'content/events.yaml', list: 'events' },
  ),
  /** An article has the slug; one with a number is free. */
  NEW_SLUG_TAKEN: broken(
    ({ file, slug }: { readonly file: string; readonly slug: string }) => ({
      message: `Đã có bài ${file} cùng tên tệp nên chưa ghi gì`,
      hint: `thêm --yes để ghi với tên ${slug}.md, hoặc đổi tiêu đề`,
    }),
    { file: 'content/articles/2020/03/tin-moi.md', slug: 'tin-moi-2' },
  ),
  /** A file already exists in the place of a new article. */
  NEW_FILE_TAKEN: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Đã có tệp ${file}, giữ nguyên`,
      hint: 'đổi tiêu đề (buổi phát thì đổi ngày hoặc giờ) rồi chạy lại',
    }),
    { file: 'content/articles/2020/03/tin-moi.md' },
  ),
  /** The place of a new article leads out of the content folder. */
  NEW_FOLDER_LINK: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Thư mục của ${file} là liên kết tắt nên chưa ghi gì`,
      hint: 'thay liên kết bằng thư mục thật',
    }),
    { file: 'content/articles/2020/03/tin-moi.md' },
  ),
  /** The file system refuses, for a cause of `src/operation/machine-reason.ts`. */
  FILE_NOT_WRITTEN: broken(
    ({
      file,
      cause,
      cure,
    }: {
      readonly file: string;
      readonly cause: string;
      readonly cure: string;
    }) => ({ message: `Chưa ghi được ${file}: ${cause}`, hint: cure }),
    {
      file: 'content/redirects.yaml',
      cause: 'ổ đĩa đã đầy (content/redirects.yaml)',
      cure: 'hãy xóa bớt tệp rồi chạy lại',
    },
  ),
} as const;
