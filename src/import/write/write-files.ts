import { lstat, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultCode } from '../../file-system/fault-code.ts';
import { ifThere } from '../../file-system/if-there.ts';
import type { PlannedFile } from './planned-file.ts';
import { Refusal } from '../refusal.ts';

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'tệp này đã có, và không bao giờ bị ghi đè',
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
};

/** @throws Refusal where there is a link in the way, which would lead to another place */
const checkFolder = async (path: string): Promise<void> => {
  const status = await ifThere(lstat(path));
  if (status?.isSymbolicLink()) {
    throw new Refusal(`thư mục ${path} là liên kết tắt; thay bằng thư mục thật`);
  }
  if (status && !status.isDirectory()) {
    throw new Refusal(`${path} là tệp, không phải thư mục; đổi tên hoặc chuyển tệp đó đi`);
  }
};

/** What was made so far, so that it can be removed again. */
interface Made {
  readonly files: string[];
  readonly folders: string[];
}

const makeFolder = async (root: string, folder: string, made: Made): Promise<void> => {
  let path = root;
  for (const name of folder.split('/')) {
    path = join(path, name);
    await checkFolder(path);
    const first = await mkdir(path, { recursive: true });
    if (first !== undefined) made.folders.push(first);
  }
};

const takeBack = async ({ files, folders }: Made): Promise<void> => {
  for (const file of files.toReversed()) await rm(file, { force: true });
  for (const folder of folders.toReversed()) await rmdir(folder).catch(() => {});
};

/**
 * Writes new files below a folder, all of them or none. Never overwrites an existing file.
 *
 * @throws Refusal when one of them cannot be written
 */
export const writeFiles = async (
  root: string,
  label: string,
  files: readonly PlannedFile[],
): Promise<void> => {
  const made: Made = { files: [], folders: [] };
  for (const { path, bytes } of files) {
    const target = join(root, ...path.split('/'));
    try {
      await makeFolder(root, dirname(path), made);
      /** Fails where the file exists; from here on it is ours to remove. */
      await writeFile(target, '', { flag: 'wx' });
      made.files.push(target);
      await writeFile(target, bytes);
    } catch (error) {
      await takeBack(made);
      if (error instanceof Refusal) throw error;
      const reason = reasons[faultCode(error) ?? ''];
      if (reason === undefined) throw error;
      throw new Refusal(`không ghi được ${label}/${path}: ${reason}; chưa tệp nào được ghi`);
    }
  }
};
