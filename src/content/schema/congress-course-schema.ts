import { z } from 'zod';
import { field } from './field.ts';
import { day, group, impreciseDate, text } from './fields.ts';

const sessionKinds = ['tru-bi', 'chinh-thuc'] as const;

/** A preparatory or main session (phiên). */
export const session = group({
  kind: field(z.enum(sessionKinds, 'FIELD_VALUE'), {
    label: 'Loại phiên',
    help: 'tru-bi hoặc chinh-thuc',
    control: 'choice',
    group: 'content',
    example: 'tru-bi',
    shown: ['page'],
  }),
  date: field(impreciseDate, {
    label: 'Ngày họp',
    help: 'Ngày họp',
    control: 'period',
    group: 'time',
    example: '2020-03-11',
    shown: ['page'],
  }),
  note: field(text.optional(), {
    label: 'Nội dung',
    help: 'Nội dung phiên họp',
    control: 'paragraph',
    group: 'content',
    shown: ['page'],
  }),
});

/** A postponement of a congress, with the new date if known. */
export const suspension = group({
  from: field(day, {
    label: 'Từ ngày',
    help: 'Ngày bắt đầu tạm dừng',
    control: 'day',
    group: 'time',
    example: '2020-03-28',
    shown: ['page'],
  }),
  to: field(day.optional(), {
    label: 'Đến ngày',
    help: 'Ngày hết tạm dừng',
    control: 'day',
    group: 'time',
    shown: ['page'],
  }),
  note: field(text.optional(), {
    label: 'Lý do',
    help: 'Lý do tạm dừng',
    control: 'paragraph',
    group: 'content',
    shown: ['page'],
  }),
});
