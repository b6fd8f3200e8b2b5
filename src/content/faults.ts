import { readVietnameseDate } from '../dates/vietnamese-date.ts';

/** A fault's sentence and its cure, both in Vietnamese, without a full stop. */
interface FaultText {
  readonly message: string;
  readonly hint: string;
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `ý bạn là "${suggestion}"?`;

const error = <Details extends readonly unknown[]>(text: (...details: Details) => FaultText) => ({
  severity: 'error' as const,
  text,
});

const warning = <Details extends readonly unknown[]>(text: (...details: Details) => FaultText) => ({
  severity: 'warning' as const,
  text,
});

const dateText = (field: string, value: unknown): FaultText => {
  const reading = typeof value === 'string' ? readVietnameseDate(value) : undefined;
  if (!reading) {
    return {
      message: `${field}: "${shown(value)}" không phải ngày hợp lệ`,
      hint: 'viết năm-tháng-ngày, ví dụ 2020-03-12',
    };
  }
  const { nearest, overflow } = reading;
  return {
    message: overflow
      ? `${field}: "${shown(value)}" không phải ngày hợp lệ (tháng ${overflow.month}/${overflow.year} chỉ có ${overflow.days} ngày)`
      : `${field}: "${shown(value)}" chưa đúng dạng năm-tháng-ngày`,
    hint: `viết ${nearest}`,
  };
};

/** Every fault that content can have: the code, how grave it is, and its sentence. */
export const faults = {
  FILE_MISSING: error((file: string) => ({
    message: `thiếu tệp ${file}`,
    hint: `tạo lại tệp ${file} hoặc lấy lại bản cũ của tệp`,
  })),
  FILE_UNREADABLE: error((file: string) => ({
    message: `không đọc được tệp ${file}`,
    hint: 'kiểm tra quyền đọc của tệp; đóng chương trình đang mở tệp rồi thử lại',
  })),
  SYMLINK: error(() => ({
    message: 'đây là liên kết tắt (symbolic link), không phải tệp thật',
    hint: 'xoá liên kết này rồi chép chính tệp cần dùng vào đây',
  })),
  FILE_TYPE: error((name: string) => ({
    message: `không dùng được tệp "${name}" ở đây`,
    hint: 'bài viết là tệp .md trong articles/NĂM/THÁNG, ảnh và âm thanh để trong media; chuyển hoặc xoá tệp này',
  })),
  FILE_NAME: error((name: string, suggestion: string) => ({
    message: `tên tệp "${name}" có dấu, chữ hoa, dấu cách hoặc quá dài (hơn 80 ký tự)`,
    hint: `đổi tên tệp, gợi ý: ${suggestion}`,
  })),
  FILE_FOLDER: error((path: string) => ({
    message: `"${path}" không nằm đúng thư mục năm/tháng`,
    hint: 'để bài trong articles/NĂM/THÁNG, ví dụ articles/2020/03',
  })),
  FILE_SAME_NAME: error((other: string) => ({
    message: `đường dẫn chỉ khác "${other}" ở chữ hoa, chữ thường hoặc cách ghi dấu`,
    hint: 'xoá hoặc đổi tên một trong hai tệp',
  })),
  FILE_TOO_LARGE: error((limit: string) => ({
    message: `tệp lớn hơn ${limit}`,
    hint: 'chia bài thành nhiều bài; ảnh dán thẳng vào bài phải chép ra thư mục media',
  })),
  FILE_CONTENT: error((name: string) => ({
    message: `nội dung của "${name}" không đúng với phần đuôi của tên tệp`,
    hint: 'mở tệp gốc và lưu lại đúng loại, không đổi đuôi bằng cách đổi tên',
  })),
  ENCODING: error(() => ({
    message: 'tệp không ở dạng chữ UTF-8',
    hint: 'mở bằng Notepad, chọn Lưu thành… và lưu lại dạng UTF-8',
  })),
  FENCE_OPEN: error((firstLine: string) => ({
    message: `dòng đầu tiên là "${shown(firstLine)}", phải là ba dấu trừ`,
    hint: 'dòng đầu tiên của tệp phải đúng là --- và không có gì ở phía trên',
  })),
  FENCE_CLOSE: error(() => ({
    message: 'thiếu dòng --- kết thúc phần khai báo',
    hint: 'thêm một dòng --- sau trường cuối cùng, trước nội dung bài',
  })),
  FRONT_MATTER_TOO_LARGE: error(() => ({
    message: 'phần khai báo dài hơn 16 KiB',
    hint: 'chuyển phần dài xuống nội dung bài, dưới dòng --- thứ hai',
  })),
  YAML: error(() => ({
    message: 'không hiểu được dòng này của phần khai báo',
    hint: 'mỗi dòng viết: tên trường, dấu hai chấm, dấu cách, giá trị; giá trị có ký tự lạ thì đặt trong ngoặc kép',
  })),
  YAML_COLON: error(() => ({
    message: 'giá trị có dấu hai chấm mà không nằm trong ngoặc kép',
    hint: 'viết cả giá trị trong ngoặc kép, ví dụ title: "…"',
  })),
  YAML_QUOTE: error(() => ({
    message: 'thiếu dấu đóng (ngoặc kép, ngoặc vuông hoặc ngoặc nhọn)',
    hint: 'thêm dấu đóng vào cuối giá trị',
  })),
  YAML_INDENT: error(() => ({
    message: 'thụt dòng không thẳng hàng, hoặc dòng thiếu dấu cách sau dấu hai chấm',
    hint: 'để các trường cùng cấp thẳng hàng nhau và viết: tên trường, dấu hai chấm, dấu cách, giá trị',
  })),
  YAML_TAB: error(() => ({
    message: 'dùng phím Tab để thụt dòng',
    hint: 'thay Tab bằng 2 dấu cách',
  })),
  YAML_START: error(() => ({
    message: 'giá trị bắt đầu bằng ký tự đặc biệt',
    hint: 'đặt giá trị trong ngoặc kép',
  })),
  YAML_ANCHOR: error(() => ({
    message: 'giá trị bắt đầu bằng & hoặc *, ký hiệu không được dùng ở đây',
    hint: 'đặt giá trị trong ngoặc kép, hoặc viết lại giá trị đầy đủ',
  })),
  YAML_TAG: error(() => ({
    message: 'giá trị bắt đầu bằng dấu !, ký hiệu không được dùng ở đây',
    hint: 'bỏ phần bắt đầu bằng dấu ! hoặc đặt giá trị trong ngoặc kép',
  })),
  KEY_TWICE: error((key: string) => ({
    message: `trường "${key}" viết hai lần`,
    hint: 'xoá một trong hai dòng',
  })),
  KEY_FORBIDDEN: error((key: string) => ({
    message: `không được dùng tên trường "${key}"`,
    hint: 'xoá dòng này',
  })),
  KEY_UNKNOWN: error((key: string, suggestion: string | undefined) => ({
    message: `không có trường nào tên là "${key}"`,
    hint: meant(suggestion, 'xoá dòng này hoặc xem bảng các trường trong hướng dẫn biên tập'),
  })),
  FIELD_MISSING: error((field: string) => ({
    message: `thiếu trường bắt buộc "${field}"`,
    hint: `thêm một dòng ${field}: …`,
  })),
  FIELD_EMPTY: error((field: string) => ({
    message: `trường "${field}" để trống`,
    hint: 'điền giá trị, hoặc xoá dòng này nếu trường không bắt buộc',
  })),
  FIELD_TEXT: error((field: string, value: unknown) => ({
    message: `"${field}" phải là chữ, không phải ${shown(value)}`,
    hint: `đặt giá trị trong ngoặc kép, ví dụ ${field}: "…"`,
  })),
  FIELD_YES_NO: error((field: string, value: unknown) => ({
    message: `"${field}" chỉ nhận true (có) hoặc false (không), không nhận "${shown(value)}"`,
    hint: `viết ${field}: true hoặc xoá dòng này`,
  })),
  FIELD_LIST: error((field: string) => ({
    message: `"${field}" phải là một danh sách`,
    hint: 'viết mỗi mục trên một dòng, bắt đầu bằng dấu trừ và dấu cách',
  })),
  FIELD_GROUP: error((field: string) => ({
    message: `"${field}" phải gồm các trường con`,
    hint: 'viết mỗi trường con trên một dòng, thụt vào 2 dấu cách',
  })),
  FIELD_NUMBER: error((field: string, value: unknown) => ({
    message: `"${field}" không nhận giá trị ${shown(value)}`,
    hint: 'viết một số nguyên trong khoảng từ 1 đến 100',
  })),
  FIELD_VALUE: error((field: string, value: unknown) => ({
    message: `"${field}" không nhận giá trị "${shown(value)}"`,
    hint: 'xem các giá trị được phép trong hướng dẫn biên tập',
  })),
  DATE: error(dateText),
  TIME: error((field: string, value: unknown) => ({
    message: `${field}: "${shown(value)}" không phải ngày giờ hợp lệ`,
    hint: 'viết năm-tháng-ngày giờ:phút, ví dụ 2020-03-12 07:30',
  })),
  ID: error((field: string, value: unknown) => ({
    message: `${field}: "${shown(value)}" không đúng dạng mã`,
    hint: 'mã chỉ gồm chữ thường không dấu, chữ số và dấu trừ, ví dụ chinh-tri',
  })),
  URL: error((field: string, value: unknown) => ({
    message: `${field}: "${shown(value)}" không phải địa chỉ dùng được`,
    hint: 'viết địa chỉ đầy đủ, bắt đầu bằng https://',
  })),
  SITE_PATH: error((field: string, value: unknown) => ({
    message: `${field}: "${shown(value)}" không phải đường dẫn trong trang`,
    hint: 'viết đường dẫn bắt đầu và kết thúc bằng dấu /, ví dụ /chuyen-muc/chinh-tri/',
  })),
  ID_TWICE: error((id: string) => ({
    message: `mã "${id}" dùng hai lần`,
    hint: 'đổi một trong hai mã',
  })),
  CATEGORY_UNKNOWN: error((id: string, suggestion: string | undefined) => ({
    message: `không có chuyên mục "${shown(id)}"`,
    hint: meant(suggestion, 'xem các mã chuyên mục trong tệp categories.yaml'),
  })),
  UNIT_UNKNOWN: error((id: string, suggestion: string | undefined) => ({
    message: `không có đơn vị "${shown(id)}"`,
    hint: meant(suggestion, 'xem các mã đơn vị trong tệp units.yaml'),
  })),
  CONGRESS_UNKNOWN: error((id: string, suggestion: string | undefined) => ({
    message: `không có đại hội "${shown(id)}"`,
    hint: meant(suggestion, 'xem các mã đại hội trong tệp congresses.yaml'),
  })),
  RELATED_UNKNOWN: error((slug: string, suggestion: string | undefined) => ({
    message: `không có bài "${shown(slug)}"`,
    hint: meant(suggestion, 'viết đúng tên tệp của bài, không có đuôi .md'),
  })),
  RELATED_AMBIGUOUS: error((slug: string, choices: readonly string[]) => ({
    message: `có nhiều bài cùng tên "${slug}"`,
    hint: `viết kèm năm và tháng, ví dụ ${choices.join(' hoặc ')}`,
  })),
  RELATED_SELF: error(() => ({
    message: 'bài tự nhận chính mình là bài liên quan',
    hint: 'xoá dòng này',
  })),
  DATE_FOLDER: warning((date: string, folder: string) => ({
    message: `ngày đăng ${date} khác năm/tháng trong đường dẫn (${folder})`,
    hint: 'nếu bài chưa công bố, chuyển tệp sang đúng thư mục; nếu đã công bố, giữ nguyên để địa chỉ không đổi',
  })),
  STUB_WITH_BODY: error(() => ({
    message: 'bài ghi stub: true (chỉ có tiêu đề) nhưng lại có nội dung',
    hint: 'xoá dòng stub: true',
  })),
  BODY_EMPTY: error(() => ({
    message: 'bài chưa có nội dung',
    hint: 'viết nội dung dưới dòng --- thứ hai, hoặc ghi draft: true nếu bài chưa xong',
  })),
  PAGE_RESERVED: error((slug: string) => ({
    message: `địa chỉ /${slug}/ dành cho trang do chương trình tạo`,
    hint: 'đổi tên tệp của trang này',
  })),
  LINK_MISSING: error((target: string, suggestion: string | undefined) => ({
    message: `không có trang "${shown(target)}"`,
    hint: meant(suggestion, 'kiểm tra lại đường dẫn'),
  })),
  IMAGE_MISSING: error((source: string) => ({
    message: `không có ảnh "${shown(source)}" trong thư mục media`,
    hint: 'chép ảnh vào thư mục media và viết đường dẫn bắt đầu bằng /media/',
  })),
} as const;

export type FaultCode = keyof typeof faults;
