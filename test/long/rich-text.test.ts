import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../site/generated-texts.ts';
import { editSteps, faultsOfEditing } from '../unit/desk/rich-text/edited-texts.ts';
import { faultsOfReading, misreadParts } from '../unit/desk/rich-text/round-trip.ts';
import { sampleText } from '../unit/desk/rich-text/sample-text.ts';
import { differenceOfPage } from '../unit/desk/rich-text/shown-html.ts';
import { plantedTexts } from '../unit/markdown/ledger/no-loss.ts';
import { shareOf } from './share.ts';

const bodyOf = (file: string): string => file.replace(/^---[^]*?\n---\r?\n/u, '');

const generated = generatedFiles(1).map((files) =>
  bodyOf(files['articles/2020/03/bai-1.md'] as string),
);

const shipped = globSync('content/**/*.md').map((file) => bodyOf(readFileSync(file, 'utf8')));

test('thousands of texts keep every byte, and are read as they are written', () => {
  expect(shipped.flatMap(faultsOfReading)).toEqual([]);
  expect(shipped.flatMap(misreadParts)).toEqual([]);
  fc.assert(
    fc.property(
      fc.oneof(
        plantedTexts.map(({ text }) => text),
        generated,
      ),
      (text) => {
        expect(faultsOfReading(text)).toEqual([]);
        expect(misreadParts(text)).toEqual([]);
      },
    ),
    { numRuns: shareOf(5_000, 100) },
  );
});

test('thousands of texts show what their page shows', () => {
  fc.assert(
    fc.property(plantedTexts, ({ text }) => {
      expect(differenceOfPage(text)).toBeUndefined();
    }),
    { numRuns: shareOf(5_000, 100) },
  );
});

test('thousands of sequences of editing change only what they touch', () => {
  const texts = fc.oneof(
    fc.constantFrom(sampleText, sampleText.replaceAll('\n', '\r\n'), ...shipped),
    plantedTexts.map(({ text }) => text),
  );
  fc.assert(
    fc.property(texts, editSteps, (text, steps) => {
      expect(faultsOfEditing(text, steps)).toEqual([]);
    }),
    { numRuns: shareOf(5_000, 100) },
  );
});
