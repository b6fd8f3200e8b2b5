import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRelease } from '../site/first-release.ts';
import { someEdit } from '../site/random-edits.ts';
import { walk } from '../site/random-walk.ts';
import { isWholeSweep, shareOf } from './share.ts';

/*
 * Each walk has as many edits as a busy month: each is published, by following the printed cures.
 */

test('thousands of edits lose no address, and every refusal has a cure that ends in a publication', () => {
  const first = firstRelease();
  const refused = new Map<string, number>();
  const counts = { walks: 0, edits: 0, ever: 0 };
  fc.assert(
    fc.property(fc.array(someEdit, { minLength: 30, maxLength: 60 }), (many) => {
      const walked = walk(first, many);
      for (const [kind, times] of walked.refused) {
        refused.set(kind, (refused.get(kind) ?? 0) + times);
      }
      counts.walks += 1;
      counts.edits += walked.publications;
      counts.ever += walked.ever;
    }),
    { numRuns: shareOf(300, 5), endOnFailure: true },
  );
  expect(refused.size).toBeGreaterThan(isWholeSweep ? 17 : 0);
  process.stdout.write(
    `${counts.walks} walks, ${counts.edits} edits, ${counts.ever} addresses, 0 lost; refused ${JSON.stringify(Object.fromEntries(refused))}\n`,
  );
});
