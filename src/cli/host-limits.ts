import type { Checksum } from '../file-system/checksum.ts';

/** From this share of a limit on, it is mentioned. */
const near = 0.8;

/** What hosts allow, as they say themselves (docs/deploy/sounds.md). */
const pagesBytes = 1e9;
const cloudflareFiles = 20_000;
const cloudflareFileBytes = 25 * 1024 * 1024;

const inWords = (size: number, digits: number): string =>
  size.toLocaleString('vi', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const bytesSentence = (bytes: number): string[] =>
  bytes < near * pagesBytes
    ? []
    : [
        `Trang nặng ${inWords(bytes / 1e9, 2)} GB, mà GitHub Pages và GitLab Pages chỉ nhận khoảng 1 GB. Cách làm nhẹ: đặt "keepSounds" trong site.yaml để bỏ tiếng của các buổi phát cũ, hoặc "soundHost" để tiếng ở máy chủ riêng (docs/deploy/sounds.md).`,
      ];

const filesSentence = (files: number): string[] =>
  files < near * cloudflareFiles
    ? []
    : [
        `Trang có ${inWords(files, 0)} tệp, mà Cloudflare Pages (gói miễn phí) chỉ nhận 20.000 tệp. Cách chữa: dùng gói nhận nhiều tệp hơn, hoặc đưa trang lên máy chủ khác; trang chưa đăng lần nào còn có thể đặt "noticeSheets: false" và "textCopies: false" trong site.yaml.`,
      ];

const largestSentence = (files: ReadonlyMap<string, Pick<Checksum, 'bytes'>>): string[] => {
  const large = [...files].filter(([, { bytes }]) => bytes > cloudflareFileBytes);
  const [first] = large.toSorted(([, one], [, other]) => other.bytes - one.bytes);
  return first === undefined
    ? []
    : [
        `Tệp ${first[0]} nặng ${inWords(first[1].bytes / 1e6, 1)} MB (cả thảy ${large.length} tệp quá lớn), mà Cloudflare Pages chỉ nhận tệp đến 25 MiB. Nếu đưa trang lên đó: nén nhỏ tệp ấy, hoặc để nó ở nơi khác.`,
      ];
};

/** Sentences, with the cure, for a site that is near what a free host takes; empty for most sites. */
export const hostWarnings = (
  files: ReadonlyMap<string, Pick<Checksum, 'bytes'>>,
): readonly string[] => {
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
  return [...bytesSentence(bytes), ...filesSentence(files.size), ...largestSentence(files)];
};
