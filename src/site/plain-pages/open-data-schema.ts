import { z } from 'zod';

/*
 * The public format of the article register. The descriptions are its documentation: they appear in
 * its JSON Schema and on the page about it.
 */

const text = z.string().min(1);
const address = z.string().regex(/^https?:\/\//u);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** Lists of words and ids are arrays in JSON; in CSV they are joined by `; `. */
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

/** An article in the register. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

export const articleRegisterSchema = z
  .strictObject({
    $schema: address.describe('Địa chỉ của lược đồ này'),
    name: text.describe('Tên danh mục'),
    license: text.describe('Điều kiện sử dụng'),
    updated: day.optional().describe('Ngày đăng hoặc cập nhật gần nhất trong danh mục'),
    count: z.int().min(0).describe('Số bài'),
    articles: z.array(articleRecordSchema).describe('Các bài, mới nhất trước'),
  })
  .describe('Danh mục các bài đã đăng');

/** The whole of `bai-viet.json`. */
export type ArticleRegister = z.infer<typeof articleRegisterSchema>;

/** A field of the register and its meaning, for the page that documents it. */
export interface OpenDataField {
  readonly name: keyof ArticleRecord;
  readonly description: string;
  /** Whether the field is optional: absent in JSON, empty in CSV. */
  readonly isOptional: boolean;
}

/** The fields in the order of the files, which is the column order of the CSV file. */
export const openDataFields: readonly OpenDataField[] = Object.entries(
  articleRecordSchema.shape,
).map(([name, field]) => ({
  name: name as keyof ArticleRecord,
  description: field.description ?? '',
  isOptional: field.safeParse(undefined).success,
}));
