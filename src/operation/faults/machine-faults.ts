import { broken } from './fault.ts';

/** Faults of the machine that a command runs on, or of the program. */
export const machineFaults = {
  /** The content folder does not exist or cannot be read. */
  CONTENT_FOLDER: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--content: không đọc được thư mục nội dung "${folder}"`,
      hint: 'kiểm tra lại tên thư mục',
    }),
    { folder: 'noi-dung' },
  ),
  CONTENT_ELSEWHERE: broken(
    ({ folder, meant }: { readonly folder: string; readonly meant: string }) => ({
      message: `--content: trong thư mục "${folder}" không có site.yaml, không phải thư mục nội dung`,
      hint: `chạy lại với --content ${meant}`,
    }),
    { folder: '.', meant: 'content' },
  ),
  /** The file system refuses, for a reason of `src/operation/machine-reason.ts`. */
  DISK: broken(
    ({ cause, cure }: { readonly cause: string; readonly cure: string }) => ({
      message: `Không ghi được trang: ${cause}`,
      hint: `${cure}; trang cũ giữ nguyên`,
    }),
    { cause: 'ổ đĩa đã đầy (/srv/tin/index.html)', cure: 'hãy xóa bớt tệp rồi chạy lại' },
  ),
  /** What a command prints cannot be written; its work is done. */
  OUTPUT_CUT: broken(
    ({ cause, cure }: { readonly cause: string; readonly cure: string }) => ({
      message: `Kết quả in ra bị cắt: ${cause}`,
      hint: `lệnh đã làm xong việc; ${cure}`,
    }),
    { cause: 'ổ đĩa đã đầy', cure: 'hãy xóa bớt tệp rồi chạy lại' },
  ),
  /** None of the ports that the preview tried, from the first to the last, is free. */
  PORTS_TAKEN: broken(
    ({ first, last }: { readonly first: number; readonly last: number }) => ({
      message: `--port: các cổng từ ${first} đến ${last} đều đang bận`,
      hint: 'tắt bớt bản xem trước, hoặc chọn cổng khác',
    }),
    { first: 8080, last: 8090 },
  ),
  PORT_FORBIDDEN: broken(
    ({ port }: { readonly port: number }) => ({
      message: `--port: máy không cho dùng cổng ${port}`,
      hint: 'chọn cổng khác, ví dụ --port 8080',
    }),
    { port: 80 },
  ),
  /** A package is missing, or older than the sources. */
  PACKAGES_OUTDATED: broken(
    ({ name }: { readonly name: string }) => ({
      message: `Gói "${name}" chưa cài, hoặc khác phiên bản mà chương trình cần`,
      hint: 'chạy "npm ci" trong thư mục của chương trình, rồi chạy lại lệnh',
    }),
    { name: 'yaml' },
  ),
  /** Any other error: `details` is the error's own message. */
  PROGRAM: broken(
    ({ details }: { readonly details: readonly string[] }) => ({
      message: 'Lỗi của chương trình, không phải của nội dung; trang cũ giữ nguyên',
      hint: 'Báo cho người phụ trách kỹ thuật dòng sau',
      said: details.join('\n'),
    }),
    { details: ['x is not a function'] },
  ),
} as const;
