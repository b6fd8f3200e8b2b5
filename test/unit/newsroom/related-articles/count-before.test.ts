import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore } from '../../../../src/newsroom/related-articles/count-before.ts';

test('as many as a search one by one finds', () => {
  const ascending = fc
    .uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 })
    .map((all) => all.toSorted((a, b) => a - b));
  const holds = fc.property(ascending, fc.nat({ max: 31 }), (positions, end) => {
    expect(countBefore(positions, end)).toBe(positions.filter((each) => each < end).length);
  });
  expect(() => fc.assert(holds)).not.toThrow();
});
