import type { EntryForm } from './entry-form.ts';
import { entryId } from './entry-id.ts';
import type { EntryQuestion } from './entry-question.ts';
import { readMoment, readUnitId, readWords } from './read-answers.ts';

const times: readonly EntryQuestion[] = [
  {
    option: 'from',
    message: 'Bắt đầu, như 26/2/2026 7h30 hoặc 26/2/2026',
    isNeeded: true,
    read: readMoment,
  },
  { option: 'to', message: 'Kết thúc, như 26/2/2026 11h', isNeeded: false, read: readMoment },
];

const placeAndUnit: readonly EntryQuestion[] = [
  { option: 'place', message: 'Địa điểm', isNeeded: false, read: readWords },
  { option: 'unit', message: 'Đơn vị tổ chức', isNeeded: false, isUnit: true, read: readUnitId },
];

const ofEvents = { register: 'events.yaml', list: 'events' } as const;

/** A new event that is no congress. */
export const eventForm: EntryForm = {
  ...ofEvents,
  word: 'sự kiện',
  questions: [
    { option: 'name', message: 'Tên sự kiện', isNeeded: true, read: readWords },
    ...times,
    ...placeAndUnit,
  ],
  entry: ({ name = '', from = '', to, place, unit }, { events }) => ({
    id: entryId(name, from.slice(0, 4), events),
    name,
    from,
    to,
    place,
    unit,
  }),
  next: 'thêm ghi chú (note) nếu cần; hoãn hay hủy thì ghi cancelled, updated, đừng xóa mục',
};

/** A new line of the work calendar. */
export const workForm: EntryForm = {
  ...ofEvents,
  word: 'việc của lịch công tác',
  questions: [
    { option: 'name', message: 'Nội dung công việc', isNeeded: true, read: readWords },
    ...times,
    {
      option: 'chair',
      message: 'Chủ trì (chức vụ hoặc cơ quan)',
      isNeeded: false,
      read: readWords,
    },
    ...placeAndUnit,
  ],
  entry: ({ name = '', from = '', to, chair, place, unit }, { events }) => ({
    id: entryId(name, from.slice(0, 10), events),
    name,
    kind: 'cong-tac',
    from,
    to,
    place,
    chair,
    unit,
  }),
  next: 'việc khác trong tuần thì chạy lại lệnh này; hủy thì ghi cancelled: true, đừng xóa mục',
};
