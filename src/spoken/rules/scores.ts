import { cardinal } from '../numbers/cardinal.ts';
import { byPattern, textBefore } from '../spoken-rule.ts';
import { monthName } from './day-words.ts';

const ofGame =
  /(?<!\p{L})(?:tỷ số|tỉ số|hiệu số|thắng|thua|hòa|hoà|dẫn|dẫn trước|gỡ|ấn định|chung cuộc|đánh bại|vượt qua|cân bằng|san bằng|nâng lên|lên|hạ|kết quả|thất bại)(?!\p{L}):?[^.;:\n\d]{0,40}$/iu;
const isCounted =
  /^[ \u00A0](?:lần|giải|trận|bàn|đồng|triệu|tỷ|người|ngày|tháng|năm|giờ|phút|tuần|điểm|huy chương|%|tấn|tạ|kg|m|ha|km|hộ|đại biểu|bậc|hạng)(?!\p{L})/iu;

/** `tỷ số 3-1`, `hòa 1-1`: the numbers side by side. */
export const scores = byPattern(
  'score',
  /(?<![\p{L}\d/.,-])(\d{1,3})[ \u00A0]?[-–:][ \u00A0]?(\d{1,3})(?![\p{L}\d/%]|[.,-]\d)/gu,
  (match, choices) => {
    const [, own = '', other = ''] = match;
    const before = textBefore(match);
    const isShort = (own.length === 1 && other.length === 1) || own === other;
    /** `tỷ lệ 50-50`: no range has equal ends. */
    const isEven = own === other && /(?:tỷ|tỉ) lệ $/iu.test(before);
    const isScore =
      (isEven || ofGame.test(before)) &&
      !/(?:từ|khoảng|ngày|tháng|năm|lên tới|lên đến|sáng|trưa|chiều|tối|đêm|hôm|vào|mùng|mồng) $/iu.test(
        before,
      ) &&
      !isCounted.test(match.input.slice(match.index + match[0].length));
    return isScore
      ? [own, other].map((digits) => cardinal(digits, choices)).join(isShort ? ' ' : ', ')
      : undefined;
  },
);

const named =
  'Câu lạc bộ|CLB|quỹ|trung tâm|khách sạn|tượng đài|đội|khu phố|làng|vườn hoa|bến xe|xóm|đường|phố|trường|trường (?:Mầm non|Tiểu học|THCS|THPT)|mầm non|tiểu học|THCS|THPT|công viên|quảng trường|nông trường|lâm trường|xí nghiệp|nhà máy|công ty|bệnh viện|cung thiếu nhi|nhà thiếu nhi|khu tập thể|rạp|chợ|cầu|hợp tác xã|HTX|đại lộ|sân vận động|nhà văn hóa|giải thưởng|tập đoàn|đoàn văn công|khu đô thị|tổ hợp|nhà xuất bản';

/** A day that is a name: `Câu lạc bộ 3-2`, `đường 30/4`. */
export const namedDays = byPattern(
  'date',
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${named})[ \u00A0])(\d{1,2})[ \u00A0]?[-–/.][ \u00A0]?(\d{1,2})(?![\p{L}\d/]|[.,-]\d)`,
    'giu',
  ),
  ([, day = '', month = ''], choices) =>
    Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
      ? `${cardinal(day, choices)} tháng ${monthName(month, choices)}`
      : undefined,
);
