import { faults } from '../content/faults/catalogue.ts';
import { parseCalendarDate, parseCalendarMonth } from '../dates/calendar-date.ts';
import { parseImpreciseDate } from '../dates/imprecise-date.ts';
import { readWrittenMoment } from '../dates/written-moment.ts';
import { parseRomanNumeral, romanNumeral } from '../facts/roman-numeral.ts';
import { readUnit } from '../new-article/read-choice.ts';
import type { Reading } from '../new-article/reading.ts';
import { unitFinder } from '../unit-register/unit-finder.ts';
import { kindReader } from '../unit-register/table/read-kind.ts';
import type { EntryContent } from './entry-question.ts';

/* What people type about a new entry, in the form of the file. */

type Read = (typed: string, content: EntryContent) => Reading<string>;

const invisible = /[\p{Cc}\p{Cf}]/gu;

/** One line of words. */
export const readWords: Read = (typed) => {
  const value = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(invisible, '').trim();
  return value === '' ? { fault: 'cần có chữ' } : { value };
};

/** A unit by its id, its official number or its name, with or without `Đảng bộ`. */
export const readUnitId: Read = (typed, { units }) => {
  const found = unitFinder(units)(typed).units;
  const [only, other] = found;
  if (!other) return only ? { value: only.id } : readUnit(typed, units);
  const ids = found.map(({ id }) => id).join(', ');
  return { fault: `"${typed}" là tên của nhiều đơn vị; ghi một mã: ${ids}` };
};

/** A kind by its id, its name or a short form. */
export const readKind: Read = (typed, { kinds }) => {
  const reader = kindReader(kinds);
  const kind = reader.named(typed);
  if (kind) return { value: kind.id };
  const near = reader.nearest(typed);
  const cure = near === undefined ? 'ghi một loại, như Đảng bộ xã' : `ý bạn là "${near}"?`;
  return { fault: `không có loại "${typed}"; ${cure} Loại mới thì thêm vào kinds.yaml` };
};

const withTime = (typed: string): Reading<string> => {
  const read = readWrittenMoment(typed);
  if (!read || read.overflow) {
    const { message, hint } = faults.DATE.text('ngày', typed);
    return { fault: `${message}; ${hint}` };
  }
  return { value: read.time === undefined ? read.nearest : `${read.nearest} ${read.time}` };
};

/** A day, `1/7/2025`. */
export const readDay: Read = (typed) => {
  const reading = withTime(typed);
  return 'value' in reading && reading.value.includes(' ')
    ? { fault: 'chỉ cần ngày, không cần giờ' }
    : reading;
};

/** A day, or a day with a time, `26/2/2026 7h30`. */
export const readMoment: Read = (typed) => withTime(typed);

/** `XXV` or `25`, as a Roman numeral. */
export const readOrdinal: Read = (typed) => {
  const text = typed.trim().toUpperCase();
  const number = /^\d{1,3}$/u.test(text) ? Number(text) : parseRomanNumeral(text);
  return number === undefined || number < 1
    ? { fault: `"${typed}" không phải số thứ tự; viết như XXV hoặc 25` }
    : { value: romanNumeral(number) };
};

/** `2025-2030`. */
export const readTerm: Read = (typed) => {
  const [, from = '', to = ''] = /^(\d{4})\s*[-–—/]\s*(\d{4})$/u.exec(typed.trim()) ?? [];
  return from !== '' && from < to
    ? { value: `${from}-${to}` }
    : { fault: `"${typed}" không phải nhiệm kỳ; viết như 2025-2030` };
};

const two = (number = ''): string => number.padStart(2, '0');

/** `11-12/3/2020`, `tháng 4/2020`, `4/2020`; a single day and the forms of the file are read apart. */
const periodText = (text: string): string => {
  const [, first, last, month, year] =
    /^(?:ngày\s+)?(\d{1,2})\s*[-–—]\s*(\d{1,2})\/(\d{1,2})\/(\d{4})$/iu.exec(text) ?? [];
  if (year !== undefined)
    return `${year}-${two(month)}-${two(first)}/${year}-${two(month)}-${two(last)}`;
  const [, only, itsYear] = /^(?:tháng\s+)?(\d{1,2})\/(\d{4})$/iu.exec(text) ?? [];
  if (itsYear !== undefined) return `${itsYear}-${two(only)}`;
  return readWrittenMoment(text)?.nearest ?? text;
};

/** When a congress is planned, as exact as it is known. */
export const readPeriod: Read = (typed) => {
  const [, expected, rest = ''] = /^(dự kiến\s+)?(.*)$/iu.exec(typed.trim().normalize('NFC')) ?? [];
  const isPlain = parseCalendarDate(rest) ?? parseCalendarMonth(rest) ?? parseImpreciseDate(rest);
  const text = `${isPlain ? rest : periodText(rest)}${expected === undefined || rest.endsWith('~') ? '' : '~'}`;
  return parseImpreciseDate(text)
    ? { value: text }
    : {
        fault: `không đọc được thời gian "${typed}"; viết như 6/3/2026, 11-12/3/2026, tháng 4/2026 hoặc dự kiến tháng 8/2026`,
      };
};
