/** What stands around every page. */
export const frameWords = {
  skipToContent: 'Chuyển đến nội dung chính',
  textSize: 'Cỡ chữ',
  textSizes: { vua: 'Chữ vừa', lon: 'Chữ lớn', 'rat-lon': 'Chữ rất lớn' },
  feed: 'Theo dõi tin (RSS/Atom)',
  home: 'Trang chủ',
  mainMenu: 'Menu chính',
  footerMenu: 'Menu cuối trang',
  breadcrumb: 'Đường dẫn',
  preview: 'Bản xem trước, chưa đăng: có cả bài nháp, bài hẹn giờ và bài hết hạn.',
  closed: 'Trang ngừng cập nhật',
  closedFrom: 'Trang này ngừng cập nhật từ ngày',
  closedKept: 'Các bài đã đăng vẫn giữ nguyên địa chỉ để tra cứu.',
  successors: 'Trang tiếp nhận:',
  owner: 'Cơ quan chủ quản:',
  responsible: 'Chịu trách nhiệm nội dung:',
};
