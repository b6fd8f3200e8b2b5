import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { latestEvent } from '../../../../src/import/guess/event-dates.ts';

test.each([
  [
    'the last whole date',
    'Họp ngày 6/3 và ngày 11 và 12/3/2020; xong ngày 1/2/2020.',
    '2020-03-12',
  ],
  [
    'nothing that is only planned',
    'Họp ngày 6/3/2020. Dự kiến ngày 15/8/2020 họp tiếp.',
    '2020-03-06',
  ],
  ['nothing to come', 'Họp ngày 6/3/2020. Ngày 1/1/2030 thì khác.', '2020-03-06'],
  ['no history', 'Kỷ niệm ngày thành lập Đảng 3/2/1930.', undefined],
  ['a day without its year', 'Sáng 20/11, xã ra quân.', '2026-11-20'],
  ['a day without its year, of last year', 'Sáng ngày 20/12, xã ra quân.', '2025-12-20'],
  ['several days without a year', 'Trong các ngày 11, 12 và 13/3, họp.', '2026-03-13'],
  ['no fraction', 'Có 20/30 đại biểu, đạt 2/3.', undefined],
  ['no day that does not exist', 'Họp ngày 31/2/2020.', undefined],
  ['no month alone', 'Trong tháng 4 và tháng 5/2020.', undefined],
  ['spelled out', 'Họp ngày 6 tháng 3 năm 2020.', '2020-03-06'],
])('%s', (_name, text, day) => {
  expect(latestEvent(text, '2026-11-23' as CalendarDate)).toBe(day);
});
