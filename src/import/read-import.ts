import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Refusal } from './refusal.ts';

/** The largest file that may be an article, in bytes. */
const largest = 50 * 1024 * 1024;

/**
 * The bytes of a file to import.
 * @throws Refusal when there is no such file, or it is too large to be an article
 */
export const readImport = async (path: string): Promise<Uint8Array> => {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new Refusal('không có tệp này; kiểm tra lại tên và thư mục');
  if (!status.isFile()) throw new Refusal('đây không phải là tệp; ghi tên từng tệp cần nhập');
  if (status.size > largest) throw new Refusal('tệp lớn hơn 50 MB; bỏ bớt ảnh rồi nhập lại');
  return readFile(path).catch(() => {
    throw new Refusal('không đọc được tệp; đóng chương trình đang mở tệp rồi thử lại');
  });
};

/**
 * The files that match a path with `*` or `?`, sorted; the shells of Windows do not expand them.
 */
export const filesLike = (path: string): string[] => {
  const matches = /[*?]/u.test(path) ? globSync(path.replaceAll('\\', '/')) : [];
  return matches.length > 0 ? matches.toSorted() : [path];
};
