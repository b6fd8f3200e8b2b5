import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from './share.ts';
import { falseLosses, faultsOfReading, plantedTexts } from '../unit/markdown/ledger/no-loss.ts';

test('thousands of texts lose no word in silence and show no raw sign', () => {
  fc.assert(
    fc.property(plantedTexts, (text) => {
      expect(faultsOfReading(text)).toEqual([]);
      expect(falseLosses(text)).toEqual([]);
    }),
    { numRuns: shareOf(20_000, 400) },
  );
});
