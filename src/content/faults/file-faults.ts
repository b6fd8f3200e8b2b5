import { error, shown, warning } from './fault.ts';
import { largestImage } from '../read/largest-image.ts';

/** The least that each required file must say, line by line. */
const leastLines: Readonly<Record<string, readonly string[]>> = {
  'site.yaml': [
    'name: Tên trang',
    'description: Một câu giới thiệu trang',
    'station: Tên đài',
    'baseUrl: https://vi-du.vn/',
    'owner: Cơ quan chủ quản',
    'responsible: Người chịu trách nhiệm nội dung',
  ],
  'categories.yaml': ['categories:', '  - id: tin-tuc', '    name: Tin tức'],
};

const linesOf = (file: string): string =>
  (leastLines[file.slice(file.lastIndexOf('/') + 1)] ?? [])
    .map((line) => `"${line}"`)
    .join(', rồi ');

/** Faults of a file as a whole. */
export const fileFaults = {
  REGISTER_SHARED: error(
    (shared: string) => ({
      message: `đã có sổ dùng chung ${shared}, nên trạm không có sổ riêng cùng tên`,
      hint: `chuyển các mục cần giữ sang ${shared}, rồi xóa tệp này`,
    }),
    'chung/units.yaml',
  ),
  STATION_FOLDER: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải một thư mục nằm cạnh stations.yaml`,
      hint: `viết đường dẫn từ stations.yaml, không có "..", không bắt đầu bằng "/", ví dụ: ${field}: hong-duc/${field}`,
    }),
    'content',
    '../khac',
  ),
  STATION_OVERLAPS: error(
    (id: string, other: string) => ({
      message: `trạm "${shown(id)}" dùng chung thư mục nội dung hoặc thư mục trang với trạm "${shown(other)}"`,
      hint: `xóa dòng content và output của trạm này để dùng ${shown(id)}/content và ${shown(id)}/_site, hoặc chọn thư mục khác`,
    }),
    'van-hoi',
    'hong-duc',
  ),
  FILE_MISSING: error(
    (file: string) => ({
      message: `thiếu tệp ${file}`,
      hint: `tạo tệp ${file} với các dòng ${linesOf(file)}`,
    }),
    'content/site.yaml',
  ),
  FILE_UNREADABLE: error(
    (file: string) => ({
      message: `không đọc được tệp ${file}`,
      hint: 'đóng chương trình đang mở tệp rồi thử lại; nếu vẫn lỗi, nhờ người quản lý máy cho phép đọc tệp',
    }),
    'content/articles/2020/03/x.md',
  ),
  SYMLINK: error(() => ({
    message: 'đây là lối tắt (liên kết tượng trưng), không phải tệp thường',
    hint: 'xóa lối tắt này rồi chép chính tệp cần dùng vào đây',
  })),
  FILE_TYPE: error(
    (name: string) => ({
      message: `không dùng được tệp "${name}" ở đây`,
      hint: 'bài viết là tệp .md trong articles/NĂM/THÁNG, văn bản là tệp .md trong documents/, ảnh và âm thanh để trong media; chuyển hoặc xóa tệp này',
    }),
    'ghi-chu.docx',
  ),
  FILE_ENDING: error(
    (name: string, suggestion: string) => ({
      message: name.startsWith(suggestion)
        ? `tên tệp "${name}" có hai phần đuôi`
        : `phần đuôi của "${name}" phải đúng là .md`,
      hint: `đổi tên tệp thành ${suggestion}`,
    }),
    'tin-moi.md.txt',
    'tin-moi.md',
  ),
  FILE_RESERVED: error(
    (name: string, suggestion: string) => ({
      message: `tên "${name}" là tên Windows giữ riêng, người khác sẽ không lấy được tệp này về máy`,
      hint: `đổi tên, gợi ý: ${suggestion}`,
    }),
    'con.md',
    'bai-con.md',
  ),
  FILE_COPY: error(
    (
      original: string,
      difference:
        | { readonly line: number; readonly original: string; readonly copy: string }
        | undefined,
    ) =>
      difference === undefined
        ? {
            message: `đây là bản sao giống hệt "${original}"`,
            hint: 'xóa bản sao này',
          }
        : {
            message: `đây là một bản khác của "${original}": dòng ${difference.line} bản kia là "${shown(difference.original)}", ở đây là "${shown(difference.copy)}"`,
            hint: `chép chỗ cần giữ sang "${original}" rồi xóa tệp này; nếu là bài khác thì đặt tên khác`,
          },
    'tin-moi.md',
    { line: 8, original: 'Đại hội bầu 15 đồng chí.', copy: 'Đại hội bầu 17 đồng chí.' },
  ),
  MEDIA_KIND: error(
    (name: string, kind: string, convert: string) => ({
      message: `"${name}" là ${kind}, trang không đăng được`,
      hint: convert,
    }),
    'anh.heic',
    'ảnh HEIC của iPhone',
    'mở ảnh rồi lưu thành .jpg',
  ),
  FILE_NAME: error(
    (name: string, suggestion: string) => ({
      message: `tên "${name}" chỉ được có chữ thường không dấu, chữ số và dấu trừ, dài nhất 80 ký tự`,
      hint: `đổi tên, gợi ý: ${suggestion}`,
    }),
    'Bản tin sáng 12.3.mp3',
    'ban-tin-sang-12-3.mp3',
  ),
  FILE_FOLDER: error((path: string) => {
    const [folder] = path.split('/');
    return folder === 'articles'
      ? {
          message: `"${path}" không nằm đúng thư mục năm/tháng`,
          hint: 'để bài trong articles/NĂM/THÁNG, ví dụ articles/2020/03',
        }
      : {
          message: `"${path}" nằm trong thư mục con`,
          hint: `chuyển tệp ra ngay trong thư mục ${folder}`,
        };
  }, 'articles/tin-moi.md'),
  FILE_SAME_NAME: error(
    (other: string) => ({
      message: `đường dẫn chỉ khác "${other}" ở chữ hoa, chữ thường hoặc cách ghi dấu`,
      hint: 'xóa hoặc đổi tên một trong hai tệp',
    }),
    'content/media/anh.jpg',
  ),
  FILE_TOO_LARGE: error(
    (limit: string) => ({
      message: `tệp lớn hơn ${limit}`,
      hint: 'chia bài thành nhiều bài; ảnh dán thẳng vào bài phải chép ra thư mục media',
    }),
    '256 KiB',
  ),
  FILE_CONTENT: error(
    (name: string, kind: string | undefined, cure: string | undefined) => ({
      message:
        kind === undefined
          ? `nội dung của "${name}" không đúng với phần đuôi của tên tệp`
          : `"${name}" thật ra là ${kind}`,
      hint: cure ?? 'mở tệp gốc và lưu lại đúng loại, không đổi đuôi bằng cách đổi tên',
    }),
    'ban-tin.mp3',
    'tệp Word',
    undefined,
  ),
  FILE_WORD: error(
    (kind: string) => ({
      message: `đây là ${kind} được đổi tên thành .md`,
      hint: 'đặt lại tên cũ rồi chạy npm run nhap với tệp đó',
    }),
    'tệp Word',
  ),
  IMAGE_LARGE: warning(
    (name: string, megabytes: string) => ({
      message: `ảnh "${name}" nặng ${megabytes} MB, người xem bằng điện thoại phải chờ lâu`,
      hint: `thu nhỏ ảnh xuống dưới ${largestImage.megabytes} MB`,
    }),
    'anh.jpg',
    '8,2',
  ),
  IMAGE_DAMAGED: error(
    (name: string) => ({
      message: `không đọc được ảnh "${name}": tệp hỏng, chép chưa xong, hoặc ảnh quá lớn`,
      hint: 'chép lại ảnh từ bản gốc; ảnh trên 120 triệu điểm thì thu nhỏ trước',
    }),
    'anh.jpg',
  ),
  ENCODING: error(() => ({
    message: 'tệp không ở dạng chữ UTF-8',
    hint: 'mở bằng Notepad, chọn Lưu thành… và lưu lại dạng UTF-8, hoặc chạy npm run sua',
  })),
  ENCODING_UTF16: error(() => ({
    message: 'tệp ở dạng chữ UTF-16 (Notepad ghi là "Unicode")',
    hint: 'mở bằng Notepad, chọn Lưu thành… và lưu lại dạng UTF-8, hoặc chạy npm run sua',
  })),
  ENCODING_MIXED: error(
    ({ letter, count, isSure }: { letter: string; count: number; isSure: boolean }) => ({
      message: `${letter === '\uFFFD' ? 'chữ ở đây' : `"${letter}"`} không ghi ở dạng UTF-8 như cả tệp${count > 1 ? ` (tệp có ${count} chỗ như vậy)` : ''}`,
      hint: isSure
        ? 'chạy npm run sua, hoặc xóa rồi gõ lại dấu ở chỗ này'
        : 'xóa rồi gõ lại chữ ở chỗ này; máy không chắc đó là chữ gì',
    }),
    { letter: '“', count: 2, isSure: true },
  ),
  PAGE_RESERVED: error(
    (slug: string) => ({
      message: `địa chỉ /${shown(slug)}/ dành cho trang do chương trình tạo`,
      hint: 'đổi tên tệp của trang này',
    }),
    'luu-tru',
  ),
} as const;
