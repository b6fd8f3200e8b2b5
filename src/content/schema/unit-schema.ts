import type { z } from 'zod';
import { appointment } from './appointment-schema.ts';
import { contact } from './contact-schema.ts';
import { field } from './field.ts';
import { day, group, id, listOf, placeCode, registered, text } from './fields.ts';

/** One entry of `units.yaml`: a party organisation (tổ chức đảng). */
const unitSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã đơn vị, dùng trong địa chỉ; không đổi sau khi đăng',
    control: 'code',
    group: 'addresses',
    example: 'dang-bo-xa-hong-duc',
    shown: ['feeds', 'openData'],
  }),
  name: field(text, {
    label: 'Tên đầy đủ',
    help: 'Tên đầy đủ, như viết trong bài',
    control: 'line',
    group: 'content',
    example: 'Đảng bộ xã Hồng Đức',
    shown: ['page', 'lists', 'feeds', 'calendars', 'openData', 'search'],
  }),
  formerIds: field(listOf(id), {
    label: 'Mã cũ',
    help: 'Các mã cũ: địa chỉ cũ của trang đơn vị dẫn tới trang này',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới đơn vị',
  }),
  shortName: field(text.optional(), {
    label: 'Tên ngắn',
    help: 'Tên gọi tắt, dùng khi tìm đơn vị lúc tạo bài',
    control: 'line',
    group: 'content',
    notShown: 'chỉ để tìm đơn vị khi tạo, nhập và kiểm tra bài',
  }),
  kind: field(registered, {
    label: 'Loại',
    help: 'Mã của loại tổ chức đảng: một loại có sẵn, hoặc một loại trong kinds.yaml',
    control: 'entry',
    reference: 'kind',
    group: 'filing',
    example: 'dang-bo-xa',
    shown: ['page', 'openData'],
  }),
  parent: field(registered.optional(), {
    label: 'Cấp trên',
    help: 'Mã của đơn vị cấp trên',
    control: 'entry',
    reference: 'unit',
    group: 'filing',
    shown: ['page', 'lists', 'openData'],
  }),
  placeCode: field(placeCode.optional(), {
    label: 'Mã địa bàn',
    help: 'Mã số đơn vị hành chính của địa bàn, trong danh mục của nhà nước; để trong dấu ngoặc kép: "10501"',
    control: 'code',
    group: 'filing',
    example: '10501',
    shown: ['page', 'openData'],
  }),
  aliases: field(listOf(text), {
    label: 'Tên gọi khác',
    help: 'Tên gọi khác cũng đúng',
    control: 'lines',
    group: 'content',
    notShown: 'chỉ để nhận ra đơn vị khi tạo, nhập và kiểm tra bài',
  }),
  misspellings: field(listOf(text), {
    label: 'Cách viết sai',
    help: 'Cách viết sai hay gặp, dùng để gợi ý',
    control: 'lines',
    group: 'content',
    notShown: 'chỉ để nhận ra chỗ viết sai khi kiểm tra bài',
  }),
  validFrom: field(day.optional(), {
    label: 'Từ ngày',
    help: 'Ngày thành lập, hoặc ngày bắt đầu mang tên này; bỏ trống nếu không rõ',
    control: 'day',
    group: 'time',
    example: '2019-12-01',
    shown: ['page', 'openData'],
  }),
  validTo: field(day.optional(), {
    label: 'Đến ngày',
    help: 'Ngày cuối cùng còn hoạt động hoặc còn mang tên này; bỏ trống nếu đang hoạt động',
    control: 'day',
    group: 'time',
    example: '2019-11-30',
    shown: ['page', 'openData'],
  }),
  predecessors: field(listOf(registered), {
    label: 'Tiền thân',
    help: 'Mã các đơn vị mà đơn vị này kế tục (sáp nhập, đổi tên)',
    control: 'entries',
    reference: 'unit',
    group: 'links',
    shown: ['page', 'lists', 'openData'],
  }),
  predecessorsInPart: field(listOf(registered), {
    label: 'Tiền thân một phần',
    help: 'Mã các đơn vị mà đơn vị này chỉ nhận một phần; đơn vị ấy có thể vẫn hoạt động',
    control: 'entries',
    reference: 'unit',
    group: 'links',
    shown: ['page', 'lists', 'openData'],
  }),
  appointments: field(listOf(appointment), {
    label: 'Chức vụ',
    help: 'Người giữ chức vụ của đơn vị, chỉ ghi điều một bài hoặc văn bản đã đăng nêu',
    control: 'groups',
    group: 'content',
  }),
  tasks: field(listOf(text), {
    label: 'Nhiệm vụ',
    help: 'Chức năng, nhiệm vụ chính, mỗi nhiệm vụ một dòng; hiện ở trang đơn vị và trang Tổ chức bộ máy',
    control: 'lines',
    group: 'content',
    example: ['Lãnh đạo thực hiện nhiệm vụ chính trị của xã'],
    shown: ['page', 'lists', 'openData'],
  }),
  contacts: field(listOf(contact), {
    label: 'Liên hệ',
    help: 'Liên hệ bộ phận nào, về việc gì; hiện ở trang đơn vị và trang Tổ chức bộ máy',
    control: 'groups',
    group: 'content',
  }),
  note: field(text.optional(), {
    label: 'Ghi chú',
    help: 'Ghi chú hiện trên trang của đơn vị',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'feeds', 'openData', 'search'],
  }),
});

/** `units.yaml`. */
export const unitsSchema = group({
  units: field(listOf(unitSchema), {
    label: 'Đơn vị',
    help: 'Các tổ chức đảng',
    control: 'groups',
    group: 'content',
  }),
});

export type Unit = z.infer<typeof unitSchema>;
