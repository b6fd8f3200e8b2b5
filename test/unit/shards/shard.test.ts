import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOf, shardName, shardOf } from '../../../src/shards/shard.ts';

test('every address has one shard, from 1 to the number of shards', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (address, count) => {
      const index = shardOf(address, count);
      expect(index).toBeGreaterThanOrEqual(1);
      expect(index).toBeLessThanOrEqual(count);
      expect(isOf({ index, count })(address)).toBe(true);
      const next = (index % count) + 1;
      expect(isOf({ index: next, count })(address)).toBe(next === index);
    }),
  );
});

test('shards have about the same size', () => {
  const sizes = [0, 0, 0, 0, 0, 0, 0];
  for (let number = 0; number < 7000; number += 1) {
    const index = shardOf(`/2020/03/tin-${number}/`, 7) - 1;
    sizes[index] = (sizes[index] ?? 0) + 1;
  }
  expect(Math.min(...sizes)).toBeGreaterThan(850);
  expect(Math.max(...sizes)).toBeLessThan(1150);
});

/** Another version must give the same shards: parts are made by machines of one version, plans are read by all. */
test.each([
  ['/', 3, 3],
  ['/2020/03/dai-hoi/', 16, 1],
])('%s of %i is in %i', (address, count, index) => {
  expect(shardOf(address, count)).toBe(index);
  expect(shardName({ index, count })).toBe(`${index}/${count}`);
});
