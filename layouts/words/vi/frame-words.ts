/** What stands around every page. */
export const frameWords = {
  skipToContent: 'Bỏ qua để xem nội dung',
  textSize: 'Cỡ chữ',
  textSizes: { vua: 'Chữ vừa', lon: 'Chữ lớn', 'rat-lon': 'Chữ rất lớn' },
  feed: 'Nguồn tin (Atom)',
  home: 'Trang chủ',
  mainMenu: 'Trình đơn chính',
  footerMenu: 'Trình đơn chân trang',
  breadcrumb: 'Đường dẫn',
  preview: 'Bản xem trước, chưa đăng: có cả bài nháp, bài hẹn giờ và bài hết hạn.',
  closed: 'Trang ngừng cập nhật',
  closedFrom: 'Trang này ngừng cập nhật từ ngày',
  closedKept: 'Các bài đã đăng vẫn giữ nguyên địa chỉ để tra cứu.',
  successors: 'Trang kế tiếp:',
  owner: 'Cơ quan chủ quản:',
  responsible: 'Chịu trách nhiệm nội dung:',
};
