import { expect, test } from 'vitest';
import { programHash } from '../../../src/own-files/program-hash.ts';

test('the same program has the same hash, another Node another one', () => {
  const here = programHash({ node: '24.0.0', icu: '77' });
  expect(here).toMatch(/^[\da-f]{64}$/u);
  expect(programHash({ node: '24.0.0', icu: '77' })).toBe(here);
  expect(programHash({ node: '24.0.0', icu: '78' })).not.toBe(here);
});
