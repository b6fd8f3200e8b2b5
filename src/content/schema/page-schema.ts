import type { z } from 'zod';
import { flag, group, text } from './fields.ts';

/** Front matter of a plain page, `pages/<slug>.md`. */
export const pageSchema = group({
  title: text.describe('Tiêu đề trang'),
  standfirst: text.optional().describe('Một đến hai câu tóm tắt'),
  sample: flag.describe('true: nội dung mẫu'),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;
