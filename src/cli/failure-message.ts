import { constants } from 'node:os';
import { faultCode } from '../file-system/fault-code.ts';
import { ContentFolderError } from '../content/read/read-source-files.ts';
import { PortError } from '../eleventy/port-error.ts';
import { OutputLockedError } from '../locks/take-lock.ts';
import { OutputFolderError, type OutputFault } from '../staging/output-folder.ts';
import { OldSiteAsideError } from '../staging/stage.ts';
import { StagedPageError, type StagedPageFault } from '../staging/staged-pages.ts';
import { StagedSiteError, type StagedFault } from '../staging/verify-staged.ts';

/** Causes, each with its cure where the cause does not say it. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có thư mục này',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy, hãy xoá bớt tệp rồi chạy lại',
  EDQUOT: 'đã dùng hết dung lượng đĩa được cấp, hãy xoá bớt tệp rồi chạy lại',
  EFBIG: 'tệp lớn hơn mức ổ đĩa cho phép',
  EIO: 'ổ đĩa hỏng hoặc lỏng dây, hãy kiểm tra ổ đĩa rồi chạy lại',
  ENXIO: 'ổ đĩa đã bị rút ra, hãy cắm lại rồi chạy lại',
  ENODEV: 'ổ đĩa đã bị rút ra, hãy cắm lại rồi chạy lại',
  ESTALE: 'mất kết nối tới ổ đĩa mạng, hãy kết nối rồi chạy lại',
  ETIMEDOUT: 'ổ đĩa mạng không trả lời, hãy kết nối rồi chạy lại',
  EXDEV: 'thư mục này là một ổ đĩa gắn vào, hãy chọn thư mục bên trong nó',
  EBUSY: 'tệp đang được chương trình khác mở, hãy đóng nó rồi chạy lại',
  EEXIST: 'một phần của đường dẫn là tệp, không phải thư mục',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EISDIR: 'có thư mục trùng tên với tệp cần ghi',
  ELOOP: 'các liên kết dẫn vòng quanh',
  ENAMETOOLONG: 'tên tệp hoặc đường dẫn quá dài, hãy đặt tên ngắn hơn',
  EMFILE: 'mở quá nhiều tệp cùng lúc',
  ENFILE: 'mở quá nhiều tệp cùng lúc, hãy tắt bớt chương trình rồi chạy lại',
  ENOMEM: 'máy hết bộ nhớ, hãy tắt bớt chương trình rồi chạy lại',
  ENOTEMPTY: 'một lần dựng khác vừa ghi vào thư mục này',
};

const outputFaults: Readonly<Record<OutputFault, (folder: string) => string>> = {
  source: () =>
    'thư mục này chứa, hoặc nằm trong, thư mục nội dung hay mã nguồn; chọn một thư mục khác.',
  foreign: (folder) =>
    `thư mục "${folder}" có tệp không do lệnh dựng trang làm ra nên không bị thay; chọn thư mục khác, hoặc một thư mục rỗng.`,
  file: (folder) => `"${folder}" là một tệp, không phải thư mục; chọn một thư mục khác.`,
  link: (folder) =>
    `"${folder}" là liên kết không dẫn tới đâu; sửa liên kết, hoặc chọn thư mục khác.`,
};

const stagedFaults: Readonly<Record<StagedFault, (file: string) => string>> = {
  missing: (file) => `Trang dựng ra thiếu tệp "${file}"`,
  changed: (file) => `Tệp "${file}" ghi xuống đĩa không đúng như đã dựng (có thể đĩa đầy)`,
  stray: (file) => `Trang dựng ra thừa tệp "${file}"`,
};

const pageFaults: Readonly<Record<StagedPageFault, (subject: string) => string>> = {
  'dead-link': (link) => `Trang dựng ra có liên kết không tới đâu (${link})`,
  'too-large': (file) => `Tệp "${file}" của trang dựng ra quá lớn`,
};

const unchanged =
  'trang cũ giữ nguyên. Hãy chạy lại; nếu vẫn lỗi, báo cho người phụ trách kỹ thuật.';

const lockMessage = ({ kind, folder, file, holder }: OutputLockedError): string => {
  if (kind === 'lost') {
    return `--output: một lần dựng khác đã dùng thư mục "${folder}" trong lúc này; trang cũ giữ nguyên. Chờ nó xong rồi chạy lại.`;
  }
  const number = holder === undefined ? '' : ` (tiến trình số ${holder})`;
  return `--output: một lần dựng khác${number} đang dùng thư mục "${folder}"; chờ nó xong, hoặc dừng nó, rồi chạy lại. Nếu chắc chắn không có lần dựng nào đang chạy, xoá tệp "${file}".`;
};

const portMessage = ({ kind, ports: [first, last] }: PortError): string =>
  kind === 'forbidden'
    ? `--port: máy không cho dùng cổng ${last}; chọn cổng khác, ví dụ --port 8080.`
    : `--port: các cổng từ ${first} đến ${last} đều đang bận; tắt bớt bản xem trước, hoặc chọn cổng khác.`;

/** The causes of an error, outermost first. */
const chainOf = (error: unknown): Error[] =>
  error instanceof Error ? [error, ...chainOf(error.cause ?? originalOf(error))] : [];

