import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { parsePublishingDate } from '../../../../src/dates/publishing-date.ts';
import { dateView, dayView } from '../../../../src/site/articles/date-view.ts';
import { present } from '../make-newsroom.ts';

test.each([
  ['2020-03-06', { iso: '2020-03-06', text: '06/03/2020', isDayKnown: true }],
  [
    '2020-03-06 07:30',
    { iso: '2020-03-06T07:30+07:00', text: '06/03/2020 07:30', isDayKnown: true },
  ],
  ['2020-03', { iso: '2020-03', text: 'Tháng 3/2020', isDayKnown: false }],
])('%s is shown as exactly as it is known', (text, view) => {
  expect(dateView(present(parsePublishingDate(text)))).toEqual(view);
});

test('a day is shown as a known day', () => {
  expect(dayView('2020-03-06' as CalendarDate)).toEqual({
    iso: '2020-03-06',
    text: '06/03/2020',
    isDayKnown: true,
  });
});
