import type { z } from 'zod';
import { group, id, listOf, registered, text } from './fields.ts';

/** One entry of `threads.yaml`: a dossier over articles (dòng sự kiện). */
export const threadSchema = group({
  id: id.describe('Mã dòng sự kiện, dùng trong địa chỉ; không đổi sau khi đăng'),
  title: text.describe('Tên dòng sự kiện'),
  formerIds: listOf(id).describe('Các mã cũ: địa chỉ cũ của dòng sự kiện dẫn tới trang này'),
  description: text.optional().describe('Một đến hai câu giới thiệu'),
  congress: registered
    .optional()
    .describe('Mã đại hội: mọi bài của đại hội này thuộc dòng sự kiện mà không cần ghi thread'),
});

export type Thread = z.infer<typeof threadSchema>;
