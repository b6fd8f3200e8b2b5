import { z } from 'zod';
import { field } from './field.ts';
import {
  email,
  flag,
  group,
  id,
  imagePath,
  languageCode,
  listOf,
  minutes,
  pace,
  text,
  timeOfDay,
  uuid,
  weekdayList,
} from './fields.ts';

/** The subjects of programmes, each with its category in podcast directories. */
const programmeCategories = [
  'tin-tuc',
  'chinh-quyen',
  'van-hoa-xa-hoi',
  'kinh-te',
  'giao-duc',
  'suc-khoe',
  'lich-su',
  'am-nhac',
  'thieu-nhi',
  'the-thao',
] as const;

/** One entry of `programmes.yaml`: a programme (chương trình) of the station. */
const programmeSchema = group({
  id: field(id, {
    label: 'Mã',
    help: 'Mã chương trình, dùng trong địa chỉ; không đổi sau khi đăng',
    control: 'code',
    group: 'addresses',
    example: 'ban-tin-sang',
    notShown: 'làm nên địa chỉ của chương trình',
  }),
  name: field(text, {
    label: 'Tên',
    help: 'Tên chương trình, như phát thanh viên giới thiệu',
    control: 'line',
    group: 'content',
    example: 'Bản tin sáng',
    shown: ['page', 'lists', 'search'],
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
    shown: ['page', 'lists', 'search'],
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
    shown: ['page', 'lists'],
  }),
  minutes: field(minutes.optional(), {
    label: 'Thời lượng',
    help: 'Số phút của một buổi phát; kịch bản so với số này',
    control: 'number',
    group: 'time',
    example: 15,
    shown: ['page', 'lists'],
  }),
  presenter: field(text.optional(), {
    label: 'Người dẫn',
    help: 'Phát thanh viên hoặc người dẫn chương trình',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  cover: field(imagePath.optional(), {
    label: 'Ảnh bìa',
    help: 'Ảnh vuông của chương trình trong thư mục media; không ghi thì podcast dùng ảnh vẽ sẵn theo màu của đài',
    control: 'file',
    reference: 'media',
    group: 'media',
    example: '/media/chuong-trinh/ban-tin-sang.jpg',
    notShown: 'ảnh của podcast',
  }),
  language: field(languageCode.optional(), {
    label: 'Tiếng',
    help: 'Mã của thứ tiếng dùng trong chương trình nếu không phải tiếng Việt, ví dụ km (Khmer), hmn (Mông), tyz (Tày)',
    control: 'code',
    group: 'content',
    example: 'km',
    shown: ['page'],
  }),
  category: field(z.enum(programmeCategories, 'FIELD_VALUE').default('tin-tuc'), {
    label: 'Thể loại',
    help: 'Thể loại của chương trình trong danh mục podcast; không ghi là tin-tuc',
    control: 'choice',
    group: 'filing',
    example: 'tin-tuc',
    notShown: 'ghi trong podcast',
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
  email: field(email.optional(), {
    label: 'Thư của podcast',
    help: 'Hộp thư mà danh mục podcast gửi thư xác nhận tới; hiện công khai trong podcast',
    control: 'email',
    group: 'content',
    example: 'podcast@vi-du.vn',
    notShown: 'ghi trong podcast',
  }),
  guid: field(uuid.optional(), {
    label: 'Tên lâu dài của podcast',
    help: 'Dãy chữ số do npm run sua điền một lần rồi không đổi nữa: nhờ nó các ứng dụng vẫn nhận ra podcast khi trang đổi địa chỉ',
    control: 'code',
    group: 'addresses',
    notShown: 'ghi trong podcast',
  }),
  sample: field(flag, {
    label: 'Chương trình mẫu',
    help: 'true: chương trình mẫu, hiện với nhãn',
    control: 'switch',
    group: 'look',
    shown: ['page', 'lists', 'search'],
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
