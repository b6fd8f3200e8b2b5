import type { z } from 'zod';
import { field } from './field.ts';
import { flag, group, listOf, oldPath, text } from './fields.ts';
import { withdrawal } from './withdrawal-schema.ts';

/** Front matter of a plain page, `pages/<slug>.md`. */
export const pageSchema = group({
  title: field(text, {
    label: 'Tiêu đề',
    help: 'Tiêu đề trang',
    control: 'line',
    group: 'content',
    shown: ['page', 'lists', 'search'],
  }),
  standfirst: field(text.optional(), {
    label: 'Tóm tắt',
    help: 'Một đến hai câu tóm tắt',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'lists', 'search'],
  }),
  aliases: field(listOf(oldPath), {
    label: 'Địa chỉ cũ',
    help: 'Các địa chỉ cũ của trang này trên cùng trang web',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới trang này',
  }),
  withdrawn: field(withdrawal.optional(), {
    label: 'Gỡ trang',
    help: 'Gỡ hẳn trang: ở địa chỉ này chỉ còn dòng "Trang đã gỡ" với ngày và lý do',
    control: 'group',
    group: 'publishing',
  }),
  sample: field(flag, {
    label: 'Nội dung mẫu',
    help: 'true: nội dung mẫu, hiện với nhãn',
    control: 'switch',
    group: 'look',
    shown: ['page', 'search'],
  }),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;
