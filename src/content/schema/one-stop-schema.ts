import type { z } from 'zod';
import { field } from './field.ts';
import { email, group, listOf, phone, text } from './fields.ts';

/** What residents need to know about the one-stop office (bộ phận một cửa). */
export const oneStop = group({
  address: field(text.optional(), {
    label: 'Nơi tiếp nhận',
    help: 'Nơi tiếp nhận hồ sơ',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  hours: field(
    listOf(
      group({
        days: field(text, {
          label: 'Ngày',
          help: 'Những ngày nào',
          control: 'line',
          group: 'time',
          example: 'Thứ Hai đến thứ Sáu',
          shown: ['page'],
        }),
        time: field(text, {
          label: 'Giờ',
          help: 'Giờ làm việc',
          control: 'line',
          group: 'time',
          example: '7:30–11:30, 13:30–17:00',
          shown: ['page'],
        }),
      }),
    ),
    { label: 'Giờ làm việc', help: 'Giờ làm việc', control: 'groups', group: 'time' },
  ),
  contacts: field(
    listOf(
      group({
        name: field(text, {
          label: 'Tên',
          help: 'Ai hoặc việc gì',
          control: 'line',
          group: 'content',
          example: 'Tiếp nhận hồ sơ',
          shown: ['page'],
        }),
        phone: field(phone.optional(), {
          label: 'Điện thoại',
          help: 'Số điện thoại',
          control: 'phone',
          group: 'content',
          example: '0220 000 000',
          shown: ['page'],
        }),
        email: field(email.optional(), {
          label: 'Thư điện tử',
          help: 'Địa chỉ thư điện tử',
          control: 'email',
          group: 'content',
          example: 'mot-cua@vi-du.vn',
          shown: ['page'],
        }),
      }),
    ),
    { label: 'Liên hệ', help: 'Người và số để liên hệ', control: 'groups', group: 'content' },
  ),
});

export type OneStop = z.infer<typeof oneStop>;
