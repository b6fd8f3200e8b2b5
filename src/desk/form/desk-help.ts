/**
 * What a form says instead of the help of the guide, where that names codes or files. A form needs
 * no format: it has a calendar, a list to choose from, a button for a file.
 */
const deskHelp: Readonly<Record<string, string>> = {
  'congresses.congresses.papers':
    'Văn kiện không có số, ký hiệu; văn bản có số thì ghi ở phần Văn bản',
  'congresses.congresses.planned': 'Ngày, tháng, hoặc từ ngày đến ngày: 11/03/2020 đến 12/03/2020',
  'congresses.congresses.actual': 'Ngày, tháng, hoặc từ ngày đến ngày: 11/03/2020 đến 12/03/2020',
  'article.date': 'Gõ ngày/tháng/năm; thêm giờ nếu cần. Chỉ biết tháng thì gõ tháng/năm',
  'article.updated': 'Ngày, hoặc ngày và giờ, cập nhật nội dung gần nhất',
  'article.category': '',
  'article.unit': 'Gõ tên, không cần dấu',
  'article.congress': 'Gõ tên, không cần dấu',
  'article.thread': 'Các bài cùng một chuyện',
  'article.audio': 'Tệp tiếng .mp3, .m4a hoặc .ogg',
  'article.corrections': 'Các lần đính chính; hiện dưới bài',
  'article.related': 'Tìm theo tít, không cần dấu',
  'article.draft': 'Bài nháp chưa lên trang',
  'article.withdrawn': 'Ở địa chỉ của bài chỉ còn dòng “Bài đã gỡ”, với ngày và lý do',
  'article.stub': 'Chỉ có tít và ngày, nội dung chưa được lưu',
  'article.sample': 'Nội dung mẫu, hiện với nhãn',
  'article.verbatim': 'Chép đúng nguyên văn bản gốc, kể cả lỗi',
};

/** Words that only files have: codes, names of files, `true`. */
const code =
  /\b(?:true|false)\b|\.(?:yaml|md)\b|\b[a-z]+-[a-z]+(?:-[a-z]+)*\b|\b[a-z]+:\s|\/[a-z-]+\/|\d{4}-\d{2}|\([a-z]+\)|[Mm]ã |:[a-z]|\b(?:article|until|media|title)\b/u;

/** The help of a field without codes; empty rather than with one. */
export const formHelp = (type: string, path: readonly string[], help: string): string => {
  const own = deskHelp[[type, ...path].join('.')];
  if (own !== undefined) return own;
  const clean = help.replace(/^true: /u, '').replace(/^./u, (first) => first.toUpperCase());
  return code.test(clean) ? '' : clean;
};
