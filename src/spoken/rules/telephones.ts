import { digitByDigit } from '../numbers/cardinal.ts';
import { byPattern } from '../spoken-rule.ts';

/** Groups of an unbroken number: `0912 345 678`, `1900 9095`. */
const groupsOf = (digits: string): string[] => {
  if (digits.startsWith('1') && digits.length >= 8) {
    return [digits.slice(0, 4), digits.slice(4)];
  }
  if (digits.length === 10) return [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)];
  if (digits.length === 11) return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)];
  return [digits];
};

const readTelephone = (written: string): string => {
  const groups = written.match(/\d+/gu) ?? [];
  const parts = groups.length === 1 ? groupsOf(groups[0] ?? '') : groups;
  const said = parts.map(digitByDigit).join(', ');
  return written.trimStart().startsWith('+') || written.startsWith('(+') ? `cộng ${said}` : said;
};

const gap = String.raw`[ .\u00A0\u202F-]`;

/** Ten or eleven digits with a zero at the front, or the code of the country, in any groups. */
const whole = String.raw`\(?(?:\+84|0)\)?(?:${gap}?\(?\d\)?){8,10}`;

const isTelephone = (written: string): boolean => {
  const count = written.replace(/\D/gu, '').length;
  return written.startsWith('+') || written.startsWith('(+')
    ? count === 11 || count === 12
    : count === 10 || count === 11;
};

export const telephones = byPattern(
  'telephone',
  new RegExp(
    String.raw`(?<![\p{L}\d.,/])(?:${whole}|(?:1800|1900)${gap}?\d{2,3}${gap}?\d{1,3})(?![\p{L}\d]|[.,]\d)`,
    'gu',
  ),
  ([written]) =>
    isTelephone(written) || /^1[89]00/u.test(written) ? readTelephone(written) : undefined,
);

/** Short numbers are telephone numbers only behind a word that says so. */
export const shortTelephones = byPattern(
  'telephone',
  /(?<=(?:gọi(?: điện)?(?: đến| tới| số| ngay)*|tổng đài(?: điện thoại)?(?: quốc gia)?(?: bảo vệ trẻ em)?(?: số)?|đường dây nóng(?: số)?|hotline|điện thoại(?: số)?|số máy|đt|sđt|cảnh sát|cứu hỏa|cứu hoả|cấp cứu|cứu thương|lực lượng|đầu số|nhắn tin(?: đến| tới)?|soạn tin(?: gửi)?|số|và|hoặc|,)[ :]{1,2})(?:11[1-9]|1022|18001091)(?![\p{L}\d]|[.,/-]\d|[ \u00A0](?:người|đại biểu|đảng viên|hộ|đồng chí|tỷ|triệu|tấn|ha|km|học sinh|chi bộ|em|xã|m|giờ|phút|năm))/giu,
  (match) =>
    /(?:số|và|hoặc|,) ?$/iu.test(match.input.slice(0, match.index)) &&
    !/(?:gọi|tổng đài|đường dây nóng|hotline|điện thoại|cảnh sát|cứu hỏa|cứu hoả|cấp cứu)/iu.test(
      match.input.slice(Math.max(0, match.index - 60), match.index),
    )
      ? undefined
      : digitByDigit(match[0]),
);

/** A number of any form behind `điện thoại`, `Hotline:` and the like. */
export const namedTelephones = byPattern(
  'telephone',
  /(?<=(?:điện thoại(?: số)?|số máy|đt|sđt|hotline|fax|zalo|đường dây nóng|tổng đài|di động|đầu số)[ :.]{1,3})\d{1,4}(?:[ .\u00A0-]\d{2,4}){1,3}(?![\p{L}\d]|[.,]\d)|(?<=(?:điện thoại(?: số)?|số máy|đt|sđt|hotline|fax|zalo|đường dây nóng|tổng đài|di động|đầu số)[ :.]{1,3})(?:\d{5,8}|(?<!(?:đt|sđt)[ :.]{1,3})\d{3,4})(?![\p{L}\d]|[.,/]\d)/giu,
  ([written]) => readTelephone(written),
);
