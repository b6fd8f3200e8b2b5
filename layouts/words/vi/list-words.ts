const thousands = new Intl.NumberFormat('vi-VN');

/** Lists of articles, the archive and the site map. */
export const listWords = {
  archive: 'Lưu trữ',
  archiveOf: (period: string): string => `Lưu trữ ${period.toLowerCase()}`,
  weekSheet: 'Bản tin tuần',
  weekSheets: 'Bản tin tuần để in (A4)',
  weekSheetOf: (days: string): string => `Bản tin tuần ${days}`,
  newsOfWeek: (days: string): string => `Tin tuần ${days}`,
  printWeek: (days: string): string => `Bản tin tuần ${days} để in (A4)`,
  weekScan: 'Quét mã để đọc các bài này trên điện thoại',
  /** How much is printed of a week that does not fit on one sheet. */
  weekForms: { mot_to: 'Một tờ A4', ca_bai: 'Cả tuần, nhiều tờ A4' },
  siteMap: 'Sơ đồ trang',
  categories: 'Chuyên mục',
  units: 'Đơn vị',
  years: 'Năm',
  yearNamed: (year: string): string => `Năm ${year}`,
  unit: 'Đơn vị',
  pages: 'Trang khác',
  allOf: (name: string): string => `Xem tất cả: ${name}`,
  articleCount: (total: number): string => `${thousands.format(total)} bài`,
  noArticles: 'Chưa có bài nào.',
  openPageEmpty: 'Đang cập nhật.',
  olderArticles: 'Bài cũ hơn',
  newerArticles: 'Bài mới hơn',
  newestArticles: 'Bài mới nhất',
  pageNumber: (number: number): string => `trang ${number}`,
  pagination: 'Phân trang',
  thread: 'Dòng sự kiện',
  threads: 'Dòng sự kiện',
  oldestFirst: 'cũ trước, mới sau',
};
