import { broken, unfit, type Fault } from './fault.ts';

/** A list of old addresses that cannot be used; nothing is written. */
const list = (message: string, hint: string): Fault<{ readonly file: string }> =>
  broken(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa đọc được "${file}": ${message}`,
      hint,
    }),
    { file: 'sitemap.xml' },
  );

/** Faults of lists of old addresses, and of the register that they extend. */
export const oldAddressFaults = {
  OLD_LIST_MISSING: list('không có tệp này', 'kiểm tra lại tên và thư mục'),
  OLD_LIST_NO_FILE: list('đây không phải là tệp', 'ghi tên từng tệp cần nhập'),
  OLD_LIST_UNREADABLE: list('không đọc được tệp', 'đóng chương trình đang mở tệp rồi thử lại'),
  OLD_LIST_LARGE: list('tệp lớn hơn 50 MB', 'chia thành nhiều tệp rồi nhập từng tệp'),
  OLD_LIST_LONG: list('tệp có hơn 50.000 địa chỉ', 'chia thành nhiều tệp rồi nhập từng tệp'),
  OLD_LIST_EMPTY: list('tệp không có địa chỉ nào', 'mỗi dòng ghi một địa chỉ'),
  OLD_LIST_DAMAGED: list('tệp nén .gz bị hỏng', 'tải lại tệp rồi nhập lại'),
  OLD_LIST_ENCODING: list('không đọc được chữ trong tệp', 'lưu lại tệp với bảng mã UTF-8'),
  OLD_LIST_FOREIGN: broken(
    ({ file, kind }: { readonly file: string; readonly kind: string }) => ({
      message: `Chưa đọc được "${file}": đây là ${kind}`,
      hint: 'lưu danh sách thành tệp chữ .txt hoặc .csv rồi nhập lại',
    }),
    { file: 'dia-chi.xlsx', kind: 'tệp nén hoặc tệp Office' },
  ),
  /** A sitemap index, which names sitemaps; `listed` are the first of them. */
  OLD_LIST_INDEX: broken(
    ({
      file,
      count,
      listed,
    }: {
      readonly file: string;
      readonly count: number;
      readonly listed: readonly string[];
    }) => {
      const rest = count > listed.length ? ` và ${count - listed.length} tệp nữa` : '';
      return {
        message: `Chưa đọc được "${file}": đây là mục lục của ${count} tệp sitemap`,
        hint: `tải từng tệp về rồi ghi tên chúng thay cho tệp này: ${listed.join(', ')}${rest}`,
      };
    },
    { file: 'sitemap.xml', count: 2, listed: ['https://cu.vn/1.xml', 'https://cu.vn/2.xml'] },
  ),
  OLD_LIST_NO_SITEMAP: broken(
    ({ file, root }: { readonly file: string; readonly root: string }) => ({
      message: `Chưa đọc được "${file}": đây không phải là sitemap (thẻ đầu là <${root}>)`,
      hint: 'cần tệp sitemap.xml, hoặc tệp chữ mỗi dòng ghi một địa chỉ',
    }),
    { file: 'tin.xml', root: 'rss' },
  ),
  /** The register has a form that lines cannot be added to. */
  REDIRECTS_FORM: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa ghi gì: ${file} không có dạng mà máy viết thêm được`,
      hint: 'viết "redirects:" ở một dòng, mỗi mục "- from" và "to" ở các dòng sau, rồi chạy lại',
    }),
    { file: 'redirects.yaml' },
  ),
  REDIRECTS_PLACE: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa ghi gì: ${file} là liên kết tắt hoặc thư mục`,
      hint: 'thay bằng một tệp thật',
    }),
    { file: 'content/redirects.yaml' },
  ),
} as const;
