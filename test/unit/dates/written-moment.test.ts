import { expect, test } from 'vitest';
import { readWrittenMoment } from '../../../src/dates/written-moment.ts';

test.each([
  ['12/3/2020', '2020-03-12', undefined],
  ['2020–03–13', '2020-03-13', undefined],
  ['2020 – 03 – 13', '2020-03-13', undefined],
  ['13−3−2020', '2020-03-13', undefined],
  ['13⁄3⁄2020', '2020-03-13', undefined],
  ['Thứ Sáu, 13/03/2020', '2020-03-13', undefined],
  ['Thứ Sáu, ngày 13/3/2020', '2020-03-13', undefined],
  ['sáng 13/3/2020', '2020-03-13', undefined],
  ['chiều thứ sáu ngày 13-3-2020', '2020-03-13', undefined],
  ['Chủ nhật 15.3.2020', '2020-03-15', undefined],
  ['T6, ngày 13 tháng 3 năm 2020', '2020-03-13', undefined],
  ['13/3/2020 7h30', '2020-03-13', '07:30'],
  ['13/3/2020, 7 giờ 30 phút', '2020-03-13', '07:30'],
  ['13/3/2020 lúc 7h', '2020-03-13', '07:00'],
  ['7:30 13/3/2020', '2020-03-13', '07:30'],
  ['7h30, thứ Sáu, 13/3/2020', '2020-03-13', '07:30'],
  ['2020-03-10T14:31:00+07:00', '2020-03-10', '14:31'],
  ['2020-03-10T17:31:00Z', '2020-03-11', '00:31'],
  ['2020-03-10 17:31:00 +0000', '2020-03-11', '00:31'],
  ['2020-03-10T14:31:00.123', '2020-03-10', '14:31'],
  ['2020-03-10 14:31:45', '2020-03-10', '14:31'],
  ['2020-3-10 7:30', '2020-03-10', '07:30'],
])('%s is %s at %s', (written, nearest, time) => {
  expect(readWrittenMoment(written)).toEqual({ nearest, ...(time !== undefined && { time }) });
});

test('a day that does not exist is reported', () => {
  expect(readWrittenMoment('31–02–2020')).toMatchObject({
    nearest: '2020-02-29',
    overflow: { days: 29 },
  });
});

test.each([
  '7h30 sáng mai',
  '13/3',
  '2020',
  'hôm qua',
  '7:30',
  '',
  '25h 13/3/2020',
  '7h30 tối 13/3/2020',
  'tối 13/3/2020 7h30',
])('%s is none', (written) => expect(readWrittenMoment(written)).toBeUndefined());
