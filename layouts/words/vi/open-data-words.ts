/** The page on open data. */
export const openDataWords = {
  openData: 'Dữ liệu mở',
  openDataAbout:
    'Danh mục các bài đã đăng, để mọi người khai thác, sử dụng lại bằng máy. Cùng một nội dung ở hai dạng, cập nhật mỗi lần trang cập nhật.',
  openDataJson: 'Danh mục bài viết, dạng JSON',
  openDataCsv: 'Danh mục bài viết, dạng CSV (mở được bằng Excel)',
  openDataSchema: 'Bản mô tả các trường (JSON Schema)',
  openDataFields: 'Các trường',
  openDataFeeds: 'Theo dõi tin',
  openDataFeedsAbout: 'Bài mới của cả trang, của từng chuyên mục và từng đơn vị.',
};
