import { ContentFolderError } from '../content/read-source-files.ts';
import { OutputFolderError } from '../publish/stage.ts';
import { StagedSiteError } from '../publish/verify-staged.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có thư mục này',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EBUSY: 'tệp đang được chương trình khác mở',
  EEXIST: 'một phần của đường dẫn là tệp, không phải thư mục',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EMFILE: 'mở quá nhiều tệp cùng lúc',
};

/** The causes of an error, outermost first. */
const chainOf = (error: unknown): Error[] =>
  error instanceof Error ? [error, ...chainOf(error.cause ?? originalOf(error))] : [];

/** Eleventy keeps the error that it wraps under a name of its own. */
const originalOf = (error: Error): unknown =>
  'originalError' in error ? error.originalError : undefined;

const pathOf = (error: object): string =>
  'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';

/** What to say when a command fails for a reason that does not lie in the content. */
export const failureMessage = (error: unknown): string => {
  const chain = chainOf(error);
  const root = chain.at(-1);
  if (chain[0] instanceof ContentFolderError) {
    return `--content: không đọc được thư mục nội dung "${chain[0].message}"; kiểm tra lại tên thư mục.`;
  }
  if (root instanceof OutputFolderError) {
    return '--output: thư mục này chứa, hoặc nằm trong, thư mục nội dung hay mã nguồn; chọn một thư mục khác.';
  }
  if (root instanceof StagedSiteError) {
    return `Trang dựng ra không đủ (${root.message}); trang cũ giữ nguyên. Hãy chạy lại; nếu vẫn lỗi, báo cho người phụ trách kỹ thuật.`;
  }
  const code = root && 'code' in root && typeof root.code === 'string' ? root.code : '';
  const reason = reasons[code];
  if (root && reason !== undefined) {
    return `Không ghi được trang: ${reason}${pathOf(root)}; trang cũ giữ nguyên.`;
  }
  const details = chain.map(({ message }) => message).join('\n  ');
  return `Lỗi của chương trình, không phải của nội dung; trang cũ giữ nguyên. Báo cho người phụ trách kỹ thuật dòng sau:\n  ${details || String(error)}`;
};
