import { z } from 'zod';
import { field } from './field.ts';
import { flag, group, listOf, oldPath, otherId, text } from './fields.ts';
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
  lang: field(z.enum(['en'], 'FIELD_VALUE').optional(), {
    label: 'Tiếng',
    help: 'en: trang viết hoàn toàn bằng tiếng Anh, trong thư mục pages/en; không ghi là tiếng Việt',
    control: 'choice',
    group: 'filing',
    example: 'en',
    notShown: 'quyết định chữ quanh trang bằng tiếng nào',
  }),
  translates: field(otherId.optional(), {
    label: 'Bản tiếng Việt',
    help: 'Tên tệp (không có .md) của trang tiếng Việt cùng nội dung; hai trang dẫn tới nhau',
    control: 'entry',
    reference: 'page',
    group: 'links',
    example: 'gioi-thieu',
    shown: ['lists'],
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
