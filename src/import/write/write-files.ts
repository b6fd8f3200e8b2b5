import { createFiles, WritePlaceError } from '../../content/edit/write-file.ts';
import { faultCode } from '../../file-system/fault-code.ts';
import { Refusal } from '../refusal.ts';
import type { PlannedFile } from './planned-file.ts';

const taken = 'tệp này đã có, và không bao giờ bị ghi đè';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
};

/** What is in the way of a folder; `undefined` where it is a file in a file's place. */
const refusalOf = ({ reason, path }: WritePlaceError): Refusal | undefined => {
  if (reason === 'link') {
    return new Refusal(`thư mục ${path} là liên kết tắt; thay bằng thư mục thật`);
  }
  return reason === 'file'
    ? new Refusal(`${path} là tệp, không phải thư mục; đổi tên hoặc chuyển tệp đó đi`)
    : undefined;
};

const failure = (label: string, path: string, error: unknown): Error => {
  const isPlace = error instanceof WritePlaceError;
  const refusal = isPlace ? refusalOf(error) : undefined;
  const reason = isPlace ? taken : reasons[faultCode(error) ?? ''];
  if (refusal || reason === undefined) return refusal ?? (error as Error);
  return new Refusal(`không ghi được ${label}/${path}: ${reason}; chưa tệp nào được ghi`);
};

/**
 * Writes new files below a folder, all of them or none. Never overwrites an existing file.
 *
 * @throws Refusal when one of them cannot be written
 */
export const writeFiles = (
  root: string,
  label: string,
  files: readonly PlannedFile[],
): Promise<void> => createFiles(root, files, ({ path }, error) => failure(label, path, error));
