import type { CongressView } from '../src/site/congress-view.ts';
import type { RelatedView } from '../src/site/related-view.ts';
import type { Badge } from '../src/site/teaser-view.ts';
import type { UnitView } from '../src/site/unit-view.ts';

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

/** How far a congress has come, as it is said after a number and, with a capital, by itself. */
const congressStatuses = {
  'du-kien': 'dự kiến',
  'da-an-dinh': 'đã ấn định ngày',
  'dang-dien-ra': 'đang diễn ra',
  'da-hoan-thanh': 'đã hoàn thành',
  'tam-dung': 'tạm dừng',
  hoan: 'hoãn',
} satisfies Record<CongressView['status'], string>;

type StatusCount = { readonly status: CongressView['status']; readonly count: number };

/** `2 đã hoàn thành, 1 dự kiến` */
const congressCounts = (statuses: readonly StatusCount[]): string =>
  statuses.map(({ status, count }) => `${count} ${congressStatuses[status]}`).join(', ');

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
  /** The name of a former unit whose name another one bears too, told by the day it went: `1/7/2025`. */
  unitNamed: (name: string, before: string | undefined): string =>
    before === undefined ? name : `${name} (trước ${before})`,
  aboutUnit: 'Về đơn vị',
  unitKind: 'Loại tổ chức đảng',
  unitKinds: {
    'dang-bo-huyen': 'Đảng bộ huyện',
    'dang-bo-xa': 'Đảng bộ xã',
    'dang-bo-thi-tran': 'Đảng bộ thị trấn',
    'dang-bo-co-quan': 'Đảng bộ cơ quan',
    'dang-bo-truong-hoc': 'Đảng bộ trường học',
    'dang-bo-y-te': 'Đảng bộ cơ sở y tế',
    'dang-bo-quan-su': 'Đảng bộ quân sự',
    'dang-bo-cong-an': 'Đảng bộ công an',
    'dang-bo-doanh-nghiep': 'Đảng bộ doanh nghiệp',
    'chi-bo': 'Chi bộ',
  } satisfies Record<UnitView['kind'], string>,
  validity: 'Thời gian',
  validFrom: 'Từ',
  validTo: 'Đến',
  continues: 'Kế tục',
  nowIs: 'Nay là:',
  belongsTo: 'Trực thuộc',
  subordinateUnits: 'Các đơn vị trực thuộc',
  formerSubordinateUnits: 'Các đơn vị trực thuộc trước đây',
  /** After several units were merged, or after one took another name. */
  articlesOfPredecessors: (units: number): string =>
    units > 1 ? 'Bài về các đơn vị trước sáp nhập' : 'Bài về đơn vị tiền thân',
  unitCongresses: 'Các kỳ đại hội',
  unitArticles: 'Bài về đơn vị',
  congressCalendar: 'Lịch đại hội (iCalendar)',

  progressBoard: 'Tiến độ đại hội',
  progressOfTerm: (term: string): string => `Đại hội nhiệm kỳ ${term}`,
  congressCounts: (statuses: readonly StatusCount[]): string =>
    congressCounts(statuses) || 'chưa có đại hội nào được kể tên',
  congressCount: (each: StatusCount): string => congressCounts([each]),
  pilotCount: (count: number): string => `Trong đó có ${count} đại hội điểm.`,
  slippedCount: (count: number): string => `${count} đại hội chậm so với kế hoạch.`,
  othersUnknown:
    'Ngoài ra còn các đại hội mà nguồn không kể tên và không nêu có bao nhiêu; chúng không được đếm ở đây.',
  othersRow: 'nguồn không nêu có bao nhiêu',
  asOf: 'Tính đến ngày',
  countsByStatus: 'Số đại hội theo tình trạng',
  timeline: 'Thời gian đại hội',
  timelineOf: (count: number, from: string, to: string): string =>
    `${count} dòng, từ tháng ${from} đến tháng ${to}; mỗi dòng kẻ thời gian có thể diễn ra của một đại hội. Bảng các đại hội ghi cùng những điều này bằng chữ.`,
  toTimeline: 'Xem hình theo thời gian',
  timelineNote:
    'Số đầu dòng là số trong bảng. Nét và nền của mỗi thanh nói tình trạng như ở hình theo tình trạng; thanh dài là chỉ biết tháng.',
  pilotSign: '◆',
  pilotSignNote: 'là đại hội điểm.',
  congressTable: 'Bảng các đại hội',
  congressTableFrame: 'Bảng các đại hội, cuộn ngang để xem hết',
  sortHint: 'Chọn đơn vị, thời gian hoặc tình trạng ở đầu bảng để xếp lại.',
  /** Headings of columns; `by` is what the table can be ordered by. */
  boardColumns: {
    unit: { before: 'Đại hội, ', by: 'đơn vị', after: ', cấp' },
    time: { before: '', by: 'Thời gian', after: '' },
    status: { before: '', by: 'Tình trạng', after: '' },
  },
  termLabel: 'Nhiệm kỳ',
  allTerms: 'Các nhiệm kỳ',
  whenHeld: 'Thời gian',
  planned: 'Theo kế hoạch',
  statusLabel: 'Tình trạng',
  congressStatus: (status: CongressView['status']): string =>
    congressStatuses[status].replace(/^./u, (letter) => letter.toUpperCase()),
  pilot: 'Đại hội điểm',
  slipped: 'Chậm so với kế hoạch',
  /** In a table below the words that say them in full. */
  pilotInTable: 'Điểm',
  slippedInTable: 'Chậm',
  kindLabel: 'Loại đại hội',
  congressLevels: {
    tinh: 'cấp tỉnh',
    huyen: 'cấp huyện',
    'co-so': 'cấp cơ sở',
    'chi-bo': 'chi bộ',
  } satisfies Record<NonNullable<CongressView['level']>, string>,
  congressKinds: {
    'dai-bieu': 'Đại hội đại biểu',
    'dang-vien': 'Đại hội đảng viên',
  } satisfies Record<NonNullable<CongressView['congressKind']>, string>,
  ordinalLabel: 'Lần thứ',
  seeAlso: 'Xem thêm',
  aboutThisCongress: 'Về đại hội này',
  sessions: 'Các phiên họp',
  sessionKinds: { 'tru-bi': 'Phiên trù bị', 'chinh-thuc': 'Phiên chính thức' },
  suspensions: 'Các lần tạm dừng',
  suspendedFrom: 'Từ',
  suspendedTo: 'đến',
  suspendedOpen: 'chưa nêu ngày hết tạm dừng',
  congressFacts: 'Bài viết nêu',
  factFrom: 'Theo bài',
  sources: 'Nguồn khác',
  congressArticles: 'Các bài về đại hội này',
  otherCongresses: 'Đại hội khác của đơn vị',
  congressBefore: 'Đại hội trước:',
  congressAfter: 'Đại hội sau:',

  closed: 'Trang ngừng cập nhật',
  closedFrom: 'Trang này ngừng cập nhật từ ngày',
  closedKept: 'Các bài đã đăng vẫn giữ nguyên địa chỉ để tra cứu.',
  successors: 'Trang kế tiếp:',

  documents: 'Văn bản',
  newDocuments: 'Văn bản mới',
  allDocuments: 'Xem tất cả văn bản',
  documentCount: (total: number): string => `${thousands.format(total)} văn bản`,
  documentsBy: {
    kind: (name: string): string => `Văn bản loại: ${name}`,
    year: (name: string): string => `Văn bản ban hành năm ${name}`,
    issuer: (name: string): string => `Văn bản của: ${name}`,
  },
  aboutDocument: 'Về văn bản này',
  documentNumber: 'Số, ký hiệu',
  documentKind: 'Loại văn bản',
  documentYear: 'Năm ban hành',
  documentIssuer: 'Cơ quan ban hành',
  documentIssued: 'Ngày ban hành',
  documentSigner: 'Người ký',
  downloadDocument: 'Tải văn bản',
  documentAddress: 'Địa chỉ văn bản:',
  inForceFrom: 'Có hiệu lực từ',
  inForceUntil: 'Hết hiệu lực từ',
  /** Within brackets, before the document that takes the place. */
  replacedWith: 'thay bằng',
  replacedBy: 'Được thay thế bởi',
  amendedBy: 'Được sửa đổi bởi',
  replaces: 'Thay thế',
  amends: 'Sửa đổi',
  articlesCiting: 'Các bài nhắc tới văn bản này',

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
