import { z } from 'zod';
import { attachment, leadImage } from './article-media-schema.ts';
import { correction } from './correction-schema.ts';
import { elsewhere } from './elsewhere-schema.ts';
import { field } from './field.ts';
import {
  audioAddress,
  changeTime,
  day,
  flag,
  group,
  listOf,
  moment,
  oldPath,
  oneOrMoreIds,
  publishingDate,
  registered,
  text,
} from './fields.ts';
import { articleSoundFile } from './remote-file-schema.ts';
import { reviewStep } from './review-schema.ts';
import { withdrawal } from './withdrawal-schema.ts';

/** Another article of this site by its slug, or by `YYYY/MM/slug` if two share one slug. */
const reference = registered;

/** Front matter of `articles/YYYY/MM/<slug>.md`. */
export const articleSchema = group({
  title: field(text, {
    label: 'Tiêu đề',
    help: 'Tiêu đề bài',
    control: 'line',
    group: 'content',
    shown: ['page', 'lists', 'feeds', 'sitemaps', 'openData', 'search'],
  }),
  standfirst: field(text.optional(), {
    label: 'Sapô',
    help: 'Một đến hai câu tóm tắt, in dưới tiêu đề',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'lists', 'feeds', 'search'],
  }),
  date: field(publishingDate, {
    label: 'Ngày đăng',
    help: 'Ngày, ngày và giờ (2020-03-06 07:30), hoặc chỉ tháng (2020-03) nếu không rõ ngày',
    control: 'moment',
    group: 'time',
    example: '2020-03-06',
    shown: ['page', 'lists', 'feeds', 'sitemaps', 'openData', 'search'],
  }),
  sortDay: field(day.optional(), {
    label: 'Ngày xếp thứ tự',
    help: 'Ngày dùng để xếp thứ tự khi ngày đăng chỉ ghi tháng; không hiện trên trang',
    control: 'day',
    group: 'time',
    notShown: 'chỉ để xếp thứ tự các bài chỉ biết tháng',
  }),
  updated: field(changeTime.optional(), {
    label: 'Ngày cập nhật',
    help: 'Ngày, hoặc ngày và giờ (2020-03-14 08:30), cập nhật nội dung gần nhất',
    control: 'moment',
    group: 'time',
    example: '2020-03-14',
    shown: ['page', 'feeds', 'sitemaps', 'openData'],
  }),
  category: field(registered, {
    label: 'Chuyên mục',
    help: 'Mã chuyên mục trong categories.yaml',
    control: 'entry',
    reference: 'category',
    group: 'filing',
    example: 'chinh-tri',
    shown: ['page', 'lists', 'feeds', 'openData', 'search'],
  }),
  unit: field(oneOrMoreIds, {
    label: 'Đơn vị',
    help: 'Mã đơn vị trong units.yaml; một mã hoặc danh sách mã',
    control: 'entries',
    reference: 'unit',
    group: 'filing',
    example: 'dang-bo-huyen-ninh-giang',
    shown: ['page', 'lists', 'feeds', 'openData', 'search'],
  }),
  congress: field(oneOrMoreIds, {
    label: 'Đại hội',
    help: 'Mã đại hội trong congresses.yaml; một mã hoặc danh sách mã',
    control: 'entries',
    reference: 'congress',
    group: 'filing',
    shown: ['page', 'lists', 'feeds'],
  }),
  thread: field(registered.optional(), {
    label: 'Dòng sự kiện',
    help: 'Mã dòng sự kiện trong threads.yaml: các bài cùng mã thuộc một dòng sự kiện',
    control: 'entry',
    reference: 'thread',
    group: 'filing',
    shown: ['page', 'lists', 'feeds', 'search'],
  }),
  byline: field(text.optional(), {
    label: 'Dòng nguồn',
    help: 'Dòng nguồn in cuối bài',
    control: 'line',
    group: 'origin',
    example: 'T/h: Đài phát thanh huyện.',
    shown: ['page', 'openData'],
  }),
  authors: field(listOf(text), {
    label: 'Tác giả',
    help: 'Danh sách tác giả',
    control: 'lines',
    group: 'origin',
    shown: ['page', 'feeds', 'openData'],
  }),
  audio: field(audioAddress.optional(), {
    label: 'Âm thanh',
    help: 'Tệp âm thanh .mp3, .m4a hoặc .ogg trong thư mục media, hoặc địa chỉ https:// của tệp trên máy chủ âm thanh (soundHost)',
    control: 'file',
    reference: 'media',
    group: 'media',
    example: '/media/ban-tin-12-3.mp3',
    shown: ['page', 'lists', 'feeds'],
  }),
  audioFile: field(articleSoundFile.optional(), {
    label: 'Tệp ở máy chủ âm thanh',
    help: 'Cỡ, độ dài và SHA-256 của tệp âm thanh, bắt buộc khi audio là địa chỉ trên máy chủ âm thanh',
    control: 'group',
    group: 'media',
  }),
  image: field(leadImage.optional(), {
    label: 'Ảnh đầu bài',
    help: 'Ảnh ở đầu bài, với lời tả, chú thích và nguồn',
    control: 'group',
    group: 'media',
  }),
  attachments: field(listOf(attachment), {
    label: 'Tài liệu',
    help: 'Tài liệu kèm theo',
    control: 'groups',
    group: 'media',
  }),
  corrections: field(listOf(correction), {
    label: 'Đính chính',
    help: 'Các lần đính chính; hiện dưới bài và ở trang /dinh-chinh/',
    control: 'groups',
    group: 'publishing',
  }),
  related: field(listOf(z.union([reference, elsewhere])), {
    label: 'Bài liên quan',
    help: 'Các bài liên quan do biên tập chọn: tên tệp của bài, hoặc tiêu đề, ngày và địa chỉ của bài ở nơi khác',
    control: 'entries',
    reference: 'article',
    group: 'links',
    shown: ['page'],
  }),
  aliases: field(listOf(oldPath), {
    label: 'Địa chỉ cũ',
    help: 'Các địa chỉ cũ của bài trên trang này; ai mở địa chỉ cũ được đưa tới bài',
    control: 'lines',
    group: 'addresses',
    example: ['/2019/12/ten-cu/'],
    notShown: 'làm nên các trang chuyển tới bài',
  }),
  takesOver: field(text.optional(), {
    label: 'Thay bài',
    help: 'Tiêu đề của bài trước đây ở địa chỉ này, khi địa chỉ ấy được giao hẳn cho bài này',
    control: 'line',
    group: 'addresses',
    notShown: 'chỉ để lần đăng biết đây không phải nhầm tệp',
  }),
  draft: field(flag, {
    label: 'Bài nháp',
    help: 'true: bài nháp, chưa đăng',
    control: 'switch',
    group: 'publishing',
    notShown: 'quyết định bài có được đăng hay không; chỉ bản xem trước có nhãn',
  }),
  review: field(listOf(reviewStep), {
    label: 'Duyệt bài',
    help: 'Các bước gửi duyệt, trả lại, duyệt; bước cuối cho biết bài đang ở đâu. Bài không có mục này thì đăng như thường',
    control: 'groups',
    group: 'publishing',
  }),
  publishAt: field(moment.optional(), {
    label: 'Bắt đầu đăng',
    help: 'Ngày giờ bắt đầu đăng',
    control: 'moment',
    group: 'publishing',
    example: '2020-03-06 07:30',
    notShown: 'quyết định khi nào bài được đăng; chỉ bản xem trước có nhãn',
  }),
  expireAt: field(moment.optional(), {
    label: 'Thôi đăng',
    help: 'Ngày giờ thôi đăng',
    control: 'moment',
    group: 'publishing',
    example: '2020-04-01',
    notShown: 'quyết định khi nào bài thôi đăng',
  }),
  withdrawn: field(withdrawal.optional(), {
    label: 'Gỡ bài',
    help: 'Gỡ hẳn bài: ở địa chỉ của bài chỉ còn dòng "Bài đã gỡ" với ngày và lý do',
    control: 'group',
    group: 'publishing',
  }),
  stub: field(flag, {
    label: 'Chỉ có tiêu đề',
    help: 'true: chỉ có tiêu đề và ngày, nội dung chưa được lưu',
    control: 'switch',
    group: 'look',
    shown: ['page', 'lists', 'feeds', 'openData', 'search'],
  }),
  sample: field(flag, {
    label: 'Nội dung mẫu',
    help: 'true: nội dung mẫu, hiện với nhãn',
    control: 'switch',
    group: 'look',
    shown: ['page', 'lists', 'feeds', 'openData', 'search'],
  }),
  verbatim: field(flag, {
    label: 'Nguyên văn',
    help: 'true: chép đúng nguyên văn bản gốc, kể cả lỗi',
    control: 'switch',
    group: 'origin',
    notShown: 'chỉ cho npm run check biết rằng lỗi chữ là của bản gốc',
  }),
});

/** Front matter of an article after validation. */
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
