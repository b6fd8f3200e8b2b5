import { broken } from './fault.ts';

const torn = 'chưa chép đủ, hoặc đã bị sửa sau khi dựng';

const rebuild = { hint: 'Chạy npm run build rồi đăng lại; trang đang chạy giữ nguyên' } as const;

/** Faults of a built site that is to be published. */
export const builtFaults = {
  /** The folder was not made by a build of this version. */
  BUILT_NONE: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: trong "${folder}" chưa có trang đã dựng (không thấy manifest-site.json)`,
      hint: 'chạy npm run build trước, hoặc chỉ đúng thư mục',
    }),
    { folder: '_site' },
  ),
  /** Its manifest is not valid. */
  BUILT_NO_MANIFEST: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: không đọc được manifest-site.json trong "${folder}": tệp ${torn}`,
      ...rebuild,
    }),
    { folder: '_site' },
  ),
  /** The system does not allow reading it. */
  BUILT_UNREADABLE: broken(
    ({ reason }: { readonly reason: string }) => ({
      message: `--output: không đọc được bản đã dựng (${reason})`,
      hint: 'xem lại quyền đọc thư mục và ổ đĩa rồi chạy lại',
    }),
    { reason: "EACCES: permission denied, open '_site/index.html'" },
  ),
  /** It contains drafts and unpublished articles. */
  BUILT_PREVIEW: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: bản trong "${folder}" dựng với --drafts, có cả bài chưa đăng`,
      hint: 'chạy npm run build không có --drafts rồi đăng lại',
    }),
    { folder: '_site' },
  ),
  /** A file is missing, for example after an interrupted copy. */
  BUILT_MISSING: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Bản đã dựng thiếu tệp "${file}": thư mục ${torn}`,
      ...rebuild,
    }),
    { file: '2020/03/x/index.html' },
  ),
  BUILT_CHANGED: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Tệp "${file}" không đúng như lúc dựng: thư mục ${torn}`,
      ...rebuild,
    }),
    { file: '404.html' },
  ),
  /** A file that no build made. */
  BUILT_STRAY: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Tệp "${file}" không do lần dựng này làm ra: thư mục ${torn}`,
      ...rebuild,
    }),
    { file: '.env' },
  ),
} as const;
