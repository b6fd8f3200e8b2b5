import type { z } from 'zod';
import { field } from './field.ts';
import { group, id, listOf, text } from './fields.ts';

/** One entry of `categories.yaml`; the order of the file is the order on the site. */
const categorySchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã chuyên mục, dùng trong địa chỉ; không đổi sau khi đăng',
    control: 'code',
    group: 'addresses',
    example: 'chinh-tri',
    shown: ['feeds', 'openData'],
  }),
  name: field(text, {
    label: 'Tên',
    help: 'Tên chuyên mục',
    control: 'line',
    group: 'content',
    shown: ['page', 'lists', 'feeds', 'openData', 'search'],
  }),
  formerIds: field(listOf(id), {
    label: 'Mã cũ',
    help: 'Các mã cũ: địa chỉ cũ của chuyên mục dẫn tới trang này',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới chuyên mục',
  }),
  description: field(text.optional(), {
    label: 'Giới thiệu',
    help: 'Một câu giới thiệu chuyên mục',
    control: 'line',
    group: 'content',
    shown: ['page', 'feeds'],
  }),
});

/** `categories.yaml`. */
export const categoriesSchema = group({
  categories: field(listOf(categorySchema), {
    label: 'Chuyên mục',
    help: 'Các chuyên mục, theo thứ tự hiện trên trang',
    control: 'groups',
    group: 'content',
  }),
});

export type Category = z.infer<typeof categorySchema>;
