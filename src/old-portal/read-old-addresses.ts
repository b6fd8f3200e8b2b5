import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { foreignKindOf } from '../content/read/decode-text.ts';
import { decodeBytes } from '../encoding/decode-bytes.ts';
import { listRows } from './list-rows.ts';
import type { ListedAddress } from './listed-address.ts';
import { Refusal } from '../import/refusal.ts';
import { sitemapRows } from './sitemap-rows.ts';

/** In bytes, also when unpacked: the largest sitemap that is allowed (sitemaps.org). */
const largest = 50 * 1024 * 1024;

/** The most addresses that a sitemap may have; a district's portal has fewer. */
const mostAddresses = 50_000;

const tooLarge = (): Refusal =>
  new Refusal('tệp lớn hơn 50 MB; chia thành nhiều tệp rồi nhập từng tệp');

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

const unpacked = (bytes: Uint8Array): Uint8Array => {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largest });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw isLarge ? tooLarge() : new Refusal('tệp nén .gz bị hỏng; tải lại tệp rồi nhập lại');
  }
};

/**
 * The addresses in a file, in its order: a sitemap, packed or not, or a plain list.
 * @throws Refusal when it is neither
 */
export const oldAddressRows = (bytes: Uint8Array): ListedAddress[] => {
  const plain = unpacked(bytes);
  const kind = foreignKindOf(plain);
  if (kind !== undefined) {
    throw new Refusal(`đây là ${kind}; lưu danh sách thành tệp chữ .txt hoặc .csv rồi nhập lại`);
  }
  const text = decodeBytes(plain)?.text;
  if (text === undefined) {
    throw new Refusal('không đọc được chữ trong tệp; lưu lại tệp với bảng mã UTF-8');
  }
  const rows = text.trimStart().startsWith('<') ? sitemapRows(text) : listRows(text);
  if (rows.length === 0) throw new Refusal('tệp không có địa chỉ nào; mỗi dòng ghi một địa chỉ');
  if (rows.length > mostAddresses) {
    throw new Refusal('tệp có hơn 50.000 địa chỉ; chia thành nhiều tệp rồi nhập từng tệp');
  }
  return rows;
};

/**
 * The addresses in a file on the disk.
 * @throws Refusal also when it cannot be read
 */
export const readOldAddresses = async (path: string): Promise<ListedAddress[]> => {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new Refusal('không có tệp này; kiểm tra lại tên và thư mục');
  if (!status.isFile()) throw new Refusal('đây không phải là tệp; ghi tên từng tệp cần nhập');
  if (status.size > largest) throw tooLarge();
  const bytes = await readFile(path).catch(() => {
    throw new Refusal('không đọc được tệp; đóng chương trình đang mở tệp rồi thử lại');
  });
  return oldAddressRows(bytes);
};
