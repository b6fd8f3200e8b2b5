import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRelease } from './first-release.ts';
import { someEdit } from './random-edits.ts';
import { walk } from './random-walk.ts';

/* A short form of `test/long/permanence.test.ts`. */

test('after some dozens of random edits every address that was ever live answers', () => {
  const first = firstRelease();
  fc.assert(
    fc.property(fc.array(someEdit, { minLength: 12, maxLength: 12 }), (many) => {
      expect(walk(first, many).publications).toBe(12);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
