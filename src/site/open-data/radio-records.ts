import { z } from 'zod';
import { address, day, slug, text } from './record-fields.ts';

const time = z.string().regex(/^\d{2}:\d{2}$/u);

/** As in the register; the first one is Monday. */
export const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;

export const programmeRecordSchema = z.strictObject({
  id: slug.describe('Mã chương trình, không đổi'),
  url: address.describe('Địa chỉ trang của chương trình'),
  name: text.describe('Tên chương trình'),
  description: text.optional().describe('Giới thiệu'),
  days: z
    .array(z.enum(weekdays))
    .describe('Các ngày phát trong tuần: T2 đến T7, CN; trống là không cố định'),
  slots: z.array(time).describe('Các giờ phát trong ngày, giờ đầu là phát lần đầu'),
  minutes: z.int().optional().describe('Thời lượng dự kiến, phút'),
  presenter: text.optional().describe('Người dẫn'),
  language: text.optional().describe('Ngôn ngữ (mã BCP 47), nếu không phải tiếng Việt'),
  podcastUrl: address.describe('Địa chỉ podcast'),
  isSample: z.boolean().describe('Nội dung mẫu hay không'),
});

export const broadcastRecordSchema = z.strictObject({
  id: text.describe('Mã buổi phát: năm/tháng/tên tệp, không đổi'),
  url: address.describe('Địa chỉ trang của buổi phát'),
  title: text.describe('Tên buổi phát, hoặc tên chương trình'),
  programmeId: slug.describe('Mã chương trình'),
  programmeName: text.describe('Tên chương trình'),
  date: day.describe('Ngày phát'),
  slots: z.array(time).describe('Các giờ phát trong ngày, giờ đầu là phát lần đầu'),
  priority: z
    .enum(['thong-thuong', 'uu-tien', 'khan-cap'])
    .describe('Mức ưu tiên: thong-thuong, uu-tien hoặc khan-cap'),
  until: text.optional().describe('Lúc thôi phát của buổi khẩn cấp, giờ Việt Nam'),
  clusters: z.array(text).describe('Các cụm loa; trống là tất cả'),
  presenter: text.optional().describe('Người dẫn của buổi này, nếu khác chương trình'),
  items: z.array(text).describe('Các mục theo thứ tự đọc'),
  articleIds: z.array(text).describe('Mã các bài được đọc, theo thứ tự'),
  audioUrl: address.optional().describe('Địa chỉ tệp âm thanh, nếu còn'),
  bytes: z.int().optional().describe('Dung lượng tệp âm thanh, byte'),
  seconds: z.int().optional().describe('Độ dài âm thanh, giây'),
  isSample: z.boolean().describe('Nội dung mẫu hay không'),
});
