import type { RegisterName } from '../../../src/site/open-data/registers.ts';

/** The page on open data. */
export const openDataWords = {
  openData: 'Dữ liệu mở',
  openDataAbout:
    'Danh mục các bài đã đăng, các đơn vị, đại hội, buổi phát và văn bản, để mọi người khai thác, sử dụng lại bằng máy. Mỗi danh mục có cùng một nội dung ở hai dạng, cập nhật mỗi lần trang cập nhật.',
  openDataJson: 'Dạng JSON',
  openDataCsv: 'Dạng CSV (mở được bằng Excel)',
  openDataSchema: 'Bản mô tả các trường (JSON Schema)',
  openDataFields: (count: number): string => `Các trường (${count})`,
  registers: {
    articles: 'Bài viết',
    units: 'Đơn vị',
    congresses: 'Đại hội',
    congressSteps: 'Các bước của đại hội',
    congressPapers: 'Văn kiện đại hội',
    congressFigures: 'Số liệu đại hội',
    consultations: 'Góp ý dự thảo',
    goals: 'Chỉ tiêu nghị quyết',
    appointments: 'Chức vụ',
    contacts: 'Nhiệm vụ và liên hệ',
    events: 'Sự kiện và lịch công tác',
    programmes: 'Chương trình truyền thanh',
    broadcasts: 'Buổi phát',
    officialDocuments: 'Văn bản',
  } satisfies Record<RegisterName, string>,
  openDataFeeds: 'Theo dõi tin',
  openDataFeedsAbout: 'Bài mới của cả trang, của từng chuyên mục và từng đơn vị.',
};
