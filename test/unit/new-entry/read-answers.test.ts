import { expect, test } from 'vitest';
import { defaultKinds } from '../../../src/content/unit-kinds/default-kinds.ts';
import {
  readDay,
  readKind,
  readMoment,
  readOrdinal,
  readPeriod,
  readTerm,
  readUnitId,
  readWords,
} from '../../../src/new-entry/read-answers.ts';
import { makeUnit } from '../site/make-newsroom.ts';

const content = {
  units: [
    makeUnit('xa-dong', { name: 'Đảng bộ xã Đông', placeCode: '10501' }),
    makeUnit('xa-tay', { name: 'Đảng bộ xã Tây', parent: 'a' }),
    makeUnit('xa-tay-khac', { name: 'Đảng bộ xã Tây', parent: 'b' }),
  ],
  kinds: defaultKinds,
  congresses: [],
  events: [],
};

test.each([
  [readWords, '  Hội  làng ', 'Hội làng'],
  [readKind, 'phường', 'dang-bo-phuong'],
  [readKind, 'Đảng bộ đặc khu', 'dang-bo-dac-khu'],
  [readUnitId, 'xã đông', 'xa-dong'],
  [readUnitId, '10501', 'xa-dong'],
  [readDay, '1/7/2025', '2025-07-01'],
  [readDay, 'ngày 1 tháng 7 năm 2025', '2025-07-01'],
  [readMoment, '26/2/2026 7h30', '2026-02-26 07:30'],
  [readMoment, '7h30 ngày 26/2/2026', '2026-02-26 07:30'],
  [readMoment, '2026-02-26', '2026-02-26'],
  [readOrdinal, 'xxv', 'XXV'],
  [readOrdinal, '25', 'XXV'],
  [readTerm, '2025–2030', '2025-2030'],
  [readPeriod, '6/3/2026', '2026-03-06'],
  [readPeriod, '11-12/3/2026', '2026-03-11/2026-03-12'],
  [readPeriod, 'tháng 4/2026', '2026-04'],
  [readPeriod, 'dự kiến tháng 8/2026', '2026-08~'],
  [readPeriod, '2020-04,2020-05', '2020-04,2020-05'],
])('%o reads "%s" as "%s"', (read, typed, value) => {
  expect(read(typed, content)).toEqual({ value });
});

test.each([
  [readWords, ' ', 'cần có chữ'],
  [readKind, 'phuong xa', 'không có loại "phuong xa"'],
  [readUnitId, 'xã Tây', 'ghi một mã: xa-tay, xa-tay-khac'],
  [readUnitId, 'xã Đôn', 'ý bạn là "xa-dong"?'],
  [readDay, '31/2/2026', 'tháng 2/2026 chỉ có 28 ngày'],
  [readDay, '1/7/2025 7h', 'chỉ cần ngày'],
  [readMoment, 'mai', '"mai"'],
  [readOrdinal, 'IIII', 'viết như XXV hoặc 25'],
  [readOrdinal, '0', 'viết như XXV hoặc 25'],
  [readTerm, '2030-2025', 'viết như 2025-2030'],
  [readPeriod, '12-11/3/2026', 'viết như 6/3/2026'],
  [readPeriod, 'sau Tết', 'viết như 6/3/2026'],
])('%o refuses "%s" with a cure', (read, typed, words) => {
  expect(read(typed, content)).toEqual({ fault: expect.stringContaining(words) as string });
});
