/** An abbreviation with another meaning beside certain words. */
interface Meaning {
  readonly form: string;
  readonly words: string;
  /** At the end of the text before it. */
  readonly before?: RegExp;
  /** At the beginning of the text behind it. */
  readonly behind?: RegExp;
}

/** `BTV Lan Anh`, but `BTV Huyện ủy`, `BTV Tỉnh Đoàn`, `BTV Đảng bộ`. */
const personBehind =
  /^ (?!Huyện|Tỉnh|Thành|Quận|Thị|Đảng|Trung|Hội|Đoàn|Liên|Công|Phường|Xã|Bộ|Chi|Khóa|Ban|Đặc|Nông|Mặt)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

const congressBehind =
  /^ (?:Đảng|đảng|ĐB|Đại biểu|đại biểu|lần thứ|[Cc]hi bộ|[Cc]hi đoàn|điểm(?! \d)|các cấp|đồng cấp|[IVX]+(?!\p{L})|Đoàn|Hội|Công đoàn|Công Đoàn|nhiệm kỳ|cơ sở|đại trà|toàn quốc|Nông dân|Phụ nữ|Cựu chiến binh|CCB)(?!\p{L})/u;

const meanings: readonly Meaning[] = [
  {
    form: 'BTV',
    words: 'Ban Thường vụ',
    behind:
      /^ (?:Huyện|Tỉnh|Thành|Quận|Thị|Đảng|ĐU|HU|TU|Trung|TW|TƯ|Hội|Đoàn|Liên|LĐLĐ|Công đoàn|Chi|cấp ủy|huyện|tỉnh|thành|đảng)(?!\p{L})/u,
  },
  {
    form: 'BTV',
    words: 'Ban Thường vụ',
    before:
      /(?<!\p{L})(?:[Uu]ỷ viên|[Ủủ]y viên|UV|BCH|Ban Chấp hành|bầu|Thường trực)(?:,| và|\/)? ?$/u,
  },
  {
    form: 'BBT',
    words: 'Ban Bí thư',
    behind: /^ (?:Trung|TW|TƯ|T\.Ư|khóa|khoá|\()/u,
  },
  {
    form: 'BBT',
    words: 'Ban Bí thư',
    before:
      /(?<!\p{L})(?:TW|chỉ thị|kết luận|quy định|quyết định|nghị quyết|Bộ Chính trị|BCT)[^.;]{0,30}(?:,| và| của)? ?$/iu,
  },
  { form: 'ĐH', words: 'đại hội', behind: congressBehind },
  {
    form: 'ĐH',
    words: 'đại hội',
    before:
      /(?<!\p{L})(?:nghị quyết|văn kiện|chào mừng|mừng|tham dự|dự|khai mạc|bế mạc|phục vụ|thành công|tổ chức|trước|sau|tại|các|trình|tiến tới) $/iu,
    behind: /^(?! (?:Quốc gia|Bách khoa|Y |Sư phạm|Hải|Hà Nội))/u,
  },
  {
    form: 'ĐH',
    words: 'đại học',
    before:
      /(?<!\p{L})(?:trường|học|đỗ|tốt nghiệp|trình độ|bằng|thi|thi vào|điểm|điểm chuẩn|hệ|bậc|giảng viên|CĐ,|sau|trên) $/iu,
  },
  {
    form: 'ĐH',
    words: 'đại học',
    behind:
      /^ (?:Quốc gia|Bách khoa|Y|Sư phạm|Nông nghiệp|Kinh tế|Luật|Hải|Hà Nội|Thái|Sao Đỏ|Công nghiệp|Điện lực|Mở|Văn hóa)(?!\p{L})/u,
  },
  {
    form: 'BTV',
    words: 'biên tập viên',
    before:
      /(?<!\p{L})(?:phóng viên|PV|PTV|KTV|MC|nam|nữ|đội ngũ|vai trò|làm|nghề|tổ trưởng|một|hai|các|những)(?:,| -| và|\/)? ?$/iu,
    behind: /^(?!,? ?(?:huyện|tỉnh|thành|đảng|trung ương|hội|đoàn|tỉnh))/iu,
  },
  { form: 'BTV', words: 'biên tập viên', behind: personBehind },
  {
    form: 'BTV',
    words: 'biên tập viên',
    behind: /^(?:,| và|\/)? ?(?:phóng viên|PV|PTV|KTV)(?!\p{L})/u,
  },
  {
    form: 'BBT',
    words: 'Ban Biên tập',
    behind:
      /^ (?:của )?(?:báo|đài|tạp chí|cổng|trang|website|bản tin|tòa soạn|tập san|đặc san|ấn phẩm)(?!\p{L})/iu,
  },
  {
    form: 'BBT',
    words: 'Ban Biên tập',
    before: /(?<!\p{L})(?:tòa soạn|thư ký|ý kiến|hộp thư|email|liên hệ)(?: của)?(?:,| -|:)? ?$/iu,
  },
];

/**
 * The meaning of an abbreviation with two usual ones, where the words beside it decide.
 *
 * @param textBefore the words before it on its line
 * @param textBehind the words behind it
 */
export const meaningBeside = (
  abbreviation: string,
  textBefore: string,
  textBehind: string,
): string | undefined =>
  meanings.find(
    ({ form, before, behind }) =>
      form === abbreviation &&
      (before?.test(textBefore) ?? true) &&
      (behind?.test(textBehind) ?? true),
  )?.words;
