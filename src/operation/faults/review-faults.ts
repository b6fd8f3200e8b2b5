import { broken, unfit } from './fault.ts';

interface InFile {
  readonly file: string;
}

/** Why a step of an article's approval was not written. */
export const reviewFaults = {
  REVIEW_CHOOSE: broken(
    () => ({
      message: 'Mỗi lần làm một bước của một bài',
      hint: 'viết một tệp bài và một trong --send, --take-back, --return, --approve, --publish, --draft',
    }),
    {},
  ),
  REVIEW_BY: broken(() => ({ message: 'Chưa biết ai làm', hint: 'thêm --by "TÊN NGƯỜI LÀM"' }), {}),
  REVIEW_NO_FILE: broken(
    ({ file }: InFile) => ({
      message: `Không có tệp bài "${file}"`,
      hint: 'viết đường dẫn của một tệp trong thư mục articles, ví dụ content/articles/2020/03/tin.md',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
  REVIEW_FAULTY: unfit(
    ({ file }: InFile) => ({
      message: `Phần khai báo của ${file} có lỗi nên chưa ghi gì`,
      hint: 'chạy npm run check để xem lỗi, sửa xong rồi chạy lại',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
  REVIEW_OWN: unfit(
    ({ by }: { readonly by: string }) => ({
      message: `${by} đã viết hoặc gửi duyệt bài này, hoặc bài chưa được gửi duyệt; site.yaml ghi người khác phải duyệt`,
      hint: 'gửi duyệt trước rồi nhờ người khác chạy lệnh này',
    }),
    { by: 'Đồng chí A' },
  ),
  REVIEW_UNAPPROVED: unfit(
    ({ file }: InFile) => ({
      message: `Bài ${file} chưa được duyệt, hoặc đã sửa sau khi duyệt, nên chưa đăng`,
      hint: 'thêm --send để gửi duyệt, nhờ người duyệt chạy với --approve, rồi đăng lại',
    }),
    { file: 'content/articles/2020/03/tin.md' },
  ),
} as const;
