import { expect, test } from 'vitest';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import {
  organizationView,
  type ChartUnitView,
} from '../../../../src/site/organization/organization-view.ts';
import { someDay } from '../../content/make-official-document.ts';
import { contextOf, makeUnit } from '../make-newsroom.ts';

const contact = { name: 'Văn phòng', phone: '0220 000 000' };
const units = [
  makeUnit('huyen', { validTo: someDay('2025-06-30') }),
  makeUnit('xa-cu', { parent: 'huyen', tasks: ['Việc'], validTo: someDay('2025-06-30') }),
  makeUnit('xa-khac', { parent: 'huyen', validTo: someDay('2025-06-30') }),
  makeUnit('tinh'),
  makeUnit('xa', { parent: 'tinh', contacts: [contact], validFrom: someDay('2025-07-01') }),
];

/** The names in the chart, with the number of other units below each. */
const told = (chart: readonly ChartUnitView[]): unknown[] =>
  chart.map(({ unit, below, others }) => [unit.label, told(below), others]);

const on = (day: string) =>
  organizationView(contextOf({ units }, { at: `${day}T08:00` as VietnamMoment }));

test('before the day of a reform the chart has the old units, after it the new ones', () => {
  expect(told(on('2025-06-30').chart)).toEqual([['Đảng bộ huyen', [['Đảng bộ xa-cu', [], 0]], 1]]);
  expect(told(on('2025-07-01').chart)).toEqual([['Đảng bộ tinh', [['Đảng bộ xa', [], 0]], 0]]);
});

test('a telephone number is a link that a phone can dial', () => {
  const [province] = on('2025-07-01').chart;
  expect(province?.below[0]?.contacts[0]?.phone).toEqual({
    label: '0220 000 000',
    href: 'tel:0220000000',
  });
});
