import type { z } from 'zod';
import { field } from './field.ts';
import { group, text } from './fields.ts';

/** The words of the settings in English, for the pages in `pages/en`. */
export const english = group({
  name: field(text, {
    label: 'Tên trang',
    help: 'Tên trang bằng tiếng Anh',
    control: 'line',
    group: 'content',
    example: 'Commune bulletin',
    shown: ['page'],
  }),
  description: field(text, {
    label: 'Giới thiệu',
    help: 'Một câu giới thiệu trang bằng tiếng Anh',
    control: 'paragraph',
    group: 'content',
    shown: ['page'],
  }),
  station: field(text, {
    label: 'Đài',
    help: 'Tên đài bằng tiếng Anh',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  owner: field(text, {
    label: 'Chủ quản',
    help: 'Cơ quan chủ quản, bằng tiếng Anh',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  responsible: field(text, {
    label: 'Chịu trách nhiệm',
    help: 'Người chịu trách nhiệm nội dung, bằng tiếng Anh',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  license: field(text.optional(), {
    label: 'Giấy phép',
    help: 'Dòng giấy phép bằng tiếng Anh; phải có nếu trang có dòng license',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  notice: field(text.optional(), {
    label: 'Lưu ý',
    help: 'Dòng lưu ý bằng tiếng Anh; phải có nếu trang có dòng notice',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
});

export type English = z.infer<typeof english>;
