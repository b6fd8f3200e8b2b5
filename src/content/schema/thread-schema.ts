import type { z } from 'zod';
import { field } from './field.ts';
import { group, id, listOf, registered, text } from './fields.ts';

/** One entry of `threads.yaml`: a thread of articles (dòng sự kiện). */
const threadSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã dòng sự kiện, dùng trong địa chỉ; không đổi sau khi đăng',
    control: 'code',
    group: 'addresses',
    example: 'dai-hoi-dang-bo-cac-cap-2020',
    notShown: 'làm nên địa chỉ của dòng sự kiện',
  }),
  title: field(text, {
    label: 'Tên',
    help: 'Tên dòng sự kiện',
    control: 'line',
    group: 'content',
    shown: ['page', 'lists', 'feeds', 'search'],
  }),
  formerIds: field(listOf(id), {
    label: 'Mã cũ',
    help: 'Các mã cũ: địa chỉ cũ của dòng sự kiện dẫn tới trang này',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới dòng sự kiện',
  }),
  description: field(text.optional(), {
    label: 'Giới thiệu',
    help: 'Một đến hai câu giới thiệu',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'feeds', 'search'],
  }),
  congress: field(registered.optional(), {
    label: 'Đại hội',
    help: 'Mã đại hội: mọi bài của đại hội này thuộc dòng sự kiện mà không cần ghi thread',
    control: 'entry',
    reference: 'congress',
    group: 'filing',
    notShown: 'chọn các bài của dòng sự kiện',
  }),
});

/** `threads.yaml`. */
export const threadsSchema = group({
  threads: field(listOf(threadSchema), {
    label: 'Dòng sự kiện',
    help: 'Các dòng sự kiện',
    control: 'groups',
    group: 'content',
  }),
});

export type Thread = z.infer<typeof threadSchema>;
