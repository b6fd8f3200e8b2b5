import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * Writes a file under another name in the same folder and renames it, so that it is never half
 * written. A folder that cannot be written is an error of the machine.
 *
 * @throws Refusal where a link or a folder is in its place
 */
export const replaceFile = async (path: string, label: string, text: string): Promise<void> => {
  const status = await lstat(path).catch(() => undefined);
  if (status && !status.isFile()) {
    throw new Refusal(`${label} là liên kết tắt hoặc thư mục; thay bằng một tệp thật`);
  }
  const beside = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    await rm(beside, { force: true });
    await writeFile(beside, text, { flag: 'wx', ...(status && { mode: status.mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
};
