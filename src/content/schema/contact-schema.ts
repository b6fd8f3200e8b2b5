import { field } from './field.ts';
import { email, group, phone, text, webAddress } from './fields.ts';

/** Whom to turn to about what in a unit (Decree 42/2022, Article 4): an office, not a person. */
export const contact = group({
  name: field(text, {
    label: 'Bộ phận',
    help: 'Bộ phận hoặc chức vụ cần liên hệ; tên người chỉ ghi ở appointments, kèm câu trích',
    control: 'line',
    group: 'content',
    example: 'Văn phòng Đảng ủy',
    shown: ['page', 'lists', 'openData'],
  }),
  about: field(text.optional(), {
    label: 'Về việc',
    help: 'Liên hệ về việc gì',
    control: 'line',
    group: 'content',
    example: 'Tiếp nhận đơn thư',
    shown: ['page', 'lists', 'openData'],
  }),
  address: field(text.optional(), {
    label: 'Địa chỉ',
    help: 'Nơi làm việc',
    control: 'line',
    group: 'content',
    shown: ['page', 'lists', 'openData'],
  }),
  hours: field(text.optional(), {
    label: 'Giờ làm việc',
    help: 'Giờ tiếp, giờ làm việc',
    control: 'line',
    group: 'time',
    example: 'Thứ Hai đến thứ Sáu, 7:30–11:30, 13:30–17:00',
    shown: ['page', 'lists', 'openData'],
  }),
  phone: field(phone.optional(), {
    label: 'Điện thoại',
    help: 'Số điện thoại',
    control: 'phone',
    group: 'content',
    example: '0220 000 000',
    shown: ['page', 'lists', 'openData'],
  }),
  email: field(email.optional(), {
    label: 'Thư điện tử',
    help: 'Địa chỉ thư điện tử',
    control: 'email',
    group: 'content',
    example: 'van-phong@vi-du.vn',
    shown: ['page', 'lists', 'openData'],
  }),
  url: field(webAddress.optional(), {
    label: 'Trang web',
    help: 'Địa chỉ trang web, nếu có',
    control: 'url',
    group: 'content',
    shown: ['page', 'lists', 'openData'],
  }),
});
