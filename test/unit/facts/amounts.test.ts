import { expect, test } from 'vitest';
import { amountsIn } from '../../../src/facts/amounts.ts';

test.each([
  ['6 triệu đồng và 1,5 tỷ', [6e6, 1.5e9]],
  ['1.200.000đ, 12 nghìn tỷ đồng, 300 ngàn', [1_200_000, 12e12, 300_000]],
  ['Có 15 đồng chí', [15]],
  ['ngày 6/3, số 12a', []],
])('%s', (text, values) => expect(amountsIn(text).map(({ value }) => value)).toEqual(values));

test('the last digit tells how far an amount may be rounded', () => {
  expect(amountsIn('10,25 tỷ, 5 triệu').map(({ step }) => step)).toEqual([1e7, 1e6]);
});
