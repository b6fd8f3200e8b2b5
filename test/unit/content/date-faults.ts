import { fields, type FaultRow } from './fault-row.ts';
import { article } from './make-content.ts';

const path = (
  sentence: string,
  file: string,
  date: string,
  place: string,
  cure: string,
): FaultRow => [
  sentence,
  { [file]: article({ date }) },
  [`content/${file}:${place} (warning)`],
  cure,
];

/** Faults of days and moments. */
export const dateFaults: readonly FaultRow[] = [
  fields(
    'row 1: a day that does not exist',
    { date: '31/02/2020' },
    '3:7 DATE',
    'không phải ngày hợp lệ (tháng 2/2020 chỉ có 29 ngày); viết 2020-02-29',
  ),
  fields(
    'row 1: an ISO day that does not exist',
    { date: '2020-04-31' },
    '3:7 DATE',
    'viết 2020-04-30',
  ),
  fields(
    'row 1: a month that does not exist',
    { date: '2020-13-01' },
    '3:7 DATE',
    'ví dụ 2020-03-12',
  ),
  fields(
    'row 2: a day with slashes',
    { date: '12/3/2020' },
    '3:7 DATE',
    'chưa đúng dạng năm-tháng-ngày; viết 2020-03-12',
  ),
  fields(
    'row 2: another date field, in quotation marks',
    { updated: '"7/3/2020"' },
    '5:10 DATE',
    'viết 2020-03-07',
  ),
  fields('row 2: a month with a slash', { date: '3/2020' }, '3:7 DATE', 'viết 2020-03'),
  fields(
    'row 3: a day in words',
    { date: 'ngày 12 tháng 3 năm 2020' },
    '3:7 DATE',
    'viết 2020-03-12',
  ),
  fields('row 3: a month in words', { date: 'tháng 3/2020' }, '3:7 DATE', 'viết 2020-03'),
  fields('row 3: no day at all', { date: 'hôm qua' }, '3:7 DATE', 'ví dụ 2020-03-12'),
  fields('row 3: a year alone', { date: '2020' }, '3:7 DATE', 'ví dụ 2020-03-12'),
  fields(
    'row 3: a time that does not exist',
    { publishAt: '2020-03-06 25:00' },
    '5:12 TIME',
    'ví dụ 2020-03-12 07:30',
  ),
  fields('row 3: a month as a moment', { expireAt: '2020-03' }, '5:11 TIME', '2020-03-12 07:30'),
  fields(
    'row 28: a date unlike the folder',
    { date: '2020-02-06' },
    '3:7 DATE_FOLDER W',
    'khác ngày trong đường dẫn (2020/03); nếu bài chưa công bố',
  ),
  path(
    'row 28: a date in the future',
    'articles/2021/03/x.md',
    '2021-03-12',
    '3:7 DATE_FUTURE',
    'đến ngày đó bài mới hiện',
  ),
  path(
    'row 28: a month in the future',
    'articles/2021/03/x.md',
    '2021-03',
    '3:7 DATE_FUTURE',
    'đến ngày đó bài mới hiện',
  ),
  [
    'row 28: a date in the future is meant where the time of publishing is given',
    { 'articles/2021/03/x.md': article({ date: '2021-03-12', publishAt: '2021-03-12' }) },
    [],
    [],
  ],
];
