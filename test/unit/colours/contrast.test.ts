import { expect, test } from 'vitest';
import type { Colour } from '../../../src/colours/colour.ts';
import { contrast } from '../../../src/colours/contrast.ts';

test.each<[Colour, Colour, number]>([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#fff', '#fff', 1],
  ['#8F1217', '#fff', 9.26],
])('the formula gives the known contrast of %s and %s', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
