import { expect, test } from 'vitest';
import { readMisspelling } from '../../../src/proofreading/misspelling.ts';
import { unitsOf } from './make-units.ts';

const [unit] = unitsOf({
  id: 'hong-duc',
  name: 'Đảng bộ xã Hồng Đức',
  shortName: 'Đảng bộ Hồng Đức',
});

test.each([
  ['Hông Đức', 'Hông Đức', 'Hồng Đức', 0],
  ['Đảng bộ xã Hông Đức', 'Hông Đức', 'Hồng Đức', 11],
  ['Đảng bộ xa Hồng Đức', 'xa', 'xã', 8],
  ['Đảng bộ Hông Đức', 'Hông Đức', 'Hồng Đức', 8],
  ['Đảng bộ HồngĐức', 'Đảng bộ HồngĐức', 'Đảng bộ Hồng Đức', 0],
  ['HD', 'HD', 'Đảng bộ xã Hồng Đức', 0],
])('in %s, %s is to be %s', (whole, wrong, right, offset) => {
  expect(unit && readMisspelling(whole, unit)).toEqual({ whole, offset, wrong, right });
});
