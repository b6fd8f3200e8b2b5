import { z } from 'zod';
import { paper, session, step, suspension } from './congress-course-schema.ts';
import { fact, source } from './congress-fact-schema.ts';
import { consultation } from './consultation-schema.ts';
import { delegates, goal, result } from './congress-figures-schema.ts';
import { field } from './field.ts';
import {
  day,
  flag,
  group,
  id,
  impreciseDate,
  listOf,
  ordinal,
  registered,
  text,
} from './fields.ts';
import { term, termSchema } from './term-schema.ts';

/** The statuses of a congress in order; the last two are outside this order. */
export const congressStatuses = [
  'du-kien',
  'da-an-dinh',
  'dang-dien-ra',
  'da-hoan-thanh',
  'tam-dung',
  'hoan',
] as const;

const congressKinds = ['dai-bieu', 'dang-vien'] as const;

/** One entry of `congresses.yaml`: a congress (đại hội) of a unit. */
const congressSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã đại hội, dùng trong địa chỉ',
    control: 'code',
    group: 'addresses',
    example: 'dai-hoi-dang-bo-xa-x-2020',
    shown: ['openData'],
  }),
  name: field(text, {
    label: 'Tên',
    help: 'Tên đại hội',
    control: 'line',
    group: 'content',
    example: 'Đại hội Đảng bộ xã X',
    shown: ['page', 'lists', 'feeds', 'calendars', 'openData', 'search'],
  }),
  formerIds: field(listOf(id), {
    label: 'Mã cũ',
    help: 'Các mã cũ, mã cũ nhất đứng đầu: địa chỉ cũ của đại hội dẫn tới trang này',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới đại hội',
  }),
  unit: field(registered, {
    label: 'Đơn vị',
    help: 'Mã đơn vị tổ chức đại hội',
    control: 'entry',
    reference: 'unit',
    group: 'filing',
    example: 'dang-bo-xa-x',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
  others: field(flag, {
    label: 'Các đại hội còn lại',
    help: 'true: không phải một đại hội mà là các đại hội còn lại của các đơn vị trực thuộc, khi nguồn không nêu tên từng nơi',
    control: 'switch',
    group: 'content',
    shown: ['lists', 'feeds', 'calendars', 'openData'],
  }),
  kind: field(z.enum(congressKinds, 'FIELD_VALUE').optional(), {
    label: 'Loại đại hội',
    help: 'Đại hội đại biểu (dai-bieu) hay đảng viên (dang-vien)',
    control: 'choice',
    group: 'filing',
    shown: ['page', 'openData'],
  }),
  level: field(registered.optional(), {
    label: 'Cấp',
    help: 'Mã của cấp đại hội; không ghi thì theo loại của đơn vị vào ngày đại hội',
    control: 'entry',
    reference: 'level',
    group: 'filing',
    example: 'co-so',
    shown: ['page', 'openData'],
  }),
  ordinal: field(ordinal.optional(), {
    label: 'Lần thứ',
    help: 'Lần thứ mấy: XXV hoặc 25',
    control: 'code',
    group: 'content',
    example: 'XXV',
    shown: ['page', 'openData'],
  }),
  ordinalNumber: field(ordinal.optional(), {
    label: 'Lần thứ, bằng số',
    help: 'Số thường của lần thứ, để đối chiếu với số La Mã',
    control: 'code',
    group: 'content',
    example: 25,
    notShown: 'chỉ để đối chiếu với số La Mã',
  }),
  term: field(term.optional(), {
    label: 'Nhiệm kỳ',
    help: 'Năm đầu và năm cuối nhiệm kỳ',
    control: 'group',
    group: 'time',
  }),
  pilot: field(flag, {
    label: 'Đại hội điểm',
    help: 'true: đại hội điểm',
    control: 'switch',
    group: 'filing',
    shown: ['page', 'lists', 'calendars', 'openData'],
  }),
  status: field(z.enum(congressStatuses, 'FIELD_VALUE').optional(), {
    label: 'Tình trạng',
    help: 'Không ghi thì suy ra từ thời gian',
    control: 'choice',
    group: 'content',
    example: 'du-kien',
    shown: ['page', 'lists', 'calendars', 'openData'],
  }),
  planned: field(impreciseDate.optional(), {
    label: 'Theo kế hoạch',
    help: 'Thời gian theo kế hoạch: 2020-03-06, 2020-03-11/2020-03-12, 2020-04,2020-05 hoặc 2020-08~ (dự kiến)',
    control: 'period',
    group: 'time',
    example: '2020-04,2020-05',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
  actual: field(impreciseDate.optional(), {
    label: 'Đã diễn ra',
    help: 'Thời gian đã diễn ra',
    control: 'period',
    group: 'time',
    example: '2020-03-11/2020-03-12',
    shown: ['page', 'lists', 'feeds', 'calendars', 'openData', 'search'],
  }),
  place: field(text.optional(), {
    label: 'Địa điểm',
    help: 'Nơi họp, như nguồn tin ghi',
    control: 'line',
    group: 'content',
    example: 'Hội trường UBND xã Hồng Đức',
    shown: ['page', 'calendars', 'openData'],
  }),
  suspended: field(listOf(suspension), {
    label: 'Tạm dừng',
    help: 'Các lần tạm dừng',
    control: 'groups',
    group: 'time',
  }),
  sessions: field(listOf(session), {
    label: 'Phiên họp',
    help: 'Các phiên họp',
    control: 'groups',
    group: 'content',
  }),
  steps: field(listOf(step), {
    label: 'Các bước',
    help: 'Các bước từ chuẩn bị đến chuẩn y kết quả',
    control: 'groups',
    group: 'content',
  }),
  papers: field(listOf(paper), {
    label: 'Văn kiện',
    help: 'Văn kiện không có số, ký hiệu; văn bản có số thì đưa vào documents với congress và role',
    control: 'groups',
    group: 'content',
  }),
  delegates: field(listOf(delegates), {
    label: 'Đại biểu',
    help: 'Số đại biểu, khách mời; mỗi nguồn một mục',
    control: 'groups',
    group: 'content',
  }),
  results: field(listOf(result), {
    label: 'Kết quả',
    help: 'Kết quả bằng con số, mỗi con số một câu trích và một nguồn',
    control: 'groups',
    group: 'content',
  }),
  goals: field(listOf(goal), {
    label: 'Chỉ tiêu nghị quyết',
    help: 'Chỉ tiêu mà nghị quyết đề ra, và kết quả qua các năm của nhiệm kỳ',
    control: 'groups',
    group: 'content',
  }),
  consultations: field(listOf(consultation), {
    label: 'Lấy ý kiến góp ý',
    help: 'Các đợt lấy ý kiến vào dự thảo; mỗi đợt một trang, trên trang chủ khi đang nhận góp ý',
    control: 'groups',
    group: 'content',
  }),
  facts: field(listOf(fact), {
    label: 'Thông tin trích từ bài viết',
    help: 'Những điều bài viết nêu về đại hội',
    control: 'groups',
    group: 'content',
  }),
  sources: field(listOf(source), {
    label: 'Nguồn khác',
    help: 'Nguồn khác nói về đại hội',
    control: 'groups',
    group: 'links',
  }),
  note: field(text.optional(), {
    label: 'Ghi chú',
    help: 'Ghi chú hiện trên trang, ví dụ số thứ tự hay nhiệm kỳ suy ra từ đâu',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'calendars', 'openData', 'search'],
  }),
  asOf: field(day.optional(), {
    label: 'Tính đến',
    help: 'Ngày của thông tin mới nhất về đại hội này',
    control: 'day',
    group: 'time',
    example: '2020-03-13',
    shown: ['page', 'lists', 'openData'],
  }),
});

/** `congresses.yaml`. */
export const congressesSchema = group({
  congresses: field(listOf(congressSchema), {
    label: 'Đại hội',
    help: 'Các đại hội',
    control: 'groups',
    group: 'content',
  }),
  terms: field(listOf(termSchema), {
    label: 'Nhiệm kỳ',
    help: 'Những nhiệm kỳ từng ghi nhầm năm',
    control: 'groups',
    group: 'addresses',
  }),
});

export type Congress = z.infer<typeof congressSchema>;
export type CongressStatus = (typeof congressStatuses)[number];
