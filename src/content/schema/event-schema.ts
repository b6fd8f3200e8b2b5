import { z } from 'zod';
import { field } from './field.ts';
import { changeTime, day, flag, group, id, listOf, registered, text } from './fields.ts';

const eventKinds = ['su-kien', 'cong-tac'] as const;

/** One entry of `events.yaml`: an event that is no congress, or a line of the work calendar. */
const eventSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã của việc này; với sự kiện thì dùng trong địa chỉ, không đổi sau khi đăng',
    control: 'code',
    group: 'addresses',
    example: 'tiep-cong-dan-2026-02-26',
    shown: ['openData'],
  }),
  name: field(text, {
    label: 'Tên, nội dung',
    help: 'Tên sự kiện, hoặc nội dung công việc',
    control: 'line',
    group: 'content',
    example: 'Tiếp công dân định kỳ',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
  formerIds: field(listOf(id), {
    label: 'Mã cũ',
    help: 'Các mã cũ, mã cũ nhất đứng đầu: địa chỉ cũ của sự kiện dẫn tới trang này',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới sự kiện',
  }),
  kind: field(z.enum(eventKinds, 'FIELD_VALUE').default('su-kien'), {
    label: 'Loại',
    help: 'su-kien: sự kiện, có trang riêng; cong-tac: một dòng của lịch công tác',
    control: 'choice',
    group: 'filing',
    example: 'cong-tac',
    shown: ['lists', 'calendars', 'openData'],
  }),
  from: field(changeTime, {
    label: 'Bắt đầu',
    help: 'Ngày, hoặc ngày và giờ: 2026-02-26 07:30',
    control: 'moment',
    group: 'time',
    example: '2026-02-26 07:30',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
  to: field(changeTime.optional(), {
    label: 'Kết thúc',
    help: 'Ngày cuối, hoặc ngày và giờ kết thúc; không ghi nếu trong ngày, không rõ giờ',
    control: 'moment',
    group: 'time',
    example: '2026-02-26 11:00',
    shown: ['page', 'lists', 'calendars', 'openData'],
  }),
  place: field(text.optional(), {
    label: 'Địa điểm',
    help: 'Nơi diễn ra',
    control: 'line',
    group: 'content',
    example: 'Trụ sở tiếp công dân',
    shown: ['page', 'lists', 'calendars', 'openData'],
  }),
  chair: field(text.optional(), {
    label: 'Chủ trì',
    help: 'Chức vụ hoặc cơ quan chủ trì',
    control: 'line',
    group: 'content',
    example: 'Thường trực Đảng ủy',
    shown: ['page', 'calendars', 'openData'],
  }),
  attendees: field(text.optional(), {
    label: 'Thành phần',
    help: 'Ai tham dự',
    control: 'line',
    group: 'content',
    shown: ['page', 'openData'],
  }),
  unit: field(registered.optional(), {
    label: 'Đơn vị',
    help: 'Mã đơn vị tổ chức, trong units.yaml',
    control: 'entry',
    reference: 'unit',
    group: 'filing',
    example: 'dang-bo-xa-hong-duc',
    shown: ['page', 'openData', 'search'],
  }),
  note: field(text.optional(), {
    label: 'Ghi chú',
    help: 'Điều người dự cần biết',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'calendars', 'openData', 'search'],
  }),
  cancelled: field(flag, {
    label: 'Hủy',
    help: 'true: đã hủy; vẫn hiện với chữ "Đã hủy"',
    control: 'switch',
    group: 'content',
    shown: ['page', 'lists', 'calendars', 'openData'],
  }),
  updated: field(day.optional(), {
    label: 'Sửa ngày',
    help: 'Ngày sửa giờ, nơi hay nội dung sau khi đăng, để lịch trên điện thoại nhận bản mới',
    control: 'day',
    group: 'time',
    example: '2026-02-20',
    shown: ['page', 'openData'],
  }),
  sample: field(flag, {
    label: 'Nội dung mẫu',
    help: 'true: nội dung mẫu, hiện với nhãn',
    control: 'switch',
    group: 'look',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
});

/** `events.yaml`. */
export const eventsSchema = group({
  events: field(listOf(eventSchema), {
    label: 'Sự kiện và lịch công tác',
    help: 'Các sự kiện ngoài đại hội, và lịch công tác',
    control: 'groups',
    group: 'content',
  }),
});

export type Event = z.infer<typeof eventSchema>;
