import { describe, expect, test } from 'vitest';
import { defaultKinds } from '../../../../src/content/unit-kinds/default-kinds.ts';
import { isLevelOfCells, levelOfUnit } from '../../../../src/content/unit-kinds/kind-level.ts';
import { withOwnKinds } from '../../../../src/content/unit-kinds/kind-register.ts';
import { parseCalendarDate } from '../../../../src/dates/calendar-date.ts';

const day = (text: string | undefined) =>
  text === undefined ? undefined : parseCalendarDate(text);

describe('the level of a unit', () => {
  test.each([
    ['dang-bo-xa', '2025-06-30', 'co-so'],
    ['dang-bo-xa', '2025-07-01', 'xa'],
    ['dang-bo-phuong', '2020-03-06', 'co-so'],
    ['dang-bo-phuong', '2026-03-06', 'xa'],
    ['dang-bo-dac-khu', '2025-08-01', 'xa'],
    ['dang-bo-dac-khu', '2020-08-01', undefined],
    ['dang-bo-huyen', '2020-08-01', 'huyen'],
    ['dang-bo-huyen', '2025-07-01', undefined],
    ['dang-bo-thanh-pho', '2026-01-01', 'tinh'],
    ['dang-bo-cac-co-quan-dang', '2026-01-01', 'co-so'],
    ['chi-bo-thon', '2026-01-01', 'chi-bo'],
    ['khong-co', '2026-01-01', undefined],
    /** Without a day, only if it never changed. */
    ['dang-bo-xa', undefined, undefined],
    ['dang-bo-truong-hoc', undefined, 'co-so'],
  ])('%s on %s: %s', (kind, on, level) => {
    expect(levelOfUnit({ kind }, day(on), defaultKinds)).toBe(level);
  });

  test('the days of the unit decide where no day is known', () => {
    const unit = { kind: 'dang-bo-xa', validFrom: day('2025-07-01') };
    expect(levelOfUnit(unit, undefined, defaultKinds)).toBe('xa');
  });
});

test('a new level of rank 4 is one of cells', () => {
  const own = withOwnKinds(defaultKinds, { levels: [{ id: 'to', name: 'tổ đảng', rank: 5 }] });
  expect(isLevelOfCells('to', own)).toBe(true);
  expect(isLevelOfCells('chi-bo', own)).toBe(true);
  expect(isLevelOfCells('co-so', own)).toBe(false);
  expect(isLevelOfCells('to', defaultKinds)).toBe(false);
});
