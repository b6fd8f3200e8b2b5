import type { z } from 'zod';
import { field } from './field.ts';
import { baseUrl, day, group, listOf, text, webAddress } from './fields.ts';

/** The closing of a site whose station or district has been merged. */
export const closing = group({
  date: field(day, {
    label: 'Ngày',
    help: 'Ngày ngừng cập nhật',
    control: 'day',
    group: 'publishing',
    example: '2025-07-01',
    shown: ['page', 'feeds'],
  }),
  reason: field(text, {
    label: 'Lý do',
    help: 'Vì sao ngừng; hiện trên mọi trang',
    control: 'line',
    group: 'publishing',
    shown: ['page', 'feeds'],
  }),
  successors: field(
    listOf(
      group({
        name: field(text, {
          label: 'Tên',
          help: 'Tên trang tiếp nhận',
          control: 'line',
          group: 'publishing',
          shown: ['page', 'feeds'],
        }),
        url: field(webAddress, {
          label: 'Địa chỉ',
          help: 'Địa chỉ trang tiếp nhận',
          control: 'url',
          group: 'publishing',
          example: 'https://vi-du.vn/',
          shown: ['page', 'feeds'],
        }),
      }),
    ),
    {
      label: 'Trang tiếp nhận',
      help: 'Các trang tiếp nhận',
      control: 'groups',
      group: 'publishing',
    },
  ),
  movedTo: field(baseUrl.optional(), {
    label: 'Địa chỉ mới',
    help: 'Địa chỉ mới của chính trang này, nếu cả kho bài được chuyển sang máy chủ khác',
    control: 'url',
    group: 'publishing',
    shown: ['page', 'sitemaps'],
  }),
});

export type Closing = z.infer<typeof closing>;
