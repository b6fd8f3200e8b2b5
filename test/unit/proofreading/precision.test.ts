import { expect, test } from 'vitest';
import { proofread } from '../../../src/proofreading/proofread.ts';
import { makeUnits } from './make-units.ts';
import { ordinarySentences } from './ordinary-sentences.ts';

const units = makeUnits();

/** False alarms / sentences: 0 / 325. */
test('nothing is found in ordinary sentences', () => {
  expect(new Set(ordinarySentences).size).toBe(325);
  expect(
    ordinarySentences.flatMap((text) =>
      proofread(text, { units }).map((finding) => [text, finding]),
    ),
  ).toEqual([]);
});

test('nothing is found where they follow one another in one article', () => {
  expect(proofread(ordinarySentences.join('\n\n'), { units })).toEqual([]);
});
