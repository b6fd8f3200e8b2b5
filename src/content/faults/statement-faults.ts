import { meant, shown, warning } from './fault.ts';

const month = (number: number, year: number | undefined): string =>
  year === undefined ? `tháng ${number}` : `tháng ${number}/${year}`;

/**
 * Statements of a text that cannot be right: dates, numbers, terms, contradictions to the
 * registers.
 */
export const statementFaults = {
  STATED_DAY: warning(
    (found: string, inMonth: number, year: number | undefined, days: number) => ({
      message: `không có ngày "${shown(found)}": ${month(inMonth, year)} chỉ có ${days} ngày`,
      hint: 'xem lại ngày, tháng',
    }),
    '31/4/2020',
    4,
    2020,
    30,
  ),
  STATED_MONTH: warning(
    (found: string, number: number, suggestion: string | undefined) => ({
      message: `"${shown(found)}" ghi tháng ${number}, một năm chỉ có 12 tháng`,
      hint: meant(suggestion, 'xem lại ngày, tháng'),
    }),
    '12/13/2020',
    13,
    '13/12/2020',
  ),
  STATED_WEEKDAY: warning(
    (found: string, date: string, right: string) => ({
      message: `ngày ${date} là ${right}, không phải "${shown(found)}"`,
      hint: `sửa thành ${right}, hoặc sửa ngày`,
    }),
    'thứ Tư',
    '12/5/2020',
    'thứ Ba',
  ),
  STATED_COUNT: warning(
    (found: string, count: number, whole: number) => ({
      message: `"${shown(found)}": phần (${count}) lớn hơn tổng số (${whole})`,
      hint: 'xem lại hai số, có thể bị đảo',
    }),
    '48/45 đại biểu',
    48,
    45,
  ),
  STATED_SHARE: warning(
    (found: string) => ({
      message: `tỷ lệ "${shown(found)}" lớn hơn 100 %`,
      hint: 'xem lại số; nếu là mức tăng hay so với kế hoạch thì nói rõ',
    }),
    '101,5 %',
  ),
  STATED_SUM: warning(
    (found: string, whole: string, sum: string) => ({
      message: `các phần cộng lại là ${sum}, không phải ${whole}: "${shown(found)}"`,
      hint: 'cộng lại các số',
    }),
    '15 đồng chí, gồm 12 nam, 4 nữ',
    '15',
    '16',
  ),
  STATED_TIME: warning(
    (found: string) => ({
      message: `không có giờ "${shown(found)}": ngày có 24 giờ, giờ có 60 phút`,
      hint: 'xem lại giờ, phút',
    }),
    '10 giờ 75 phút',
  ),
  STATED_HOURS: warning(
    (found: string) => ({
      message: `"${shown(found)}" kết thúc trước khi bắt đầu`,
      hint: 'xem lại hai giờ, có thể bị đảo',
    }),
    '14h00 đến 9h30 cùng ngày',
  ),
  STATED_DIRECTION: warning(
    (found: string, isRise: boolean) => ({
      message: `"${shown(found)}": nói ${isRise ? 'lên' : 'xuống'} nhưng số sau ${isRise ? 'nhỏ' : 'lớn'} hơn số trước`,
      hint: 'xem lại hai số, có thể bị đảo',
    }),
    'từ 12 lên 9',
    true,
  ),
  STATED_RATIO: warning(
    (found: string, right: string) => ({
      message: `"${shown(found)}": hai số này là ${right}`,
      hint: 'tính lại tỷ lệ, hoặc xem lại hai số',
    }),
    '40/45 phiếu, đạt 98 %',
    '89 %',
  ),
  NUMBER_NOTATION: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `"${shown(found)}" viết số theo lối tiếng Anh; ở ta dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ`,
      hint: meant(suggestion, 'đổi dấu chấm và dấu phẩy'),
    }),
    '4,500',
    '4.500',
  ),
  STATED_TERM: warning(
    (found: string, from: number, to: number) => ({
      message:
        to > from
          ? `"${shown(found)}" dài ${to - from} năm, không có nhiệm kỳ nào dài như thế`
          : `"${shown(found)}" kết thúc ${to === from ? 'ngay năm' : 'trước khi'} bắt đầu`,
      hint: 'xem lại hai năm',
    }),
    '2020 - 2015',
    2020,
    2015,
  ),
  STATED_NUMERAL: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `"${shown(found)}" không phải số La Mã`,
      hint: meant(suggestion, 'xem lại số, ví dụ IV, IX, XXV'),
    }),
    'XXVIIII',
    'XXIX',
  ),
  STATED_CONGRESS: warning(
    (found: string, congress: string, right: string) => ({
      message: `"${shown(found)}" khác sổ đại hội: ${congress} ghi ${right}`,
      hint: 'sửa bài, hoặc sửa congresses.yaml nếu bài đúng',
    }),
    'XXIV',
    'Đại hội đại biểu Đảng bộ huyện Ninh Giang lần thứ XXV',
    'lần thứ XXV',
  ),
  STATED_UNIT: warning(
    (found: string, isOld: boolean, since: string, right: readonly string[]) => ({
      message: isOld
        ? `"${shown(found)}" là tên đến hết ngày ${since}`
        : `"${shown(found)}" là tên từ ngày ${since}, sau ngày của bài`,
      hint:
        right.length === 0
          ? 'nếu nói chuyện trước đây thì thêm "cũ" hay "trước đây"'
          : `vào ngày của bài tên là ${right.map((name) => `"${name}"`).join(' hoặc ')}; nếu nói chuyện khác thời gian thì ghi rõ`,
    }),
    'xã Hồng Đức',
    true,
    '30/6/2025',
    ['xã Ninh Giang'],
  ),
  HOUSE_CAPITAL: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `"${shown(found)}" viết hoa chưa đúng lối viết tên tổ chức đảng`,
      hint: `viết "${suggestion ?? ''}"`,
    }),
    'Huyện Ủy',
    'Huyện ủy',
  ),
  TWO_SPELLINGS: warning(
    (found: string, suggestion: string | undefined) => ({
      message: `"${shown(found)}" viết khác các chỗ khác trong bài`,
      hint: `viết "${suggestion ?? ''}" cho thống nhất`,
    }),
    'kĩ',
    'kỹ',
  ),
  ABBREVIATION_UNKNOWN: warning(
    (found: string) => ({
      message: `chữ viết tắt "${shown(found)}" chưa được giải thích trong bài`,
      hint: `lần đầu viết đầy đủ, kèm (${shown(found)}); chữ cả đài đều quen thì thêm vào abbreviations trong site.yaml`,
    }),
    'PTNT',
  ),
} as const;
