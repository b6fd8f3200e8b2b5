import type { z } from 'zod';
import { group, id, listOf, text } from './fields.ts';

/** One entry of `categories.yaml`; the order of the file is the order on the site. */
export const categorySchema = group({
  id: id.describe('Mã chuyên mục, dùng trong địa chỉ; không đổi sau khi đăng'),
  name: text.describe('Tên chuyên mục'),
  formerIds: listOf(id).describe('Các mã cũ: địa chỉ cũ của chuyên mục dẫn tới trang này'),
  description: text.optional().describe('Một câu giới thiệu chuyên mục'),
});

export type Category = z.infer<typeof categorySchema>;
