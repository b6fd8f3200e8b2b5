import { broken } from './fault.ts';

/** Why a new station was not set up, or several were not found; nothing was written. */
export const stationFaults = {
  INIT_NO_FOLDER: broken(
    ({ command }: { readonly command: string }) => ({
      message: 'Chưa ghi gì: cần tên thư mục của trạm mới',
      hint: `viết thêm tên thư mục, ví dụ: ${command} tram-moi`,
    }),
    { command: 'npx ban-tin-dai-hoi init' },
  ),
  INIT_INCOMPLETE: broken(
    ({ missing }: { readonly missing: readonly string[] }) => ({
      message: `Chưa ghi gì: lệnh chạy không hỏi nên cần viết thêm ${missing.join(' và ')}`,
      hint: 'thêm chúng rồi chạy lại; các mục khác có sẵn giá trị',
    }),
    { missing: ['--station "Tên đài"'] },
  ),
  /** Only files that npm and git put there are allowed. */
  INIT_NOT_EMPTY: broken(
    ({ folder, found }: { readonly folder: string; readonly found: string }) => ({
      message: `Chưa ghi gì: thư mục "${folder}" đã có ${found}`,
      hint: 'chọn một thư mục mới, hoặc chuyển các tệp ở đó đi rồi chạy lại',
    }),
    { folder: 'tram-moi', found: 'content' },
  ),
  INIT_FILE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa ghi gì: "${file}" là tệp, không phải thư mục`,
      hint: 'chọn tên khác cho thư mục của trạm rồi chạy lại',
    }),
    { file: 'tram-moi' },
  ),
  INIT_PACKAGE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa ghi gì: tệp ${file} không đọc được`,
      hint: 'sửa hoặc xóa tệp đó rồi chạy lại',
    }),
    { file: 'tram-moi/package.json' },
  ),
  /** `missing` if it does not exist. */
  INIT_UNITS: broken(
    ({
      file,
      reason,
    }: {
      readonly file: string;
      readonly reason: 'missing' | 'encoding' | 'empty';
    }) =>
      ({
        missing: {
          message: `--units: không mở được tệp "${file}"`,
          hint: 'kiểm tra tên và đường dẫn của tệp rồi chạy lại',
        },
        encoding: {
          message: `--units: tệp "${file}" không phải chữ tiếng Việt đọc được`,
          hint: 'mở tệp bằng Notepad, chọn Save As, Encoding: UTF-8, mỗi dòng một tên, rồi chạy lại',
        },
        empty: {
          message: `--units: trong tệp "${file}" không có tên nào`,
          hint: 'viết mỗi dòng một tên đơn vị, hoặc bỏ --units rồi chạy lại',
        },
      })[reason],
    { file: 'don-vi.txt', reason: 'encoding' },
  ),
  STATIONS_FILE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `Không đọc được tệp ${file}`,
      hint: 'viết đường dẫn tới stations.yaml, ví dụ: --stations stations.yaml (cách viết tệp: docs/nhieu-dai.md)',
    }),
    { file: 'stations.yaml' },
  ),
  STATION_UNKNOWN: broken(
    ({
      typed,
      file,
      known,
    }: {
      readonly typed: string;
      readonly file: string;
      readonly known: readonly string[];
    }) => ({
      message:
        typed === '' ? `${file} chưa ghi trạm nào` : `${file} không có trạm nào mã "${typed}"`,
      hint:
        known.length === 0
          ? 'thêm ít nhất một trạm dưới stations: (cách viết: docs/nhieu-dai.md)'
          : `dùng một trong các mã ${known.join(', ')}`,
    }),
    { typed: 'hong-duk', file: 'stations.yaml', known: ['hong-duc', 'van-hoi'] },
  ),
  STATIONS_TOGETHER: broken(
    ({ option }: { readonly option: string }) => ({
      message: `Không dùng ${option} cùng với --stations hay --station`,
      hint: `bỏ ${option}; nơi của từng trạm ghi trong stations.yaml`,
    }),
    { option: '--output' },
  ),
} as const;
