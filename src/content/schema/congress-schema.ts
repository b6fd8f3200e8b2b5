import { z } from 'zod';
import {
  day,
  flag,
  group,
  id,
  impreciseDate,
  listOf,
  ordinal,
  registered,
  termId,
  text,
  webAddress,
  year,
} from './fields.ts';

/** How far a congress has come, in this order; the last two stand beside it. */
export const congressStatuses = [
  'du-kien',
  'da-an-dinh',
  'dang-dien-ra',
  'da-hoan-thanh',
  'tam-dung',
  'hoan',
] as const;

export const congressKinds = ['dai-bieu', 'dang-vien'] as const;
export const congressLevels = ['tinh', 'huyen', 'co-so', 'chi-bo'] as const;
export const sessionKinds = ['tru-bi', 'chinh-thuc'] as const;

const term = group({
  from: year.describe('Năm đầu nhiệm kỳ'),
  to: year.describe('Năm cuối nhiệm kỳ'),
});

/** A preparatory or main session (phiên). */
const session = group({
  kind: z.enum(sessionKinds, 'FIELD_VALUE').describe('tru-bi hoặc chinh-thuc'),
  date: impreciseDate.describe('Ngày họp'),
  note: text.optional().describe('Nội dung phiên họp'),
});

/** That a congress was put off, and until when. */
const suspension = group({
  from: day.describe('Ngày bắt đầu tạm dừng'),
  to: day.optional().describe('Ngày hết tạm dừng'),
  note: text.optional().describe('Lý do'),
});

/** What an article says of a congress, with the words in which it says so. */
const fact = group({
  label: text.describe('Điều được nêu, ví dụ Số dư bình quân'),
  value: text.describe('Giá trị, ví dụ 15,3 %'),
  quote: text.describe('Câu chữ trong bài, chép đúng'),
  article: text.describe('Tên tệp của bài, không có đuôi .md'),
});

/** Where else something is said of it. */
const source = group({
  title: text.describe('Tên nguồn'),
  url: webAddress.optional().describe('Địa chỉ của nguồn'),
});

/**
 * What is said of a term (nhiệm kỳ) besides its congresses, which alone make it: under which years it
 * stood before they were corrected.
 */
export const termSchema = group({
  id: termId.describe('Nhiệm kỳ, ví dụ 2020-2025; phải là nhiệm kỳ của một đại hội'),
  formerIds: listOf(termId).describe(
    'Các nhiệm kỳ ghi nhầm trước đây: địa chỉ cũ của nhiệm kỳ dẫn tới trang này',
  ),
});

export type TermEntry = z.infer<typeof termSchema>;

/** One entry of `congresses.yaml`: a congress (đại hội) of a unit. */
export const congressSchema = group({
  id: id.describe('Mã đại hội'),
  name: text.describe('Tên đại hội'),
  formerIds: listOf(id).describe(
    'Các mã cũ, mã cũ nhất đứng đầu: địa chỉ cũ của đại hội dẫn tới trang này',
  ),
  unit: registered.describe('Mã đơn vị tổ chức đại hội'),
  others: flag.describe(
    'true: không phải một đại hội mà là các đại hội còn lại của các đơn vị trực thuộc, khi nguồn không kể tên từng nơi',
  ),
  kind: z.enum(congressKinds, 'FIELD_VALUE').optional().describe('Đại hội đại biểu hay đảng viên'),
  level: z.enum(congressLevels, 'FIELD_VALUE').optional().describe('Cấp đại hội'),
  ordinal: ordinal.optional().describe('Lần thứ mấy: XXV hoặc 25'),
  ordinalNumber: ordinal.optional().describe('Số thường của lần thứ, để đối chiếu với số La Mã'),
  term: term.optional().describe('Nhiệm kỳ'),
  pilot: flag.describe('true: đại hội điểm'),
  status: z.enum(congressStatuses, 'FIELD_VALUE').optional().describe('Tình trạng'),
  planned: impreciseDate
    .optional()
    .describe(
      'Thời gian theo kế hoạch: 2020-03-06, 2020-03-11/2020-03-12, 2020-04,2020-05 hoặc 2020-08~ (dự kiến)',
    ),
  actual: impreciseDate.optional().describe('Thời gian đã diễn ra'),
  suspended: listOf(suspension).describe('Các lần tạm dừng'),
  sessions: listOf(session).describe('Các phiên họp'),
  facts: listOf(fact).describe('Những điều bài viết nêu về đại hội'),
  sources: listOf(source).describe('Nguồn khác'),
  note: text
    .optional()
    .describe('Ghi chú hiện trên trang, ví dụ số thứ tự hay nhiệm kỳ suy ra từ đâu'),
  asOf: day.optional().describe('Ngày của thông tin mới nhất về đại hội này'),
});

export type Congress = z.infer<typeof congressSchema>;
export type CongressStatus = (typeof congressStatuses)[number];
