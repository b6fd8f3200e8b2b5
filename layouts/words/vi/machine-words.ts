/** The words of feeds, calendars, registers and the web manifest, and of the text renderer. */
export const machineWords = {
  /** The Open Graph name of the language and its country (ogp.me). */
  openGraphLocale: 'vi_VN',
  outputs: {
    closed: 'Trang ngừng cập nhật',
    sampleTitle: (title: string): string => `[Nội dung mẫu] ${title}`,
    feeds: {
      officialDocuments: 'Văn bản',
      corrections: 'Đính chính',
      consultations: 'Góp ý dự thảo',
      consultation: (subject: string): string => `Mời góp ý: ${subject}`,
      consultationDays: (opens: string, closes: string): string =>
        `Nhận góp ý từ ngày ${opens} đến hết ngày ${closes}.`,
      results: 'Kết quả đại hội',
      correction: (day: string): string => `Đính chính ngày ${day}`,
      correctionOf: (title: string): string => `Đính chính: ${title}`,
    },
    /** Before the title of an emergency. */
    emergency: 'Khẩn cấp',
    /** Before the moment at which it ends. */
    emergencyUntil: 'có hiệu lực đến',
    voice: {
      listen: 'Nghe máy đọc',
      pause: 'Tạm dừng',
      resume: 'Đọc tiếp',
      stop: 'Dừng đọc',
      about: 'Giọng máy của thiết bị này, không phải phát thanh viên.',
    },
    delegates: {
      called: 'Đại biểu được triệu tập',
      present: 'Đại biểu có mặt',
      guests: 'Khách mời',
      unit: 'người',
    },
    registerNames: {
      articles: 'Danh mục bài viết',
      units: 'Danh mục đơn vị',
      congresses: 'Danh mục đại hội',
      congressSteps: 'Các bước của đại hội',
      congressPapers: 'Văn kiện đại hội',
      congressFigures: 'Số liệu đại hội',
      consultations: 'Góp ý dự thảo',
      goals: 'Chỉ tiêu nghị quyết',
      appointments: 'Chức vụ',
      contacts: 'Nhiệm vụ và liên hệ',
      events: 'Sự kiện và lịch công tác',
      programmes: 'Chương trình truyền thanh',
      broadcasts: 'Danh mục buổi phát',
      officialDocuments: 'Danh mục văn bản',
    },
    registerLicense: 'Dùng lại tự do, ghi rõ nguồn là trang này.',
    calendar: {
      nameOf: (name: string): string => `Lịch đại hội: ${name}`,
      congress: 'Đại hội',
      expected: (name: string): string => `${name} (dự kiến)`,
      pilot: 'Đại hội điểm',
      consultation: 'Góp ý dự thảo',
      events: (name: string): string => `Sự kiện: ${name}`,
      work: (name: string): string => `Lịch công tác: ${name}`,
    },
  },
  /** Under the site's icon on a phone. */
  shortName: 'Bản tin',
  markdown: {
    table: 'Bảng, cuộn ngang để xem hết',
    footnotes: 'Chú thích',
    backToText: 'Về chỗ đang đọc',
  },
};
