import { broken } from './fault.ts';

const numbered = (holder: number | undefined): string =>
  holder === undefined ? '' : ` (tiến trình số ${holder})`;

/** Faults of the folder that a build writes, or of another process that writes it. */
export const outputFaults = {
  /** It is, contains or is in a folder of sources, or is the root of the disk. */
  OUTPUT_SOURCE: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: thư mục "${folder}" chứa, hoặc nằm trong, thư mục nội dung hay mã nguồn`,
      hint: 'chọn một thư mục khác',
    }),
    { folder: 'content' },
  ),
  /** It contains files that no build made. */
  OUTPUT_FOREIGN: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: thư mục "${folder}" có tệp không do lệnh dựng trang làm ra nên không bị thay`,
      hint: 'chọn thư mục khác, hoặc một thư mục rỗng',
    }),
    { folder: '/srv/tin' },
  ),
  OUTPUT_FILE: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: "${folder}" là một tệp, không phải thư mục`,
      hint: 'chọn một thư mục khác',
    }),
    { folder: '/srv/tin' },
  ),
  /** A symbolic link without a target. */
  OUTPUT_LINK: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: "${folder}" là liên kết không dẫn tới đâu`,
      hint: 'sửa liên kết, hoặc chọn thư mục khác',
    }),
    { folder: '/srv/tin' },
  ),
  /** Another build has it; `holder` is the id of its process, if known. */
  OUTPUT_HELD: broken(
    ({
      folder,
      file,
      holder,
    }: {
      readonly folder: string;
      readonly file: string;
      readonly holder: number | undefined;
    }) => ({
      message: `--output: một lần dựng khác${numbered(holder)} đang dùng thư mục "${folder}"`,
      hint: 'chờ nó xong, hoặc dừng nó, rồi chạy lại',
      note: `Nếu chắc chắn không có lần dựng nào đang chạy, xóa tệp "${file}"`,
    }),
    { folder: '/srv/tin', file: '/srv/.tin.lock', holder: 4711 },
  ),
  /** Another build took it while this one was running. */
  OUTPUT_LOST: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: một lần dựng khác đã dùng thư mục "${folder}" trong lúc này; trang cũ giữ nguyên`,
      hint: 'Chờ nó xong rồi chạy lại',
    }),
    { folder: '/srv/tin' },
  ),
  /**
   * The switch failed between its two steps, and so did its reversal; the complete old site is in
   * `folder`.
   */
  OLD_SITE_ASIDE: broken(
    ({ folder, reason }: { readonly folder: string; readonly reason: string }) => ({
      message: `Không ghi được trang: ${reason}`,
      hint: `Trang cũ còn nguyên trong "${folder}"; chạy lại lệnh này là nó trở về chỗ cũ`,
    }),
    { folder: '/srv/.tin.previous-x/site', reason: 'ổ đĩa chỉ cho đọc' },
  ),
} as const;
