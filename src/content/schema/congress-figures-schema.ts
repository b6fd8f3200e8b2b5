import { field } from './field.ts';
import { group, listOf, people, quantity, text, year } from './fields.ts';
import { quotedSource } from './quoted-source-schema.ts';

/** What one source says of the delegates of a congress. */
export const delegates = group({
  called: field(people.optional(), {
    label: 'Triệu tập',
    help: 'Số đại biểu được triệu tập',
    control: 'number',
    group: 'content',
    example: 150,
    shown: ['page', 'openData'],
  }),
  present: field(people.optional(), {
    label: 'Có mặt',
    help: 'Số đại biểu có mặt',
    control: 'number',
    group: 'content',
    example: 148,
    shown: ['page', 'openData'],
  }),
  guests: field(people.optional(), {
    label: 'Khách mời',
    help: 'Số khách mời',
    control: 'number',
    group: 'content',
    example: 30,
    shown: ['page', 'openData'],
  }),
  ...quotedSource('page', 'feeds'),
});

/** A quantity that a congress brought about, such as the elected members of a committee. */
export const result = group({
  what: field(text, {
    label: 'Kết quả',
    help: 'Con số nói điều gì; viết giống nhau ở các đại hội thì trang so sánh được',
    control: 'line',
    group: 'content',
    example: 'Trúng cử ban chấp hành',
    shown: ['page', 'openData'],
  }),
  value: field(quantity, {
    label: 'Con số',
    help: 'Con số như trong nguồn: 27, hoặc "15,3" trong ngoặc kép',
    control: 'code',
    group: 'content',
    example: '15,3',
    shown: ['page', 'openData'],
  }),
  of: field(quantity.optional(), {
    label: 'Trên tổng số',
    help: 'Tổng số mà con số là một phần, nếu nguồn nêu',
    control: 'code',
    group: 'content',
    example: 31,
    shown: ['page', 'openData'],
  }),
  unit: field(text, {
    label: 'Đơn vị tính',
    help: '%, đại biểu, đồng chí…',
    control: 'line',
    group: 'content',
    example: 'đồng chí',
    shown: ['page', 'openData'],
  }),
  scope: field(text.optional(), {
    label: 'Phạm vi',
    help: 'Con số tính trong phạm vi nào, nếu không phải của riêng đại hội này',
    control: 'line',
    group: 'content',
    example: 'cả hai đại hội điểm',
    shown: ['page', 'openData'],
  }),
  ...quotedSource('page', 'feeds'),
});

/** What was reached of a goal in one year. */
const reached = group({
  year: field(year, {
    label: 'Năm',
    help: 'Năm của con số',
    control: 'number',
    group: 'time',
    example: 2022,
    shown: ['page', 'openData'],
  }),
  value: field(quantity, {
    label: 'Đạt',
    help: 'Con số đạt được trong năm ấy',
    control: 'code',
    group: 'content',
    example: '62,5',
    shown: ['page', 'openData'],
  }),
  ...quotedSource('page'),
});

/** A goal (chỉ tiêu) of a resolution, and what became of it. */
export const goal = group({
  what: field(text, {
    label: 'Chỉ tiêu',
    help: 'Tên chỉ tiêu, như trong nghị quyết',
    control: 'line',
    group: 'content',
    example: 'Tỷ lệ hộ dùng nước sạch',
    shown: ['page', 'openData'],
  }),
  goal: field(quantity, {
    label: 'Mức đề ra',
    help: 'Con số mà nghị quyết đề ra',
    control: 'code',
    group: 'content',
    example: 95,
    shown: ['page', 'openData'],
  }),
  unit: field(text, {
    label: 'Đơn vị tính',
    help: '%, triệu đồng/người/năm…',
    control: 'line',
    group: 'content',
    example: '%',
    shown: ['page', 'openData'],
  }),
  by: field(year.optional(), {
    label: 'Đến năm',
    help: 'Năm phải đạt; không ghi thì là năm cuối nhiệm kỳ',
    control: 'number',
    group: 'time',
    example: 2025,
    shown: ['page', 'openData'],
  }),
  ...quotedSource('page'),
  reached: field(listOf(reached), {
    label: 'Kết quả từng năm',
    help: 'Con số đạt được qua các năm, mỗi con số một nguồn',
    control: 'groups',
    group: 'content',
  }),
});
