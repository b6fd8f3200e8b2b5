import { error, shown, warning } from './fault.ts';

/** The place of a text that is nearest to a quotation that it does not have. */
interface Near {
  readonly line: number;
  readonly passage: string;
  readonly quoted: string | undefined;
  readonly found: string | undefined;
}

const differs = ({ quoted, found }: Near): string => {
  if (quoted === undefined) return '';
  return found === undefined
    ? `; trong bài không còn chữ nào ở chỗ "${quoted}"`
    : `; trong bài là "${found}", ở đây là "${quoted}"`;
};

/** Faults of quotations: of facts, figures and appointments, and of what they prove. */
export const quoteFaults = {
  FACT_QUOTE: error(
    (quote: string, source: string, near: Near | undefined, isEmpty = false) => ({
      message: `câu "${shown(quote)}" không có trong ${source}${near ? `; gần nhất là dòng ${near.line}: "${near.passage}"${differs(near)}` : ''}`,
      hint: isEmpty
        ? 'văn bản này chưa có lời văn: chép đoạn có câu ấy vào dưới phần đầu của tệp'
        : 'chép lại đúng câu chữ trong nguồn, hoặc ghi đúng nguồn',
    }),
    'số dư bình quân đạt 15 %',
    'content/articles/2020/03/x.md',
    { line: 12, passage: 'số dư bình quân đạt 15,3%', quoted: '15', found: '15,3%' },
  ),
  SOURCE_ONE: error(
    (hasBoth: boolean) => ({
      message: hasBoth ? 'câu trích có cả article và document' : 'câu trích chưa có nguồn',
      hint: hasBoth
        ? 'chỉ giữ một trong hai dòng article, document; nguồn kia thì ghi thành một mục riêng'
        : 'thêm article: với tên tệp của bài, hoặc document: với số, ký hiệu của văn bản',
    }),
    false,
  ),
  QUOTE_NUMBER: error(
    (number: string) => ({
      message: `câu trích không có con số ${number}`,
      hint: 'sửa con số cho đúng câu trích, hoặc trích câu có con số này',
    }),
    '15,3',
  ),
  QUOTE_IN_WORDS: warning(
    (number: string) => ({
      message: `câu trích viết số bằng chữ, máy không đối chiếu được với ${number}`,
      hint: 'đọc lại câu trích; nếu đúng thì để nguyên',
    }),
    '27',
  ),
  QUANTITY: error(
    (field: string, value: unknown) => ({
      message: `${field}: "${shown(value)}" không phải một con số`,
      hint: 'viết số như 148, hoặc số thập phân trong ngoặc kép như "15,3"; đơn vị tính ghi ở unit',
    }),
    'value',
    '15,3 %',
  ),
  FIGURE_OVER: error(
    (part: number, whole: number) => ({
      message: `con số ${part} lớn hơn tổng số ${whole}`,
      hint: 'sửa một trong hai con số',
    }),
    152,
    150,
  ),
  DELEGATES_NONE: error(() => ({
    message: 'mục đại biểu không có con số nào',
    hint: 'thêm called, present hoặc guests, hoặc bỏ mục này',
  })),
  STEP_TWICE: error(
    (kind: string) => ({
      message: `bước ${kind} có ở cả steps và sessions`,
      hint: 'bỏ mục này ở steps, hoặc bỏ phiên ấy ở sessions',
    }),
    'tru-bi',
  ),
  STEP_ORDER: warning(
    (kind: string, before: string) => ({
      message: `bước ${kind} xong trước khi bước ${before} bắt đầu`,
      hint: 'xem lại thời gian của hai bước; nếu đúng như nguồn thì để nguyên',
    }),
    'chuan-y',
    'chinh-thuc',
  ),
  GOAL_YEAR: warning(
    (year: number, from: number, to: number) => ({
      message: `năm ${year} ở ngoài nhiệm kỳ ${from}–${to}`,
      hint: 'sửa năm, hoặc sửa term của đại hội; nếu nghị quyết ghi như vậy thì để nguyên',
    }),
    2030,
    2020,
    2025,
  ),
  CONSULTATION_BACKWARDS: error(
    (closes: string, opens: string) => ({
      message: `hạn góp ý ${closes} trước ngày bắt đầu ${opens}`,
      hint: 'sửa opens hoặc closes',
    }),
    '2020-03-10',
    '2020-03-20',
  ),
  CONSULTATION_UNANSWERABLE: error(() => ({
    message: 'đợt góp ý chưa ghi cách góp ý',
    hint: 'thêm ít nhất một dòng address, office, email, phone hoặc url',
  })),
  CONSULTATION_SUMMARY: error(
    (hasBoth: boolean) => ({
      message: hasBoth
        ? 'bản tổng hợp có cả article và document'
        : 'bản tổng hợp ý kiến chưa có nguồn',
      hint: hasBoth
        ? 'chỉ giữ một trong hai dòng article, document'
        : 'thêm article: với tên tệp của bài, hoặc document: với số, ký hiệu của văn bản tổng hợp',
    }),
    false,
  ),
  CONSULTATION_TWICE: error(
    (id: string) => ({
      message: `mã góp ý "${id}" đã dùng cho một đợt khác`,
      hint: 'đặt mã khác cho đợt này',
    }),
    'du-thao-bao-cao',
  ),
  APPOINTMENT_BACKWARDS: error(
    (to: string, from: string) => ({
      message: `ngày thôi chức ${to} trước ngày nhận chức ${from}`,
      hint: 'sửa from hoặc to',
    }),
    '2020-01-01',
    '2020-03-12',
  ),
  APPOINTMENT_NAME: error(
    (person: string) => ({
      message: `câu trích không có tên "${shown(person)}"`,
      hint: 'trích câu có họ tên và chức vụ, hoặc viết họ tên như trong câu',
    }),
    'Nguyễn Văn Mẫu',
  ),
} as const;
