import { error, meant, shown } from './fault.ts';

/** A contrast in Vietnamese notation, rounded down, so that none below 4.5 reads "4,5". */
const inWords = (contrast: number): string =>
  (Math.floor(contrast * 10) / 10).toLocaleString('vi', { minimumFractionDigits: 1 });

/** Faults of the look of the site: colours, words, blocks of the front page, the mark. */
export const lookFaults = {
  COLOUR: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải màu`,
      hint: `viết dấu # và sáu chữ số hoặc chữ a đến f, trong ngoặc kép: ${field}: "#0d3a80"`,
    }),
    'colour',
    'xanh',
  ),
  COLOUR_UNQUOTED: error(
    (value: string) => ({
      message: `màu ${value} không có ngoặc kép, nên từ dấu # là ghi chú và màu bị bỏ`,
      hint: `viết "${value}"`,
    }),
    '#0d3a80',
  ),
  COLOUR_FAINT: error(
    (
      field: string,
      colour: string,
      beside: { readonly field: string; readonly colour: string },
      contrast: number,
      nearest: string | undefined,
    ) => ({
      message: `${field}: màu ${colour} trên cùng chỗ với ${beside.field} (${beside.colour}) chỉ tương phản ${inWords(contrast)}, cần ít nhất 4,5 để người mắt kém đọc được`,
      hint:
        nearest === undefined
          ? `đổi cả ${beside.field}, hoặc xóa dòng ${field} để dùng màu suy ra từ màu chính`
          : `viết "${nearest}", là màu gần nhất đọc được`,
    }),
    'light.link',
    '#7aa7ff',
    { field: 'light.paper', colour: '#ffffff' },
    2.38,
    '#3b6fd6',
  ),
  FRONT_BLOCK_TWICE: error(
    (name: string) => ({
      message: `frontPage: khối "${shown(name)}" ghi hai lần`,
      hint: 'xóa một dòng; mỗi khối chỉ hiện một chỗ',
    }),
    'don-vi',
  ),
  SITE_WORD: error(
    (key: string, suggestion: string | undefined) => ({
      message: `words: trang không có chữ nào mã "${shown(key)}"`,
      hint: meant(suggestion, 'lấy mã trong bảng docs/chu-cua-trang.md, hoặc xóa dòng này'),
    }),
    'searhc',
    'search',
  ),
  MARK_TWICE: error(() => ({
    message: 'có cả mark.svg và mark.png, không rõ dấu hiệu nào là của đài',
    hint: 'giữ một tệp, xóa tệp kia',
  })),
  MARK_UNREADABLE: error(() => ({
    message: 'không đọc được dấu hiệu của đài: tệp hỏng, hoặc không phải ảnh như tên tệp',
    hint: 'mở tệp bằng chương trình vẽ rồi lưu lại thành PNG hoặc SVG, hoặc xóa tệp để dùng dấu hiệu có sẵn',
  })),
  MARK_TEXT: error(() => ({
    message: 'mark.svg có chữ, mà mỗi máy có kiểu chữ khác nhau nên biểu tượng sẽ khác nhau',
    hint: 'trong chương trình vẽ, đổi chữ thành nét (Convert to path) rồi lưu lại, hoặc xuất thành mark.png',
  })),
  MARK_SMALL: error(
    (width: number, height: number) => ({
      message: `dấu hiệu của đài chỉ có ${width}×${height} điểm ảnh, biểu tượng trên điện thoại sẽ nhòe`,
      hint: 'lấy ảnh có cạnh ít nhất 192 điểm ảnh, hoặc tệp mark.svg',
    }),
    64,
    64,
  ),
};
