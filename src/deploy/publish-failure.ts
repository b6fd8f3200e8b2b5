import { LiveSiteError, type LiveSiteFault } from '../manifest/live-site-error.ts';
import { BuiltSiteError, type BuiltSiteFault } from './publish-folder.ts';

const rebuild =
  'chưa chép đủ, hoặc đã bị sửa sau khi dựng. Chạy npm run build rồi đăng lại; trang đang chạy giữ nguyên.';

const builtFaults: Readonly<Record<BuiltSiteFault, (subject: string) => string>> = {
  'not-built': (folder) =>
    `--output: trong "${folder}" chưa có trang đã dựng (không thấy manifest-site.json); chạy npm run build trước, hoặc chỉ đúng thư mục.`,
  'no-manifest': (folder) =>
    `--output: không đọc được manifest-site.json trong "${folder}": tệp ${rebuild}`,
  unreadable: (reason) =>
    `--output: không đọc được bản đã dựng (${reason}); xem lại quyền đọc thư mục và ổ đĩa rồi chạy lại.`,
  preview: (folder) =>
    `--output: bản trong "${folder}" dựng với --drafts, có cả bài chưa đăng; chạy npm run build không có --drafts rồi đăng lại.`,
  missing: (file) => `Bản đã dựng thiếu tệp "${file}": thư mục ${rebuild}`,
  changed: (file) => `Tệp "${file}" không đúng như lúc dựng: thư mục ${rebuild}`,
  stray: (file) => `Tệp "${file}" không do lần dựng này làm ra: thư mục ${rebuild}`,
};

/** A host may say what steers a terminal. */
const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** Nothing is sent while it is not known what is live. */
const unsure = 'Chưa biết trang đang chạy có gì nên dừng lại.';

const readable = (code: string): string =>
  code === 'ENOENT' ? 'không có thư mục này' : `máy báo ${code}`;

const liveFaults: Readonly<Record<LiveSiteFault, (place: string, detail: string) => string>> = {
  'bad-address': (place) => `không dùng được "${place}"; viết dạng https://vi-du.vn/.`,
  network: (place, detail) =>
    `không nối được tới ${place} (${detail}); kiểm tra mạng và địa chỉ rồi chạy lại.`,
  timeout: (place, detail) =>
    `${place} không trả lời xong trong ${Math.ceil(Number(detail) / 1000)} giây; chạy lại sau.`,
  status: (place, detail) =>
    `${place} trả lời mã ${detail}, không phải 200 hay 404; xem lại địa chỉ và máy chủ rồi chạy lại.`,
  'too-large': (place, detail) =>
    `${place} lớn hơn ${Math.floor(Number(detail) / 1024 / 1024)} MB, không phải bản kê của một trang; xem lại địa chỉ.`,
  'no-manifest': (place) =>
    `${place} không phải bản kê của một trang do chương trình này dựng (manifest-site.json); xem lại địa chỉ hay thư mục.`,
  'too-many-redirects': (place) =>
    `${place} dẫn đi vòng quá nhiều lần; xem lại địa chỉ và máy chủ.`,
  'bad-redirect': (place, detail) =>
    `${place} dẫn sang ${detail}, không an toàn; ghi thẳng địa chỉ đúng, bắt đầu bằng https://.`,
  unreadable: (place, detail) => `không đọc được "${place}" (${readable(detail)}).`,
};

/** What to say when a built or a live site cannot be read; `undefined` for other errors. */
export const publishFailure = (error: unknown): string | undefined => {
  if (error instanceof BuiltSiteError) return builtFaults[error.kind](error.subject);
  if (!(error instanceof LiveSiteError)) return undefined;
  return `--live: ${liveFaults[error.kind](error.place, printable(error.detail))} ${unsure}`;
};
