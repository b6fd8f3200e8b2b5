import { broken } from './fault.ts';

const help = { hint: 'thêm --help để xem' } as const;

/** Faults of the options of a command. */
export const usageFaults = {
  USAGE_NUMBER: broken(
    ({
      option,
      typed,
      least,
    }: {
      readonly option: string;
      readonly typed: string;
      readonly least: number;
    }) => ({
      message: `${option}: không hiểu "${typed}"`,
      hint: `viết một số nguyên từ ${least} trở lên`,
    }),
    { option: '--keep', typed: 'ba', least: 1 },
  ),
  USAGE_ADDRESS: broken(
    ({ option, typed }: { readonly option: string; readonly typed: string }) => ({
      message: `${option}: không dùng được "${typed}"`,
      hint: 'viết dạng https://vi-du.vn/ hoặc https://vi-du.vn/tin/',
    }),
    { option: '--base-url', typed: 'vi-du.vn' },
  ),
  USAGE_MOMENT: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `--now: không hiểu "${typed}"`,
      hint: 'viết dạng 2020-03-14T08:00+07:00',
    }),
    { typed: 'hôm nay' },
  ),
  USAGE_PORT: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `--port: không dùng được "${typed}"`,
      hint: 'viết một số từ 1 đến 65535',
    }),
    { typed: '80808' },
  ),
  /** `reason` says what is wrong with the value and what it must be, without a full stop. */
  USAGE_VALUE: broken(
    ({ option, reason }: { readonly option: string; readonly reason: string }) => ({
      message: `${option}: ${reason}`,
      hint: 'Sửa giá trị này rồi chạy lại',
    }),
    { option: '--title', reason: 'cần có tiêu đề' },
  ),
  USAGE_NO_TARGET: broken(
    () => ({
      message:
        'Cần --to <nơi đăng> để đăng, hoặc --live <thư mục hay địa chỉ> để chỉ so với trang đang chạy',
      ...help,
    }),
    {},
  ),
  USAGE_NO_ROLLBACK_TARGET: broken(
    () => ({ message: 'Cần --to <nơi đăng>, như khi đăng', ...help }),
    {},
  ),
  USAGE_TARGET: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `--to: không hiểu "${typed}"`,
      hint: 'viết một thư mục (/srv/tin), rsync:tên@máy:/thư/mục hoặc rclone:tên-kho:kho/thư-mục. Đường dẫn rsync và lệnh --ssh chỉ gồm chữ không dấu, số và các dấu . _ - /',
    }),
    { typed: 'ftp://vi-du.vn' },
  ),
  USAGE_NOT_FIRST: broken(
    () => ({
      message: '--first: đã có trang đang chạy, đây không phải lần đăng đầu tiên',
      hint: 'bỏ --first rồi chạy lại',
    }),
    {},
  ),
  USAGE_NOTHING_LIVE: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `--live: ở "${typed}" chưa có trang nào (không thấy manifest-site.json)`,
      hint: 'Xem lại địa chỉ; nếu đúng là lần đăng đầu tiên thì thêm --first',
    }),
    { typed: 'https://vi-du.vn/' },
  ),
  USAGE_NO_HISTORY: broken(
    ({ place }: { readonly place: string }) => ({
      message: `--to: ${place} không giữ bản cũ nên không quay về được`,
      hint: 'hãy lấy lại nội dung cũ (git), chạy npm run build rồi đăng lại',
    }),
    { place: 'rclone:kho:tin' },
  ),
  USAGE_TITLE: broken(
    () => ({
      message: '--title: viết một tiêu đề, và chỉ nhập một tệp mỗi lần',
      hint: 'bỏ --title khi nhập nhiều tệp',
    }),
    {},
  ),
  USAGE_DATE: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `--date: không hiểu "${typed}"`,
      hint: 'viết dạng 2020-03-12, hoặc 2020-03 nếu không rõ ngày',
    }),
    { typed: '12 tháng 3' },
  ),
  USAGE_CATEGORY: broken(
    ({ typed, known }: { readonly typed: string; readonly known: readonly string[] }) => ({
      message: `--category: không có chuyên mục "${typed}"`,
      hint: `chọn một trong các chuyên mục: ${known.join(', ')}`,
    }),
    { typed: 'thoi-su', known: ['chinh-tri (Chính trị)', 'van-hoa (Văn hóa)'] },
  ),
  USAGE_NO_FILE: broken(
    () => ({
      message: 'Cần tên tệp để nhập',
      hint: 'viết thêm tên tệp, ví dụ: npm run nhap -- "D:\\Tin\\dai-hoi.docx"',
    }),
    {},
  ),
  USAGE_NO_PLAY_DAY: broken(
    () => ({
      message: 'Chưa rõ cần xếp thư mục phát của ngày nào',
      hint: 'viết thêm --date 2020-03-12',
    }),
    {},
  ),
  USAGE_NO_SCRIPT: broken(
    () => ({
      message: 'Chưa rõ cần kịch bản của gì',
      hint: 'viết thêm một ngày (2020-03-12), hoặc tên các tệp bài, hoặc --lines rồi đưa từng dòng vào đầu vào chuẩn',
    }),
    {},
  ),
  USAGE_SITEMAP_OPTION: broken(
    ({ option }: { readonly option: string }) => ({
      message: `--sitemap: không dùng cùng ${option}, vì lệnh này không nhập bài nào`,
      hint: `bỏ ${option} rồi chạy lại`,
    }),
    { option: '--title' },
  ),
  USAGE_TABLE_OPTION: broken(
    ({ option }: { readonly option: string }) => ({
      message: `--so, --xuat-so: không dùng cùng ${option}`,
      hint: `bỏ ${option} rồi chạy lại; mỗi lệnh đọc hay ghi một bảng`,
    }),
    { option: '--title' },
  ),
  USAGE_SITEMAP_FILE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `--sitemap: "${file}" đứng trước tùy chọn này`,
      hint: 'nhập bài và nhập địa chỉ bằng hai lệnh riêng',
    }),
    { file: 'tin.docx' },
  ),
  USAGE_SITE_KIND: broken(
    ({ typed, known }: { readonly typed: string; readonly known: readonly string[] }) => ({
      message: `--tu: không có chương trình "${typed}"`,
      hint: `chọn một trong: ${known.join(', ')}`,
    }),
    { typed: 'joomla', known: ['hugo', 'wordpress'] },
  ),
  USAGE_SITE_PLACE: broken(
    ({ kind }: { readonly kind: string }) => ({
      message: `--tu ${kind}: cần đúng một thư mục hoặc tệp của trang cũ`,
      hint: 'viết thêm tên của nó, ví dụ: npm run nhap -- --tu wordpress trang-cu.xml',
    }),
    { kind: 'wordpress' },
  ),
  USAGE_SITE_OPTION: broken(
    ({ option }: { readonly option: string }) => ({
      message: `--tu: không dùng cùng ${option}, vì mỗi bài có khai báo của mình`,
      hint: `bỏ ${option} rồi chạy lại`,
    }),
    { option: '--title' },
  ),
} as const;
