import { z } from 'zod';
import { announcer } from './announcer-schema.ts';
import { approvalRules } from './approval-schema.ts';
import { closing } from './closing-schema.ts';
import { english } from './english-schema.ts';
import { field } from './field.ts';
import {
  baseUrl,
  count,
  day,
  flag,
  group,
  listOf,
  minisignKey,
  otherId,
  switchedOn,
  text,
} from './fields.ts';
import { listening } from './listening-schema.ts';
import { menuEntry, websiteLinkGroup } from './menu-schema.ts';
import { predecessorSite } from './predecessor-site-schema.ts';
import { oneStop } from './one-stop-schema.ts';

/** `site.yaml`: settings of the whole site. */
export const siteSchema = group({
  name: field(text, {
    label: 'Tên trang',
    help: 'Tên trang; hiện ở đầu mọi trang',
    control: 'line',
    group: 'content',
    shown: ['page', 'feeds', 'calendars', 'sitemaps'],
  }),
  description: field(text, {
    label: 'Giới thiệu',
    help: 'Một câu giới thiệu trang, dùng cho máy tìm kiếm',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'feeds'],
  }),
  station: field(text, {
    label: 'Đài',
    help: 'Tên đài phát thanh',
    control: 'line',
    group: 'content',
    shown: ['page', 'feeds', 'calendars'],
  }),
  baseUrl: field(baseUrl, {
    label: 'Địa chỉ trang',
    help: 'Địa chỉ trang, bắt đầu bằng https://',
    control: 'url',
    group: 'addresses',
    example: 'https://vi-du.vn/',
    shown: ['page', 'feeds', 'calendars', 'sitemaps', 'openData'],
  }),
  identity: field(baseUrl.optional(), {
    label: 'Địa chỉ đầu tiên',
    help: 'Tên gọi của từng bài trong RSS/Atom và của từng đại hội trong lịch lấy theo địa chỉ này, nên khi đổi baseUrl thì ghi địa chỉ cũ vào đây rồi không đổi nữa; không ghi thì theo baseUrl',
    control: 'url',
    group: 'addresses',
    example: 'https://vi-du.vn/',
    shown: ['feeds', 'calendars'],
  }),
  formerBaseUrls: field(listOf(baseUrl), {
    label: 'Địa chỉ trang cũ',
    help: 'Các địa chỉ trước đây của cả trang; chương trình làm sẵn bảng dẫn từ đó sang baseUrl',
    control: 'lines',
    group: 'addresses',
    example: ['https://cu.vi-du.vn/'],
    notShown: 'làm nên bảng chuyển hướng cho máy chủ cũ',
  }),
  predecessorSites: field(listOf(predecessorSite), {
    label: 'Trang kế tục',
    help: 'Các trang mà trang này kế tục, ví dụ của đài huyện đã ngừng',
    control: 'groups',
    group: 'addresses',
  }),
  releaseKey: field(minisignKey.optional(), {
    label: 'Khóa kiểm tra',
    help: 'Khóa công khai để kiểm tra chữ ký của trang đã đăng (npm run ky -- --new-key in ra dòng này)',
    control: 'code',
    group: 'addresses',
    example: 'RWRJWmWWV/OgK4N3csC6W3M0PQKaGrVauTFI0tR1Mwz5WkAp2Wkn9f5C',
    notShown: 'dành cho lệnh kiểm tra trang (npm run verify)',
  }),
  owner: field(text, {
    label: 'Chủ quản',
    help: 'Cơ quan chủ quản',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  responsible: field(text, {
    label: 'Chịu trách nhiệm',
    help: 'Người chịu trách nhiệm nội dung',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  license: field(text.optional(), {
    label: 'Giấy phép',
    help: 'Dòng giấy phép, nếu có',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  notice: field(text.optional(), {
    label: 'Lưu ý',
    help: 'Dòng lưu ý ở chân trang',
    control: 'line',
    group: 'content',
    shown: ['page'],
  }),
  articlesPerPage: field(count.default(30), {
    label: 'Số bài mỗi trang',
    help: 'Số bài trên một trang danh sách; không đổi sau khi đăng',
    control: 'number',
    group: 'look',
    example: 30,
    notShown: 'chia các danh sách thành trang',
  }),
  formerArticlesPerPage: field(listOf(count), {
    label: 'Số bài mỗi trang trước đây',
    help: 'Các số đã dùng cho articlesPerPage; trang danh sách cũ không còn thì dẫn tới trang đang có những bài ấy',
    control: 'lines',
    group: 'look',
    example: [30],
    notShown: 'làm nên các trang chuyển',
  }),
  relatedArticles: field(count.default(5), {
    label: 'Số bài liên quan',
    help: 'Số bài liên quan dưới mỗi bài',
    control: 'number',
    group: 'look',
    example: 5,
    notShown: 'giới hạn danh sách bài liên quan',
  }),
  samples: field(flag, {
    label: 'Hiện nội dung mẫu',
    help: 'true: hiện nội dung mẫu; false: bỏ hết nội dung mẫu',
    control: 'switch',
    group: 'look',
    notShown: 'quyết định nội dung mẫu có được đăng hay không',
  }),
  textCopies: field(switchedOn, {
    label: 'Bản văn bản',
    help: 'false: không làm bản văn bản của mỗi bài',
    control: 'switch',
    group: 'look',
    notShown: 'quyết định bản văn bản có được làm hay không',
  }),
  noticeSheets: field(switchedOn, {
    label: 'Bản in dán bảng tin',
    help: 'false: không làm bản in dán bảng tin của mỗi bài',
    control: 'switch',
    group: 'look',
    notShown: 'quyết định bản in dán bảng tin có được làm hay không',
  }),
  cardsSince: field(day.optional(), {
    label: 'Thẻ chia sẻ riêng từ ngày',
    help: 'Bài đăng từ ngày này, nếu không có ảnh, khi gửi lên Zalo, Facebook hiện thẻ mang tít của chính bài; không ghi thì hiện thẻ của chuyên mục. Đã đăng thì không đổi sang ngày muộn hơn',
    control: 'day',
    group: 'look',
    example: '2026-01-01',
    notShown: 'quyết định bài nào có thẻ chia sẻ riêng',
  }),
  offline: field(switchedOn, {
    label: 'Đọc khi không có mạng',
    help: 'false: điện thoại không lưu bài để đọc khi không có mạng',
    control: 'switch',
    group: 'look',
    notShown: 'quyết định điện thoại có lưu bài hay không',
  }),
  listening: field(listening.optional(), {
    label: 'Cách nghe đài',
    help: 'Nghe đài ở đâu: tần số, loa, địa chỉ phát trực tuyến; hiện ở trang Truyền thanh',
    control: 'group',
    group: 'content',
  }),
  keepSounds: field(count.optional(), {
    label: 'Giữ âm thanh (tháng)',
    help: 'Số tháng trang giữ âm thanh của mỗi buổi phát, tính từ ngày phát; hết hạn thì trang của buổi phát vẫn còn và nói rằng âm thanh đã hết hạn; không ghi thì giữ mãi',
    control: 'number',
    group: 'publishing',
    example: 24,
    notShown: 'quyết định âm thanh của buổi phát nào còn nghe được',
  }),
  english: field(english.optional(), {
    label: 'Tiếng Anh',
    help: 'Tên trang, đài, chủ quản bằng tiếng Anh; phải có khi thư mục pages/en có trang',
    control: 'group',
    group: 'content',
  }),
  approval: field(approvalRules.optional(), {
    label: 'Duyệt bài',
    help: 'Bài nào phải duyệt, ai duyệt. Đây là quy trình của ban biên tập, không phải khóa: ai sửa được tệp thì cũng ghi được lần duyệt',
    control: 'group',
    group: 'publishing',
  }),
  closing: field(closing.optional(), {
    label: 'Đóng trang',
    help: 'Đóng trang khi đài hoặc huyện sáp nhập',
    control: 'group',
    group: 'publishing',
  }),
  mainMenu: field(listOf(menuEntry), {
    label: 'Menu đầu trang',
    help: 'Các mục của menu đầu trang',
    control: 'groups',
    group: 'links',
  }),
  footerMenu: field(listOf(menuEntry), {
    label: 'Menu cuối trang',
    help: 'Các mục của menu cuối trang',
    control: 'groups',
    group: 'links',
  }),
  oneStopPage: field(otherId.optional(), {
    label: 'Trang một cửa',
    help: 'Mã trang "Bộ phận một cửa" trong thư mục pages',
    control: 'entry',
    reference: 'page',
    group: 'links',
    example: 'bo-phan-mot-cua',
    shown: ['page'],
  }),
  oneStop: field(oneStop.optional(), {
    label: 'Bộ phận một cửa',
    help: 'Nơi tiếp nhận, giờ làm việc và liên hệ của bộ phận một cửa',
    control: 'group',
    group: 'content',
  }),
  websiteLinks: field(listOf(websiteLinkGroup), {
    label: 'Liên kết website',
    help: 'Khối liên kết website, theo nhóm',
    control: 'groups',
    group: 'links',
  }),
  abbreviations: field(z.record(z.string(), text, 'FIELD_GROUP').default({}), {
    label: 'Chữ viết tắt',
    help: 'Chữ viết tắt và nghĩa đầy đủ, dùng cho dòng nguồn và nội dung bài',
    control: 'pairs',
    group: 'content',
    example: { 'T/h': 'Thực hiện' },
    shown: ['page'],
  }),
  announcer: field(announcer.optional(), {
    label: 'Phát thanh viên',
    help: 'Cách phát thanh viên của đài đọc, lời chào và lời kết',
    control: 'group',
    group: 'content',
  }),
});

export type SiteSettings = z.infer<typeof siteSchema>;
