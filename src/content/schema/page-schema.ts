import type { z } from 'zod';
import { flag, group, listOf, oldPath, text } from './fields.ts';

/** Front matter of a plain page, `pages/<slug>.md`. */
export const pageSchema = group({
  title: text.describe('Tiêu đề trang'),
  standfirst: text.optional().describe('Một đến hai câu tóm tắt'),
  aliases: listOf(oldPath).describe('Các địa chỉ cũ của trang này trên cùng trang web'),
  sample: flag.describe('true: nội dung mẫu'),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;
