/** The search page. */
export const searchWords = {
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
  searchFailed:
    'Chưa tải được dữ liệu tìm kiếm. Mời xem bài theo năm, đơn vị, chuyên mục ở bên dưới.',
  moreResults: 'Xem thêm',
  searchOlder: 'Tìm thêm trong năm {year}',
  browse: 'Tìm theo năm, đơn vị, chuyên mục',
};
