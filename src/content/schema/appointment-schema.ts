import { field } from './field.ts';
import { day, group, registered, text } from './fields.ts';
import { quotedSource } from './quoted-source-schema.ts';

/** An office of a unit that a person holds or held (chức vụ), as a published text says. */
export const appointment = group({
  person: field(text, {
    label: 'Họ tên',
    help: 'Họ tên, như trong nguồn',
    control: 'line',
    group: 'content',
    shown: ['page', 'openData'],
  }),
  office: field(text, {
    label: 'Chức vụ',
    help: 'Chức vụ, như trong nguồn',
    control: 'line',
    group: 'content',
    example: 'Bí thư',
    shown: ['page', 'openData'],
  }),
  from: field(day.optional(), {
    label: 'Từ ngày',
    help: 'Ngày nhận chức, nếu nguồn nêu',
    control: 'day',
    group: 'time',
    example: '2020-03-12',
    shown: ['page', 'openData'],
  }),
  to: field(day.optional(), {
    label: 'Đến ngày',
    help: 'Ngày thôi chức; không ghi nếu còn giữ',
    control: 'day',
    group: 'time',
    shown: ['page', 'openData'],
  }),
  congress: field(registered.optional(), {
    label: 'Đại hội',
    help: 'Mã đại hội đã bầu, nếu có',
    control: 'entry',
    reference: 'congress',
    group: 'links',
    shown: ['page', 'openData'],
  }),
  ...quotedSource('page'),
});