/** Eleventy keeps the error that it wraps under a name of its own. */
const originalOf = (error: Error): unknown =>
  'originalError' in error ? error.originalError : undefined;

/** What was read or written; both, where something was to be copied or moved. */
const pathOf = (error: object): string => {
  const paths = ['path' in error && error.path, 'dest' in error && error.dest].filter(
    (path) => typeof path === 'string',
  );
  return paths.length > 0 ? ` (${paths.join(' → ')})` : '';
};

/** Node has no name for some of the system's faults, such as a quota that is used up. */
const codeOf = (error: object): string => {
  const errno = 'errno' in error && typeof error.errno === 'number' ? -error.errno : 0;
  const unnamed = Object.entries(constants.errno).find(([, number]) => number === errno)?.[0];
  const code = faultCode(error) ?? '';
  return code in reasons ? code : (unnamed ?? '');
};

/** Where a folder cannot be made, Node may say that there is none, whatever the reason is. */
const isUnmade = (error: object, code: string): boolean =>
  code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir';

/** Why the machine did not let a file be written, without a full stop; `undefined` for other errors. */
export const machineFault = (error: unknown): string | undefined => {
  const root = chainOf(error).at(-1);
  if (!root) return undefined;
  const code = codeOf(root);
  const reason = isUnmade(root, code)
    ? 'không tạo được thư mục, hãy kiểm tra ổ đĩa và quyền ghi rồi chạy lại'
    : reasons[code];
  return reason === undefined ? undefined : `${reason}${pathOf(root)}`;
};

/** What to say when a command fails for a reason that does not lie in the content. */
export const failureMessage = (error: unknown): string => {
  const chain = chainOf(error);
  const root = chain.at(-1);
  if (chain[0] instanceof ContentFolderError) {
    return `--content: không đọc được thư mục nội dung "${chain[0].message}"; kiểm tra lại tên thư mục.`;
  }
  if (root instanceof OutputFolderError) {
    return `--output: ${outputFaults[root.kind](root.folder)}`;
  }
  if (root instanceof OutputLockedError) return lockMessage(root);
  const aside = chain.find((one) => one instanceof OldSiteAsideError);
  if (aside) {
    const fault = machineFault(error) ?? root?.message;
    return `Không ghi được trang: ${fault}. Trang cũ còn nguyên trong "${aside.folder}"; chạy lại lệnh này là nó trở về chỗ cũ.`;
  }
  if (root instanceof StagedSiteError) {
    return `${stagedFaults[root.kind](root.file)}; ${unchanged}`;
  }
  if (root instanceof StagedPageError)
    return `${pageFaults[root.kind](root.subject)}; ${unchanged}`;
  if (root instanceof PortError) return portMessage(root);
  const fault = machineFault(error);
  if (fault !== undefined) return `Không ghi được trang: ${fault}; trang cũ giữ nguyên.`;
  const details = chain.map(({ message }) => message).join('\n  ');
  return `Lỗi của chương trình, không phải của nội dung; trang cũ giữ nguyên. Báo cho người phụ trách kỹ thuật dòng sau:\n  ${details || String(error)}`;
};
