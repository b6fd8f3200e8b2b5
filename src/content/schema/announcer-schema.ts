import { z } from 'zod';
import { field } from './field.ts';
import { group, pace, text } from './fields.ts';

/** How days up to the tenth are read: `mùng sáu`. */
const mungChoices = ['tu-dong', 'luon', 'khong'] as const;
const zeroChoices = ['linh', 'lẻ'] as const;
const thousandChoices = ['nghìn', 'ngàn'] as const;
const numberChoices = ['ca-chu', 'chi-so'] as const;

const script = 'dùng cho kịch bản phát thanh';

/** How the announcers of a station read. */
export const announcer = group({
  pace: field(pace.optional(), {
    label: 'Tốc độ đọc',
    help: 'Số tiếng đọc trong một phút, để tính thời lượng; đo trên bản tin của đài; không ghi thì là 200',
    control: 'number',
    group: 'content',
    example: 200,
    notShown: script,
  }),
  greeting: field(text.optional(), {
    label: 'Lời chào',
    help: 'Lời mở đầu kịch bản; chỗ {đài}, {chương trình}, {ngày}, {giờ} chương trình tự điền',
    control: 'paragraph',
    group: 'content',
    example: '{đài} xin kính chào quý vị và các bạn. Hôm nay là {ngày}.',
    notShown: script,
  }),
  closing: field(text.optional(), {
    label: 'Lời kết',
    help: 'Lời kết kịch bản, viết như lời chào',
    control: 'paragraph',
    group: 'content',
    example: '{chương trình} đến đây là hết. Xin chào và hẹn gặp lại.',
    notShown: script,
  }),
  mung: field(z.enum(mungChoices, 'FIELD_VALUE').optional(), {
    label: 'Mùng',
    help: 'Ngày 1 đến 10 đọc có "mùng": tu-dong (chỉ khi trước đó không có chữ "ngày"), luon, hoặc khong',
    control: 'choice',
    group: 'content',
    example: 'tu-dong',
    notShown: script,
  }),
  zero: field(z.enum(zeroChoices, 'FIELD_VALUE').optional(), {
    label: 'Linh hay lẻ',
    help: 'Số 105 đọc "một trăm linh năm" hay "một trăm lẻ năm"',
    control: 'choice',
    group: 'content',
    example: 'linh',
    notShown: script,
  }),
  thousand: field(z.enum(thousandChoices, 'FIELD_VALUE').optional(), {
    label: 'Nghìn hay ngàn',
    help: 'Đọc "nghìn" hay "ngàn"',
    control: 'choice',
    group: 'content',
    example: 'nghìn',
    notShown: script,
  }),
  documentNumbers: field(z.enum(numberChoices, 'FIELD_VALUE').optional(), {
    label: 'Số hiệu văn bản',
    help: 'ca-chu: đọc cả chữ của số hiệu (35-CT/TW); chi-so: chỉ đọc số',
    control: 'choice',
    group: 'content',
    example: 'ca-chu',
    notShown: script,
  }),
  readings: field(z.record(z.string(), text, 'FIELD_GROUP').default({}), {
    label: 'Cách đọc riêng',
    help: 'Chữ viết và cách đọc, dùng trước mọi từ điển khác: tên riêng tiếng nước ngoài, chữ viết tắt của địa phương; không hiện trên trang',
    control: 'pairs',
    group: 'content',
    example: { Facebook: 'phây-búc' },
    notShown: script,
  }),
});

export type AnnouncerSettings = z.infer<typeof announcer>;
