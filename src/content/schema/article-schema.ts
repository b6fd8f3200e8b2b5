import { z } from 'zod';
import {
  attachmentPath,
  audioPath,
  day,
  flag,
  group,
  imagePath,
  listOf,
  moment,
  oldPath,
  oneOrMoreIds,
  publishingDate,
  registered,
  text,
  webAddress,
} from './fields.ts';

/** Another article of this site by its slug, or by `YYYY/MM/slug` where two share one slug. */
const reference = text;

/** An article that exists elsewhere, or only as a title and a date. */
const elsewhere = group({
  title: text.describe('Tiêu đề của bài'),
  date: day.describe('Ngày đăng của bài'),
  url: webAddress.optional().describe('Địa chỉ của bài trên trang khác, nếu có'),
});

/** The picture at the head of an article. */
const leadImage = group({
  file: imagePath.describe('Tệp ảnh trong thư mục media, ví dụ /media/dai-hoi.jpg'),
  alt: text.describe('Lời tả ảnh cho người không nhìn thấy ảnh'),
  caption: text.optional().describe('Chú thích in dưới ảnh'),
  credit: text.optional().describe('Nguồn ảnh'),
});

/** A file to download. */
const attachment = group({
  file: attachmentPath.describe('Tệp trong thư mục media, ví dụ /media/ke-hoach.pdf'),
  title: text.describe('Tên tài liệu'),
});

/** What an article had wrong once, and what is right (đính chính). */
const correction = group({
  date: day.describe('Ngày đính chính'),
  text: text.describe('Sai ở đâu, đúng là gì'),
});

/** What is said where an article stood that was taken off for good. */
const withdrawal = group({
  date: day.describe('Ngày gỡ bài'),
  reason: text.describe('Lý do gỡ; hiện trên trang'),
});

/** Front matter of `articles/YYYY/MM/<slug>.md`; each description is the editors' own help. */
export const articleSchema = group({
  title: text.describe('Tiêu đề bài'),
  standfirst: text.optional().describe('Sapô: một đến hai câu tóm tắt, in dưới tiêu đề'),
  date: publishingDate.describe(
    'Ngày đăng: 2020-03-06, 2020-03-06 07:30, hoặc 2020-03 nếu không rõ ngày',
  ),
  sortDay: day
    .optional()
    .describe('Ngày dùng để xếp thứ tự khi trường date chỉ ghi tháng; không hiện trên trang'),
  updated: day.optional().describe('Ngày cập nhật nội dung gần nhất'),
  category: registered.describe('Mã chuyên mục trong categories.yaml'),
  unit: oneOrMoreIds.describe('Mã đơn vị trong units.yaml; một mã hoặc danh sách mã'),
  congress: registered.optional().describe('Mã đại hội trong congresses.yaml'),
  thread: registered
    .optional()
    .describe('Mã dòng sự kiện trong threads.yaml: các bài cùng mã thuộc một dòng sự kiện'),
  byline: text.optional().describe('Dòng nguồn in cuối bài, ví dụ T/h: Đài phát thanh huyện.'),
  authors: listOf(text).describe('Danh sách tác giả'),
  audio: audioPath
    .optional()
    .describe('Tệp âm thanh trong thư mục media, ví dụ /media/ban-tin-12-3.mp3'),
  image: leadImage.optional().describe('Ảnh đầu bài'),
  attachments: listOf(attachment).describe('Tài liệu kèm theo'),
  corrections: listOf(correction).describe('Các lần đính chính'),
  related: listOf(z.union([reference, elsewhere])).describe(
    'Các bài liên quan do biên tập chọn: tên tệp của bài, hoặc tiêu đề, ngày và địa chỉ của bài ở nơi khác',
  ),
  aliases: listOf(oldPath).describe(
    'Các địa chỉ cũ của bài trên trang này, ví dụ /2019/12/ten-cu/; ai mở địa chỉ cũ được đưa tới bài',
  ),
  draft: flag.describe('true: bài nháp, chưa đăng'),
  publishAt: moment.optional().describe('Ngày giờ bắt đầu đăng'),
  expireAt: moment.optional().describe('Ngày giờ thôi đăng'),
  withdrawn: withdrawal
    .optional()
    .describe('Gỡ hẳn bài: ở địa chỉ của bài chỉ còn dòng "Bài đã gỡ" với ngày và lý do'),
  stub: flag.describe('true: chỉ có tiêu đề và ngày, nội dung chưa được lưu'),
  sample: flag.describe('true: nội dung mẫu'),
  verbatim: flag.describe('true: chép đúng nguyên văn bản gốc, kể cả lỗi'),
});

export type LeadImage = z.infer<typeof leadImage>;
export type Attachment = z.infer<typeof attachment>;
export type Withdrawal = z.infer<typeof withdrawal>;
export type Correction = z.infer<typeof correction>;

/** Front matter of an article after validation. */
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
