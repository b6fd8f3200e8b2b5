import { byPattern, textBefore } from '../spoken-rule.ts';

/** Signs that may be between a number and the dash: `10%–15%`, `7h–11h30`, `2 tỷ - 3 tỷ`. */
const sign = String.raw`(?:[ \u00A0]?(?:%|°C|°|h(?:\d\d)?|kg|km|m2?|cm|ha|g|tạ|tấn|triệu|tỷ|đồng|triệu đồng|tỷ đồng|giờ|tuổi))?`;

const counted =
  /(?:từ|ngày|tháng|năm|khoảng|gần|hơn|tăng|giảm|đạt|được|có|trong|mất|sau|cao|dài|sâu|rộng) (?:ngày |tháng |\d)/iu;

/** `5–7 đồng chí`: from one number to another, with one dash between them. */
export const ranges = byPattern(
  'range',
  new RegExp(
    String.raw`(?<=(?<![\d.,-])(?<!\p{L}-?)\d+(?:[.,]\d+)*${sign}(?:/\d+)*)[ \u00A0]?[-–—~][ \u00A0]?(?=\d+(?:[.,:]\d+)*(?![\d-]))`,
    'gu',
  ),
  (match) => {
    const isListed = /-\d+$/u.test(textBefore(match)) && !counted.test(textBefore(match));
    return isListed ? undefined : ' đến ';
  },
);

/** `quý I–II`, `khóa X-XII`. */
export const romanRanges = byPattern(
  'range',
  /(?<=[ \u00A0][IVX]{1,6})[ \u00A0]?[-–—][ \u00A0]?(?=[IVX]{1,6}(?![\p{L}\d]))/gu,
  () => ' đến ',
);

/** `tháng 3 - tháng 4/2020`. */
export const namedRanges = byPattern(
  'range',
  /(?<=(?<!\p{L})(tháng|ngày|năm|quý|thứ|khóa) (?:\d{1,4}(?:\/\d{1,4}){0,2}|[IVX]{1,5}))[ \u00A0][-–—][ \u00A0](?=\1 [\dIVX])/giu,
  () => ' đến ',
);

/** `thứ Hai - thứ Sáu`, `Hà Nội – Hải Phòng` stay as they are: the dash is a short stop. */
export const lettersRange = byPattern(
  'range',
  /(?<=(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|sáng|trưa))[ \u00A0]?[-–—][ \u00A0]?(?=(?:thứ|chủ nhật|chiều|tối)[ \u00A0])/giu,
  () => ' đến ',
);
