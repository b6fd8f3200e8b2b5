import { broken } from './fault.ts';

const again = {
  hint: 'trang cũ giữ nguyên. Hãy chạy lại; nếu vẫn lỗi, báo cho người phụ trách kỹ thuật',
} as const;

/** `check` finds all faults that content can cause, so no editor can mend this one. */
const ofProgram = 'Lỗi của chương trình, không phải của bài';

const toReport = {
  hint: 'trang cũ giữ nguyên. Gửi người phụ trách kỹ thuật dòng này và bản nội dung đang dựng; người viết bài không phải sửa gì',
} as const;

/** Faults of a finished site that must not go live. */
export const stagedFaults = {
  /** Eleventy's own command ended early; it has already printed the reason. */
  ELEVENTY_STOPPED: broken(
    () => ({
      message: 'Chưa dựng trang: Eleventy dừng giữa chừng; trang cũ giữ nguyên',
      hint: 'Sửa lỗi mà Eleventy vừa in ra rồi chạy lại',
    }),
    {},
  ),
  /** A file was replaced by another file or a link after it was read; or it was changed. */
  SOURCE_CHANGED: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Tệp "${file}" đã đổi trong lúc dựng; trang cũ giữ nguyên`,
      hint: 'Chờ chép hay lưu tệp xong rồi chạy lại',
    }),
    { file: 'content/media/2020/ban-tin.mp3' },
  ),
  STAGED_MISSING: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Trang dựng ra thiếu tệp "${file}"`,
      ...again,
    }),
    { file: '2020/03/x/index.html' },
  ),
  STAGED_CHANGED: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Tệp "${file}" ghi xuống đĩa không đúng như đã dựng (có thể đĩa đầy)`,
      ...again,
    }),
    { file: '404.html' },
  ),
  /** A file that no one planned. */
  STAGED_STRAY: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Trang dựng ra thừa tệp "${file}"`,
      ...again,
    }),
    { file: '.env' },
  ),
  /** A link within the site without a target. */
  STAGED_DEAD_LINK: broken(
    ({ page, target }: { readonly page: string; readonly target: string }) => ({
      message: `${ofProgram}: trang dựng ra có liên kết không tới đâu (${page} → ${target})`,
      ...toReport,
    }),
    { page: '/2020/03/x/', target: '/2020/03/y/' },
  ),
  STAGED_TOO_LARGE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `${ofProgram}: tệp "${file}" của trang dựng ra quá lớn`,
      ...toReport,
    }),
    { file: 'luu-tru/index.html' },
  ),
} as const;
