import type { RelatedView } from '../src/site/article-view.ts';
import type { Badge } from '../src/site/teaser-view.ts';

const thousands = new Intl.NumberFormat('vi-VN');

/** Every Vietnamese word that the site itself says; all else is content. */
export const text = {
  skipToContent: 'Bỏ qua để xem nội dung',
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
  pages: 'Trang khác',

  leadStory: 'Tin nổi bật',
  newest: 'Tin mới',
  oneStop: 'Bộ phận một cửa',
  websiteLinks: 'Liên kết website',
  allOf: (name: string): string => `Xem tất cả: ${name}`,

  published: 'Ngày đăng:',
  updated: 'Cập nhật:',
  dayUnknown: '(ngày đăng không ghi trong bản gốc)',
  aboutUnits: 'Đơn vị:',
  authors: 'Tác giả:',
  downloadAudio: 'Tải tệp âm thanh',
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
  belongsTo: 'Trực thuộc:',
  subordinateUnits: 'Các đơn vị trực thuộc',

  notFound: 'Không tìm thấy trang',
  notFoundHelp: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ sai hoặc thiếu.',

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
