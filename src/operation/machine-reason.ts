import { constants } from 'node:os';
import { faultCode } from '../file-system/fault-code.ts';
import { causesOf } from './causes-of.ts';

const noRight = ['không có quyền ghi', 'hãy xin quyền ghi hoặc chọn thư mục khác'] as const;
const pulledOut = ['ổ đĩa đã bị rút ra', 'hãy cắm lại rồi chạy lại'] as const;
const throughFile = [
  'một phần của đường dẫn là tệp, không phải thư mục',
  'hãy chuyển tệp đó đi hoặc chọn đường dẫn khác',
] as const;
const tooManyFiles = [
  'mở quá nhiều tệp cùng lúc',
  'hãy tắt bớt chương trình rồi chạy lại',
] as const;

/** Why a file system refuses, by its code: the cause and its cure. */
const machineReasons: Readonly<Record<string, readonly [cause: string, cure: string]>> = {
  ENOENT: ['không có thư mục này', 'hãy kiểm tra đường dẫn rồi chạy lại'],
  EACCES: noRight,
  EPERM: noRight,
  EROFS: ['ổ đĩa chỉ cho đọc', 'hãy chọn thư mục trên ổ đĩa khác'],
  ENOSPC: ['ổ đĩa đã đầy', 'hãy xóa bớt tệp rồi chạy lại'],
  EDQUOT: ['đã dùng hết dung lượng đĩa được cấp', 'hãy xóa bớt tệp rồi chạy lại'],
  EFBIG: ['tệp lớn hơn mức ổ đĩa cho phép', 'hãy chọn thư mục trên ổ đĩa khác'],
  EIO: ['ổ đĩa hỏng hoặc lỏng dây', 'hãy kiểm tra ổ đĩa rồi chạy lại'],
  ENXIO: pulledOut,
  ENODEV: pulledOut,
  ESTALE: ['mất kết nối tới ổ đĩa mạng', 'hãy kết nối rồi chạy lại'],
  ETIMEDOUT: ['ổ đĩa mạng không trả lời', 'hãy kết nối rồi chạy lại'],
  EXDEV: ['thư mục này là một ổ đĩa gắn vào', 'hãy chọn thư mục bên trong nó'],
  EBUSY: ['tệp đang được chương trình khác mở', 'hãy đóng nó rồi chạy lại'],
  EEXIST: throughFile,
  ENOTDIR: throughFile,
  EISDIR: ['có thư mục trùng tên với tệp cần ghi', 'hãy xóa hoặc đổi tên thư mục đó'],
  ELOOP: ['các liên kết dẫn vòng quanh', 'hãy sửa các liên kết đó'],
  ENAMETOOLONG: ['tên tệp hoặc đường dẫn quá dài', 'hãy đặt tên ngắn hơn'],
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOMEM: ['máy hết bộ nhớ', 'hãy tắt bớt chương trình rồi chạy lại'],
  ENOTEMPTY: ['một lần dựng khác vừa ghi vào thư mục này', 'hãy chờ nó xong rồi chạy lại'],
};

/** If a folder cannot be created, Node may report that it is missing, whatever the reason. */
const unmade = ['không tạo được thư mục', 'hãy kiểm tra ổ đĩa và quyền ghi rồi chạy lại'] as const;

const isUnmade = (error: object, code: string): boolean =>
  code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir';

/** What was read or written; both paths if something was copied or moved. */
const pathOf = (error: object): string => {
  const paths = ['path' in error && error.path, 'dest' in error && error.dest].filter(
    (path) => typeof path === 'string',
  );
  return paths.length > 0 ? ` (${paths.join(' → ')})` : '';
};

/** Node has no name for some errors of the system, such as an exhausted quota. */
const codeOf = (error: object): string => {
  const errno = 'errno' in error && typeof error.errno === 'number' ? -error.errno : 0;
  const unnamed = Object.entries(constants.errno).find(([, number]) => number === errno)?.[0];
  const code = faultCode(error) ?? '';
  return code in machineReasons ? code : (unnamed ?? '');
};

/** Why the machine does not let a file be written, and what to do, without a full stop. */
export interface MachineReason {
  /** With the file or folder, if it is known. */
  readonly cause: string;
  readonly cure: string;
}

/** The reason of a system error; `undefined` for other errors. */
export const machineReason = (error: unknown): MachineReason | undefined => {
  const root = causesOf(error).at(-1);
  if (!root) return undefined;
  const code = codeOf(root);
  const reason = isUnmade(root, code) ? unmade : machineReasons[code];
  if (!reason) return undefined;
  const [cause, cure] = reason;
  return { cause: `${cause}${pathOf(root)}`, cure };
};
