import { readWrittenMoment, type WrittenMoment } from '../../dates/written-moment.ts';
import { nearestOf } from '../nearest.ts';
import { yesNoMeant } from './yes-no-meant.ts';
import { error, meant, shown, type FaultText } from './fault.ts';

/** Fields that may hold a time as well as a day. */
const timed: ReadonlySet<string> = new Set(['date', 'publishAt', 'expireAt', 'updated']);

/** A day in the form that a field accepts, with its time if the field may have one. */
export const momentFor = (field: string, { nearest, time }: WrittenMoment): string =>
  time !== undefined && timed.has(field) ? `${nearest} ${time}` : nearest;

const dateText = (field: string, value: unknown): FaultText => {
  const month =
    typeof value === 'string' ? /^(?:tháng )?(\d{1,2})[/-](\d{4})$/iu.exec(value) : null;
  if (month) {
    return {
      message: `${field}: "${shown(value)}" chưa đúng dạng năm-tháng`,
      hint: `viết ${month[2]}-${(month[1] ?? '').padStart(2, '0')}`,
    };
  }
  const reading = typeof value === 'string' ? readWrittenMoment(value) : undefined;
  if (!reading) {
    return {
      message: `${field}: "${shown(value)}" không phải ngày hợp lệ`,
      hint: 'viết năm-tháng-ngày, ví dụ 2020-03-12; có giờ thì viết 2020-03-12 07:30',
    };
  }
  const { overflow } = reading;
  return {
    message: overflow
      ? `${field}: "${shown(value)}" không phải ngày hợp lệ (tháng ${overflow.month}/${overflow.year} chỉ có ${overflow.days} ngày)`
      : `${field}: "${shown(value)}" chưa đúng dạng năm-tháng-ngày`,
    hint: `viết ${momentFor(field, reading)}`,
  };
};

const foreignCure = (
  field: string | undefined,
  line: string | undefined,
  isThere: boolean,
): string => {
  if (isThere) return `xóa dòng này, vì đã có trường ${field}`;
  /** The address that the other system gave is one of this site only if the site has moved here. */
  if (field === undefined && line !== undefined && line !== '')
    return `xóa dòng này; nếu trang này từng dùng địa chỉ ấy thì viết ${line}`;
  if (line !== undefined && line !== '') return `viết ${line}`;
  return field === undefined ? 'xóa dòng này' : `dùng trường ${field} (xem hướng dẫn biên tập)`;
};

