import { expect, test } from 'vitest';
import { beforeOf, byUnitName } from '../../../../src/site/units/unit-links.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { contextOf, makeUnit } from '../make-newsroom.ts';

const ending = (id: string, name: string, validTo?: string) =>
  makeUnit(id, { name, validTo: validTo as CalendarDate | undefined });

const units = [
  ending('nay', 'Đảng bộ xã Đông'),
  ending('dau', 'Đảng bộ xã Đông', '2009-12-31'),
  ending('giua', 'ĐẢNG BỘ XÃ ĐÔNG'.normalize('NFD'), '2025-06-30'),
  ending('rieng', 'Đảng bộ xã Tây', '2025-06-30'),
  ending('an', 'Đảng bộ xã An'),
];

test.each([
  ['nay', undefined],
  ['dau', '01/01/2010'],
  ['giua', '01/07/2025'],
  ['rieng', undefined],
])('the name of %s is distinguished from others by the day %s', (id, before) => {
  const unit = contextOf({ units }).unit(id);
  expect(unit && beforeOf(unit)).toBe(before);
});

test('units of one name are together, the last first, whatever their order was', () => {
  const plain = units.map((unit) =>
    unit.id === 'giua' ? { ...unit, name: 'Đảng bộ xã Đông' } : unit,
  );
  for (const order of [plain, plain.toReversed()]) {
    const ids = order.toSorted(byUnitName).map(({ id }) => id);
    expect(ids).toEqual(['an', 'nay', 'giua', 'dau', 'rieng']);
  }
});
