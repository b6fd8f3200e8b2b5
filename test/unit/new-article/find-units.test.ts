import { expect, test } from 'vitest';
import { findUnits } from '../../../src/new-article/find-units.ts';
import { units } from './make-choices.ts';

const [hongDuc, danDang] = ['dang-bo-xa-hong-duc', 'dang-bo-co-quan-dan-dang'];

test.each([
  ['hong duc', [hongDuc]],
  ['Hồng', [hongDuc]],
  ['đức hồng', [hongDuc]],
  ['hông đức', [hongDuc]],
  ['co quan', [danDang]],
  ['đảng bộ', [hongDuc, danDang]],
  ['', [hongDuc, danDang]],
  ['hồng cơ', []],
  ['ong uc', []],
  ['xyz', []],
])('%j finds %j', (typed, ids) => {
  expect(findUnits(typed, units).map(({ id }) => id)).toEqual(ids);
});
