import { z } from 'zod';
import { field } from './field.ts';
import { podcastCategoryNames } from './podcast-categories.ts';
import {
  flag,
  group,
  id,
  languageCode,
  listOf,
  minutes,
  pace,
  podcastId,
  text,
  timeOfDay,
  weekdayList,
} from './fields.ts';

/** One entry of `programmes.yaml`: a programme (chương trình) of the station. */
const programmeSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã chương trình, dùng trong địa chỉ; không đổi sau khi đăng',
    control: 'code',
    group: 'addresses',
    example: 'ban-tin-sang',
    shown: ['openData'],
  }),
  name: field(text, {
    label: 'Tên',
    help: 'Tên chương trình, như phát thanh viên giới thiệu',
    control: 'line',
    group: 'content',
    example: 'Bản tin sáng',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
  formerIds: field(listOf(id), {
    label: 'Mã cũ',
    help: 'Các mã cũ: địa chỉ cũ của chương trình dẫn tới trang này',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới chương trình',
  }),
  description: field(text.optional(), {
    label: 'Giới thiệu',
    help: 'Một đến hai câu: chương trình nói về gì, cho ai',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
  days: field(weekdayList, {
    label: 'Ngày phát',
    help: 'Các ngày trong tuần có chương trình: T2 đến T7, CN, hoặc một khoảng như T2-T6; không ghi thì chương trình không có lịch cố định',
    control: 'lines',
    group: 'time',
    example: ['T2-T6', 'CN'],
    shown: ['page', 'lists'],
  }),
  slots: field(listOf(timeOfDay), {
    label: 'Giờ phát',
    help: 'Các giờ phát trong ngày: giờ đầu là phát lần đầu, các giờ sau là phát lại',
    control: 'lines',
    group: 'time',
    example: ['05:30', '17:00'],
    shown: ['page', 'lists', 'openData'],
  }),
  minutes: field(minutes.optional(), {
    label: 'Thời lượng',
    help: 'Số phút của một buổi phát; kịch bản so với số này',
    control: 'number',
    group: 'time',
    example: 15,
    shown: ['page', 'lists', 'openData'],
  }),
  presenter: field(text.optional(), {
    label: 'Người dẫn',
    help: 'Phát thanh viên hoặc người dẫn chương trình',
    control: 'line',
    group: 'content',
    shown: ['page', 'openData'],
  }),
  language: field(languageCode.optional(), {
    label: 'Tiếng',
    help: 'Mã của thứ tiếng dùng trong chương trình nếu không phải tiếng Việt, ví dụ km (Khmer), hmn (Mông), tyz (Tày)',
    control: 'code',
    group: 'content',
    example: 'km',
    shown: ['page', 'openData'],
  }),
  greeting: field(text.optional(), {
    label: 'Lời chào',
    help: 'Lời chào đầu buổi, in ở đầu kịch bản',
    control: 'paragraph',
    group: 'content',
    notShown: 'chỉ in trong kịch bản của phát thanh viên',
  }),
  closing: field(text.optional(), {
    label: 'Lời kết',
    help: 'Lời kết buổi phát, in ở cuối kịch bản',
    control: 'paragraph',
    group: 'content',
    notShown: 'chỉ in trong kịch bản của phát thanh viên',
  }),
  pace: field(pace.optional(), {
    label: 'Tốc độ đọc',
    help: 'Số tiếng (âm tiết) phát thanh viên đọc trong một phút, để kịch bản ước thời gian đọc',
    control: 'number',
    group: 'time',
    example: 170,
    notShown: 'chỉ để ước thời gian đọc trong kịch bản',
  }),
  category: field(z.enum(podcastCategoryNames, 'FIELD_VALUE').default('tin-tuc'), {
    label: 'Loại podcast',
    help: 'Chương trình thuộc loại nào trong các danh bạ podcast',
    control: 'choice',
    group: 'filing',
    example: 'tin-tuc',
    notShown: 'chỉ ghi trong podcast của chương trình, bằng tên tiếng Anh mà các danh bạ nhận',
  }),
  guid: field(podcastId.optional(), {
    label: 'Mã podcast',
    help: 'Mã riêng của podcast, không đổi khi trang chuyển địa chỉ; chưa có thì npm run check cho biết mã để chép vào',
    control: 'code',
    group: 'addresses',
    example: '8d2a1f6e-5f0b-5c57-9a53-3c9b1d0c7f10',
    notShown: 'chỉ ghi trong podcast của chương trình',
  }),
  sample: field(flag, {
    label: 'Chương trình mẫu',
    help: 'true: chương trình mẫu, hiện với nhãn',
    control: 'switch',
    group: 'look',
    shown: ['page', 'lists', 'calendars', 'openData', 'search'],
  }),
});

/** `programmes.yaml`. */
export const programmesSchema = group({
  programmes: field(listOf(programmeSchema), {
    label: 'Chương trình',
    help: 'Các chương trình phát thanh, theo thứ tự hiện trên trang',
    control: 'groups',
    group: 'content',
  }),
});

export type Programme = z.infer<typeof programmeSchema>;
