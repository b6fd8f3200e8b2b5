import { z } from 'zod';
import { address, slug, text } from './record-fields.ts';

export const articleRecordSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{4}\/\d{2}\/[a-z0-9-]+$/u)
    .describe('Mã bài, không đổi: năm/tháng/tên tệp'),
  url: address.describe('Địa chỉ của bài'),
  title: text.describe('Tiêu đề'),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}\+07:00)?)?$/u)
    .describe(
      'Ngày đăng theo giờ Việt Nam: 2020-03-06T07:30+07:00, 2020-03-06 nếu không rõ giờ, 2020-03 nếu chỉ rõ tháng',
    ),
  datePrecision: z
    .enum(['minute', 'day', 'month'])
    .describe('Ngày đăng rõ đến đâu: minute (rõ giờ phút), day (rõ ngày), month (chỉ rõ tháng)'),
  updated: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}\+07:00)?$/u)
    .optional()
    .describe('Lần cập nhật nội dung gần nhất, nếu có: ngày, kèm giờ Việt Nam nếu rõ giờ'),
  categoryId: slug.describe('Mã chuyên mục'),
  categoryName: text.describe('Tên chuyên mục'),
  unitIds: z.array(slug).describe('Mã các đơn vị mà bài nói đến, theo tên vào ngày của bài'),
  unitNames: z.array(text).describe('Tên các đơn vị, theo thứ tự của unitIds'),
  byline: text.optional().describe('Dòng nguồn in cuối bài, nếu có'),
  authors: z.array(text).describe('Tác giả'),
  isStub: z.boolean().describe('true: chỉ còn tiêu đề và ngày, nội dung chưa được lưu'),
  isSample: z.boolean().describe('true: nội dung mẫu, không phải tin thật'),
  hasAudio: z.boolean().describe('true: bài có tệp âm thanh'),
  wordCount: z
    .int()
    .min(0)
    .optional()
    .describe('Số tiếng của nội dung bài; không có với bài chỉ có tiêu đề'),
});
