import type { RelatedView } from '../../../src/site/articles/related-view.ts';
import type { Badge } from '../../../src/site/articles/teaser-view.ts';
import { congressWords } from './congress-words.ts';
import { documentWords } from './document-words.ts';
import { unitWords } from './unit-words.ts';

const thousands = new Intl.NumberFormat('vi-VN');
const tenths = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** A size as people say it: `850 kB`, `1,2 MB`. */
const fileSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${thousands.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${tenths.format(bytes / 1_000_000)} MB`;

/** A length as people say it: `45 giây`, `12 phút 5 giây`, `1 giờ 2 phút`. */
const duration = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const parts = [
    [hours, 'giờ'],
    [minutes, 'phút'],
    [hours > 0 ? 0 : seconds % 60, 'giây'],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value} ${unit}`);
  return said.join(' ') || '0 giây';
};

/** Every Vietnamese word that the site itself says; all else is content. */
export const text = {
  skipToContent: 'Bỏ qua để xem nội dung',
  textSize: 'Cỡ chữ',
  textSizes: { vua: 'Chữ vừa', lon: 'Chữ lớn', 'rat-lon': 'Chữ rất lớn' },
  feed: 'Nguồn tin (Atom)',
  home: 'Trang chủ',
  mainMenu: 'Trình đơn chính',
  footerMenu: 'Trình đơn chân trang',
  breadcrumb: 'Đường dẫn',
  preview: 'Bản xem trước, chưa đăng: có cả bài nháp, bài hẹn giờ và bài hết hạn.',

  archive: 'Lưu trữ',
  archiveOf: (period: string): string => `Lưu trữ ${period.toLowerCase()}`,
  siteMap: 'Sơ đồ trang',
  categories: 'Chuyên mục',
  units: 'Đơn vị',
  years: 'Năm',
  yearNamed: (year: string): string => `Năm ${year}`,
  unit: 'Đơn vị',
  pages: 'Trang khác',

  leadStory: 'Tin nổi bật',
  newest: 'Tin mới',
  oneStop: 'Bộ phận một cửa',
  oneStopAddress: 'Nơi tiếp nhận',
  websiteLinks: 'Liên kết website',
  allOf: (name: string): string => `Xem tất cả: ${name}`,

  published: 'Ngày đăng:',
  updated: 'Cập nhật:',
  dayUnknown: '(ngày đăng không ghi trong bản gốc)',
  aboutUnits: 'Đơn vị',
  authors: 'Tác giả',
  listen: 'Nghe bài này',
  downloadAudio: 'Tải tệp âm thanh',
  fileSize,
  duration,
  fileFacts: (parts: readonly (string | false | undefined)[]): string =>
    parts.filter(Boolean).join(', '),
  imageCredit: (credit: string): string => `Ảnh: ${credit}`,
  attachments: 'Tài liệu kèm theo',
  corrections: 'Đính chính',
  correctionsAbout: 'Những chỗ đã sửa trong các bài đã đăng, mới nhất ở trên.',
  noCorrections: 'Chưa có đính chính nào.',
  aboutArticle: 'Về bài này',
  aboutCongress: 'Đại hội',
  inCategory: 'Chuyên mục',
  tools: 'Lưu, in và chia sẻ',
  print: 'In bài này',
  textCopy: 'Bản chữ thuần để lưu',
  noticeSheet: 'Tờ dán bảng tin (A4)',
  shareFacebook: 'Chia sẻ qua Facebook',
  shareEmail: 'Gửi qua thư điện tử',
  share: 'Chia sẻ…',
  copyLink: 'Chép địa chỉ',
  linkCopied: 'Đã chép địa chỉ.',
  printedFrom: 'Địa chỉ bài:',
  printSheet: 'In tờ này',
  sheetTitle: (title: string): string => `Tờ dán bảng tin: ${title}`,
  correction: (date: string, words: string): string => `Đính chính ${date}: ${words}`,
  sheetScan: 'Quét mã để đọc cả bài trên điện thoại',
  sheetMore: 'Còn nữa, xem cả bài tại địa chỉ dưới đây.',
  sheetBack: 'Về bài viết',
  textCopyOf: (station: string): string => `Nguồn: ${station}`,

  search: 'Tìm kiếm',
  searchWords: 'Từ khóa',
  searchHint: 'Gõ có dấu hay không dấu đều được; đặt trong ngoặc kép để tìm đúng cụm từ.',
  searchButton: 'Tìm',
  all: 'Tất cả',
  year: 'Năm',
  results: 'Kết quả',
  searching: 'Đang tìm…',
  searchFound: '{count} bài',
  searchNone:
    'Không tìm thấy bài nào. Thử từ khác, hoặc bỏ bớt bộ lọc. Bài chỉ có tiêu đề không có trong tìm kiếm; xem ở Lưu trữ.',
  searchFailed: 'Không tải được mục lục tìm kiếm. Xem các bài theo lưu trữ ở dưới.',
  moreResults: 'Xem thêm',
  searchOlder: 'Tìm thêm trong năm {year}',
  browse: 'Tìm theo năm, đơn vị, chuyên mục',

  offline: 'Đang mất mạng',
  offlineHelp: 'Trang này chưa được giữ trên máy. Khi có mạng, tải lại để xem.',
  savedPages: 'Những trang đã đọc, xem được khi mất mạng',

  openData: 'Dữ liệu mở',
  openDataAbout:
    'Danh mục các bài đã đăng, để ai cũng dùng lại được bằng máy. Cùng một nội dung ở hai dạng, cập nhật mỗi khi trang được dựng.',
  openDataJson: 'Danh mục bài viết, dạng JSON',
  openDataCsv: 'Danh mục bài viết, dạng CSV (mở được bằng Excel)',
  openDataSchema: 'Bản mô tả các trường (JSON Schema)',
  openDataFields: 'Các trường',
  openDataFeeds: 'Nguồn tin',
  openDataFeedsAbout: 'Bài mới của cả trang, của từng chuyên mục và từng đơn vị.',

  stubBody:
    'Bài này có trong danh mục bài liên quan của trang gốc với tiêu đề và ngày đăng nêu trên. Nội dung chưa được lưu; trang sẽ được bổ sung khi có bản gốc.',
  related: 'Các bài liên quan',
  reasons: {
    editor: undefined,
    congress: 'cùng đại hội',
    thread: 'cùng dòng sự kiện',
    unit: 'cùng đơn vị',
    words: 'cùng chủ đề',
    category: 'cùng chuyên mục',
  } satisfies Record<RelatedView['reason'], string | undefined>,
  badges: {
    stub: 'Chỉ có tiêu đề',
    sample: 'Nội dung mẫu',
    draft: 'Bản nháp',
    scheduled: 'Chưa đến ngày đăng',
    expired: 'Đã hết hạn',
  } satisfies Record<Badge, string>,
  moreOfCategory: (name: string): string => `Xem thêm trong ${name}`,
  back: 'Quay lại',
  continue: 'Xem tiếp',
  newer: 'Bài mới hơn',

  articleCount: (total: number): string => `${thousands.format(total)} bài`,
  noArticles: 'Chưa có bài nào.',
  openPageEmpty: 'Trang này sẽ có bài khi có thêm bài mới.',
  olderArticles: 'Bài cũ hơn',
  newerArticles: 'Bài mới hơn',
  newestArticles: 'Bài mới nhất',
  pageNumber: (number: number): string => `trang ${number}`,
  pagination: 'Chuyển trang',
  ...unitWords,

  ...congressWords,

  closed: 'Trang ngừng cập nhật',
  closedFrom: 'Trang này ngừng cập nhật từ ngày',
  closedKept: 'Các bài đã đăng vẫn giữ nguyên địa chỉ để tra cứu.',
  successors: 'Trang kế tiếp:',

  ...documentWords,

  thread: 'Dòng sự kiện',
  threads: 'Dòng sự kiện',
  oldestFirst: 'cũ trước, mới sau',

  moved: 'Trang đã chuyển địa chỉ',
  movedTo: 'Địa chỉ mới:',

  movedChoices: 'Địa chỉ cũ này có nhiều trang. Chọn trang cần xem:',
  withdrawn: 'Bài đã gỡ',
  /** Before and between the day of publishing and the day of going. */
  withdrawnOn: ['Bài đăng', 'ở địa chỉ này đã được gỡ ngày'],
  withdrawnFor: (reason: string): string => `Lý do: ${reason}`,
  withdrawnThing: { document: 'Văn bản đã gỡ', page: 'Trang đã gỡ', file: 'Tệp đã gỡ' },
  withdrawnThingOn: 'Nội dung ở địa chỉ này đã được gỡ ngày',
  expired: 'Bài đã hết hạn đăng',
  expiredOn: ['Bài đăng', 'ở địa chỉ này đã hết hạn đăng từ ngày'],

  notFound: 'Không tìm thấy trang',
  notFoundHelp: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ sai hoặc thiếu.',

  outputs: {
    closed: 'Trang ngừng cập nhật',
    sampleTitle: (title: string): string => `[Nội dung mẫu] ${title}`,
    registerName: 'Danh mục bài viết',
    registerLicense: 'Dùng lại tự do, ghi rõ nguồn là trang này.',
    calendar: {
      nameOf: (name: string): string => `Lịch đại hội: ${name}`,
      congress: 'Đại hội',
      pilot: 'Đại hội điểm',
    },
  },
  /** Under the site's icon on a phone. */
  shortName: 'Bản tin',

  faults: 'Chưa dựng được trang xem trước',
  faultsHelp: 'Sửa các chỗ dưới đây rồi lưu tệp; trang này tự trở lại.',

  owner: 'Cơ quan chủ quản:',
  responsible: 'Chịu trách nhiệm nội dung:',

  markdown: {
    table: 'Bảng, cuộn ngang để xem hết',
    footnotes: 'Chú thích',
    backToText: 'Về chỗ đang đọc',
  },
} as const;
