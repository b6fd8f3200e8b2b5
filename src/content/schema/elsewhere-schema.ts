import { field } from './field.ts';
import { day, group, text, webAddress } from './fields.ts';

/** A related article on another site, or one of which only title and date are known. */
export const elsewhere = group({
  title: field(text, {
    label: 'Tiêu đề',
    help: 'Tiêu đề của bài ở nơi khác',
    control: 'line',
    group: 'links',
    shown: ['page'],
  }),
  date: field(day, {
    label: 'Ngày',
    help: 'Ngày đăng của bài ở nơi khác',
    control: 'day',
    group: 'links',
    example: '2020-03-01',
    shown: ['page'],
  }),
  url: field(webAddress.optional(), {
    label: 'Địa chỉ',
    help: 'Địa chỉ của bài trên trang khác, nếu có',
    control: 'url',
    group: 'links',
    example: 'https://vi-du.vn/bai',
    shown: ['page'],
  }),
});
