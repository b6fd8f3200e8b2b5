import type { EntryForm } from './entry-form.ts';
import { entryId } from './entry-id.ts';
import type { Answers, EntryContent } from './entry-question.ts';
import { readOrdinal, readPeriod, readTerm, readUnitId, readWords } from './read-answers.ts';

/** `Đại hội Đảng bộ xã Hồng Đức lần thứ XXV, nhiệm kỳ 2025–2030`. */
const nameOf = ({ unit, ordinal, term }: Answers, { units }: EntryContent): string | undefined => {
  const name = units.find(({ id }) => id === unit)?.name;
  return (
    name &&
    [
      `Đại hội ${name}`,
      ordinal === undefined ? '' : ` lần thứ ${ordinal}`,
      term === undefined ? '' : `, nhiệm kỳ ${term.replace('-', '–')}`,
    ].join('')
  );
};

/** A new congress. */
export const congressForm: EntryForm = {
  word: 'đại hội',
  register: 'congresses.yaml',
  list: 'congresses',
  questions: [
    {
      option: 'unit',
      message: 'Đại hội của đơn vị nào',
      isNeeded: true,
      isUnit: true,
      read: readUnitId,
    },
    { option: 'ordinal', message: 'Lần thứ mấy, như XXV', isNeeded: false, read: readOrdinal },
    { option: 'term', message: 'Nhiệm kỳ, như 2025-2030', isNeeded: false, read: readTerm },
    {
      option: 'date',
      message: 'Thời gian theo kế hoạch, như 11-12/3/2026 hoặc dự kiến tháng 8/2026',
      isNeeded: false,
      read: readPeriod,
    },
    { option: 'place', message: 'Địa điểm', isNeeded: false, read: readWords },
    {
      option: 'name',
      message: 'Tên đại hội',
      isNeeded: true,
      read: readWords,
      propose: nameOf,
    },
  ],
  entry: ({ name = '', unit = '', ordinal, term, date, place }, { congresses }) => {
    const [from, to] = term?.split('-').map(Number) ?? [];
    const year = date?.slice(0, 4) ?? String(from ?? '');
    return {
      id: entryId(`Đại hội ${unit}`, year, congresses),
      name,
      unit,
      ordinal,
      term: from === undefined || to === undefined ? undefined : { from, to },
      planned: date,
      place,
    };
  },
  next: 'thêm các bước (steps), văn kiện, kết quả khi có nguồn, và chạy npm run check',
};
