import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedTexts } from '../../markdown/ledger/no-loss.ts';
import { sampleText } from './sample-text.ts';
import { editSteps, faultsOfEditing } from './edited-texts.ts';

test.each([
  ['a text with everything', fc.constantFrom(sampleText, sampleText.replaceAll('\n', '\r\n'))],
  ['texts of any kind', plantedTexts.map(({ text }) => text)],
])('%s: steps of editing change only what they touch', (_name, texts) => {
  fc.assert(
    fc.property(texts, editSteps, (text, steps) => {
      expect(faultsOfEditing(text, steps)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
