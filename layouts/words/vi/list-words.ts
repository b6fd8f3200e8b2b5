const thousands = new Intl.NumberFormat('vi-VN');

/** Lists of articles, the archive and the site map. */
export const listWords = {
  archive: 'Lưu trữ',
  archiveOf: (period: string): string => `Lưu trữ ${period.toLowerCase()}`,
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
