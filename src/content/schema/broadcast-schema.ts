import { z } from 'zod';
import { field } from './field.ts';
import {
  audioAddress,
  day,
  flag,
  group,
  listOf,
  moment,
  oldPath,
  registered,
  soundTime,
  text,
  timeOfDay,
} from './fields.ts';
import { broadcastSoundFile } from './remote-file-schema.ts';
import { withdrawal } from './withdrawal-schema.ts';

/**
 * The priorities of a broadcast. Circular 39/2020/TT-BTTTT: a normal one follows the schedule, a
 * priority one goes before it, an emergency one is played at once.
 */
const priorities = ['thong-thuong', 'uu-tien', 'khan-cap'] as const;

/** One item of a broadcast: an article that is read, or a title. */
const broadcastItem = group({
  at: field(soundTime.optional(), {
    label: 'Lúc',
    help: 'Mục này bắt đầu ở phút:giây nào của tệp âm thanh; chưa thu thì không ghi',
    control: 'code',
    group: 'time',
    example: '02:15',
    shown: ['page', 'lists'],
  }),
  article: field(registered.optional(), {
    label: 'Bài',
    help: 'Tên tệp của bài được đọc, không có .md; trùng tên thì kèm năm và tháng: 2020/03/ten-bai',
    control: 'entry',
    reference: 'article',
    group: 'links',
    example: 'dai-hoi-dang-bo-xa-hong-duc',
    shown: ['page', 'lists', 'openData'],
  }),
  title: field(text.optional(), {
    label: 'Tiêu đề',
    help: 'Tên mục, nếu mục không phải một bài trên trang; ghi cả article thì đây là chữ hiện thay tít của bài',
    control: 'line',
    group: 'content',
    example: 'Ca nhạc',
    shown: ['page', 'openData', 'search'],
  }),
});

/** Front matter of a broadcast (buổi phát), `broadcasts/YYYY/MM/<day>-<slot>-<programme>.md`. */
export const broadcastSchema = group({
  programme: field(registered, {
    label: 'Chương trình',
    help: 'Mã chương trình trong programmes.yaml',
    control: 'entry',
    reference: 'programme',
    group: 'filing',
    example: 'ban-tin-sang',
    shown: ['page', 'lists', 'openData', 'search'],
  }),
  date: field(day, {
    label: 'Ngày phát',
    help: 'Ngày phát, năm-tháng-ngày',
    control: 'day',
    group: 'time',
    example: '2020-03-13',
    shown: ['page', 'lists', 'openData', 'search'],
  }),
  slots: field(listOf(timeOfDay), {
    label: 'Giờ phát',
    help: 'Các giờ phát trong ngày: giờ đầu là phát lần đầu, các giờ sau là phát lại; không ghi thì theo giờ trong tên tệp, tên tệp cũng không có giờ thì theo chương trình',
    control: 'lines',
    group: 'time',
    example: ['05:30', '17:00'],
    shown: ['page', 'lists', 'openData'],
  }),
  title: field(text.optional(), {
    label: 'Tiêu đề',
    help: 'Tên riêng của buổi phát, nếu có; không ghi thì gọi bằng tên chương trình và ngày',
    control: 'line',
    group: 'content',
    example: 'Điểm tin đại hội các xã',
    shown: ['page', 'lists', 'openData', 'search'],
  }),
  priority: field(z.enum(priorities, 'FIELD_VALUE').default('thong-thuong'), {
    label: 'Mức ưu tiên',
    help: 'thong-thuong: theo lịch; uu-tien: phát trước; khan-cap: phát ngay, phải ghi until',
    control: 'choice',
    group: 'filing',
    example: 'thong-thuong',
    shown: ['page', 'lists', 'openData'],
  }),
  until: field(moment.optional(), {
    label: 'Phát đến',
    help: 'Lúc thôi phát, bắt buộc với buổi khẩn cấp',
    control: 'moment',
    group: 'time',
    example: '2020-03-13 18:00',
    shown: ['page'],
  }),
  clusters: field(listOf(text), {
    label: 'Cụm loa',
    help: 'Các cụm loa phát buổi này; không ghi là tất cả',
    control: 'lines',
    group: 'filing',
    example: ['Thôn Đông', 'Thôn Đoài'],
    shown: ['page', 'openData'],
  }),
  audio: field(audioAddress.optional(), {
    label: 'Âm thanh',
    help: 'Tệp .mp3, .m4a hoặc .ogg trong thư mục media, hoặc địa chỉ https:// của tệp trên máy chủ âm thanh (soundHost); chưa thu thì không ghi',
    control: 'file',
    reference: 'media',
    group: 'media',
    example: '/media/2020/03/13-0530-ban-tin-sang.mp3',
    shown: ['page', 'lists', 'openData'],
  }),
  audioFile: field(broadcastSoundFile.optional(), {
    label: 'Tệp ở máy chủ âm thanh',
    help: 'Cỡ, độ dài và SHA-256 của tệp âm thanh, bắt buộc khi audio là địa chỉ trên máy chủ âm thanh',
    control: 'group',
    group: 'media',
  }),
  items: field(listOf(broadcastItem), {
    label: 'Các mục',
    help: 'Các mục của buổi phát theo thứ tự đọc, mỗi mục là một bài (article) hoặc một tiêu đề (title)',
    control: 'groups',
    group: 'content',
  }),
  presenter: field(text.optional(), {
    label: 'Người dẫn',
    help: 'Phát thanh viên của buổi này, nếu khác người dẫn của chương trình',
    control: 'line',
    group: 'content',
    shown: ['page', 'openData', 'search'],
  }),
  note: field(text.optional(), {
    label: 'Ghi chú',
    help: 'Điều người nghe cần biết về buổi phát, ví dụ phát chậm vì mất điện',
    control: 'paragraph',
    group: 'content',
    shown: ['page'],
  }),
  aliases: field(listOf(oldPath), {
    label: 'Địa chỉ cũ',
    help: 'Các địa chỉ cũ của buổi phát này trên cùng trang web',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới buổi phát',
  }),
  withdrawn: field(withdrawal.optional(), {
    label: 'Gỡ buổi phát',
    help: 'Gỡ hẳn buổi phát: ở địa chỉ này chỉ còn dòng cho biết đã gỡ, với ngày và lý do',
    control: 'group',
    group: 'publishing',
  }),
  sample: field(flag, {
    label: 'Nội dung mẫu',
    help: 'true: nội dung mẫu, hiện với nhãn',
    control: 'switch',
    group: 'look',
    shown: ['page', 'lists', 'openData', 'search'],
  }),
});

export type BroadcastFrontMatter = z.infer<typeof broadcastSchema>;