/** Faults of a field or its value. */
export const fieldFaults = {
  KEY_UNKNOWN: error(
    (key: string, suggestion: string | undefined, isThere: boolean) => ({
      message: `không có trường nào tên là "${shown(key)}"`,
      hint: isThere
        ? `xóa dòng này, vì đã có trường ${suggestion}`
        : meant(suggestion, 'xóa dòng này hoặc xem bảng các trường trong hướng dẫn biên tập'),
    }),
    'relatd',
    'related',
    false,
  ),
  KEY_FOREIGN: error(
    (key: string, field: string | undefined, line: string | undefined, isThere: boolean) => ({
      message: `"${shown(key)}" là trường của hệ thống khác, trang này không dùng`,
      hint: foreignCure(field, line, isThere),
    }),
    'published',
    'draft',
    'draft: true',
    false,
  ),
  CONTENT_NEWER: error(
    (said: number, known: number) => ({
      message: `nội dung viết theo bản ${said}, chương trình này chỉ hiểu đến bản ${known}`,
      hint: 'cập nhật chương trình: npm install TỆP-GÓI-MỚI.tgz (xem docs/nang-cap.md), không sửa số này',
    }),
    3,
    2,
  ),
  FIELD_MISSING: error(
    (field: string) => ({
      message: `thiếu trường bắt buộc "${field}"`,
      hint: `thêm một dòng ${field}: …`,
    }),
    'category',
  ),
  FIELD_EMPTY: error(
    (field: string) => ({
      message: `trường "${field}" để trống`,
      hint: 'điền giá trị, hoặc xóa dòng này nếu trường không bắt buộc',
    }),
    'title',
  ),
  FIELD_TEXT: error(
    (field: string, value: unknown) => ({
      message: `"${field}" phải là chữ, không phải ${shown(value)}`,
      hint: `đặt giá trị trong ngoặc kép, ví dụ ${field}: "…"`,
    }),
    'title',
    2020,
  ),
  FIELD_YES_NO: error(
    (field: string, value: unknown) => {
      const meantAs = yesNoMeant(value);
      const both = `${field}: true nếu có, ${field}: false nếu không; không có ngoặc kép`;
      return {
        message: `${field} không hiểu được "${shown(value)}", chỉ hiểu true hoặc false`,
        hint: meantAs === undefined ? `viết ${both}` : `viết ${field}: ${meantAs}`,
      };
    },
    'draft',
    'không',
  ),
  FIELD_LIST: error(
    (field: string, line?: string) => ({
      message: `"${field}" phải là một danh sách`,
      hint:
        line === undefined
          ? 'viết mỗi mục trên một dòng, bắt đầu bằng dấu trừ và dấu cách'
          : `viết ${line}`,
    }),
    'related',
  ),
  FIELD_ONE: error(
    (field: string, line: string | undefined) => ({
      message: `"${field}" chỉ nhận một giá trị, không phải danh sách`,
      hint: line === undefined ? 'chỉ giữ một giá trị, bỏ dấu [ ] và dấu trừ' : `viết ${line}`,
    }),
    'category',
    'category: chinh-tri',
  ),
  FIELD_GROUP: error(
    (field: string, lines?: string) => ({
      message: `"${field}" phải gồm các trường con`,
      hint:
        lines === undefined
          ? 'viết mỗi trường con trên một dòng, thụt vào 2 dấu cách'
          : `viết ${lines}`,
    }),
    'abbreviations',
  ),
  FIELD_NUMBER: error(
    (field: string, value: unknown) => ({
      message: `"${field}" không nhận giá trị ${shown(value)}`,
      hint: 'viết một số nguyên trong khoảng từ 1 đến 100',
    }),
    'articlesPerPage',
    0,
  ),
  PLACE_CODE: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải mã số đơn vị hành chính`,
      hint:
        typeof value === 'number' && /^(?:\d{2,3}|\d{5})$/u.test(String(value))
          ? `viết trong dấu ngoặc kép, kể cả số 0 ở đầu: ${field}: "${value}"`
          : `viết đủ chữ số trong dấu ngoặc kép: ${field}: "01" (tỉnh) hoặc ${field}: "00004" (xã)`,
    }),
    'placeCode',
    10501,
  ),
  FIELD_VALUE: error(
    (field: string, value: unknown, allowed: readonly string[]) => {
      /** A short list is read faster than a guess is judged. */
      const isLong = typeof value === 'string' && allowed.length > 12;
      const choices = `viết một trong: ${allowed.join(', ')}`;
      return {
        message: `"${field}" không nhận giá trị "${shown(value)}"`,
        hint:
          allowed.length === 0
            ? 'xem hướng dẫn biên tập'
            : meant(isLong ? nearestOf(value, allowed) : undefined, choices),
      };
    },
    'kind',
    'xã',
    ['dang-bo-xa', 'chi-bo'],
  ),
  FIELD_LINE: error(
    (field: string) => ({
      message: `"${field}" phải viết trên một dòng`,
      hint: 'nối các dòng của giá trị thành một dòng',
    }),
    'title',
  ),
  DATE: error(dateText, 'date', '31/02/2020'),
  TIME: error(
    (field: string, value: unknown) => {
      const reading = typeof value === 'string' ? readWrittenMoment(value) : undefined;
      return {
        message: `${field}: "${shown(value)}" không phải ngày giờ hợp lệ`,
        hint: reading
          ? `viết ${momentFor(field, reading)}`
          : 'viết năm-tháng-ngày giờ:phút, ví dụ 2020-03-12 07:30',
      };
    },
    'publishAt',
    '7h30 sáng mai',
  ),
  ID: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không đúng dạng mã`,
      hint: 'mã chỉ gồm chữ thường không dấu, chữ số và dấu trừ, ví dụ chinh-tri',
    }),
    'thread',
    'Đại hội 2020',
  ),
  URL: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải địa chỉ dùng được`,
      hint: 'viết địa chỉ đầy đủ, bắt đầu bằng https://',
    }),
    'url',
    'vi-du.vn',
  ),
  SITE_PATH: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải đường dẫn trong trang`,
      hint: 'viết đường dẫn bắt đầu và kết thúc bằng dấu /, ví dụ /chuyen-muc/chinh-tri/',
    }),
    'path',
    'chinh-tri',
  ),
  PHONE: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải số điện thoại`,
      hint: 'viết chữ số, có thể có dấu cách, dấu chấm hay ngoặc, ví dụ 0220 123 456; đặt trong ngoặc kép',
    }),
    'phone',
    'chưa có',
  ),
  EMAIL: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải địa chỉ thư điện tử`,
      hint: 'viết dạng ten@vi-du.vn',
    }),
    'email',
    'ten vi-du.vn',
  ),
  SITE_CLOSED: error(
    (day: string, closed: string) => ({
      message: `bài đề ngày ${day}, nhưng trang đã ngừng cập nhật từ ${closed}`,
      hint: 'sửa ngày của bài, hoặc bỏ mục closing trong site.yaml nếu trang còn hoạt động',
    }),
    '2025-07-05',
    '2025-07-01',
  ),
  DAYS: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải số ngày`,
      hint: 'viết một số nguyên từ 1 đến 730, ví dụ 365',
    }),
    'hstsDays',
    '1 năm',
  ),
  HSTS_PLAIN: error(
    (baseUrl: string) => ({
      message: `trang ở ${baseUrl} chưa có https, nên chưa hứa được là chỉ dùng https`,
      hint: 'xóa dòng này; khi máy chủ đã có https thì đổi địa chỉ trang rồi ghi lại',
    }),
    'http://vi-du.vn/',
  ),
  RELEASE_KEY: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải khóa công khai của đài`,
      hint: 'xóa dòng này, hoặc chép lại đủ 56 ký tự, bắt đầu bằng RW, mà lệnh npm run ky đã in ra',
    }),
    'releaseKey',
    'RWQ',
  ),
  MEDIA_PATH: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải đường dẫn tệp âm thanh trong thư mục media`,
      hint: 'viết đường dẫn bắt đầu bằng /media/ và kết thúc bằng .mp3, .m4a hoặc .ogg; tệp ở máy chủ âm thanh thì viết đủ địa chỉ https://',
    }),
    'audio',
    'ban-tin.docx',
  ),
  IMAGE_PATH: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải đường dẫn tệp ảnh trong thư mục media`,
      hint: 'viết đường dẫn bắt đầu bằng /media/ và kết thúc bằng .jpg, .png, .webp, .avif hoặc .gif',
    }),
    'file',
    'anh.heic',
  ),
  ATTACHMENT_PATH: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải đường dẫn tài liệu trong thư mục media`,
      hint: 'viết đường dẫn bắt đầu bằng /media/ và kết thúc bằng .pdf, .docx hoặc .xlsx',
    }),
    'file',
    'ke-hoach.doc',
  ),
} as const;
