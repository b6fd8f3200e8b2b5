import { expect, test } from 'vitest';
import { seenText } from '../../../src/proofreading/seen-text.ts';
import { traitsOf } from '../../../src/proofreading/unit-traits.ts';

const placesIn = (raw: string): string[] => {
  const { text, rawOffset } = seenText(raw, traitsOf(raw));
  return [...text].map((sign, index) => `${sign} ${rawOffset(index)}`);
};

test.each([
  ['a letter with its marks is one character', 'e\u0302\u0301a', ['ế 0', 'a 3']],
  ['an invisible character is left out', 'a\u200Bb', ['a 0', 'b 2']],
  ['a mark that joins no letter keeps its own place', 'x\u0304a', ['x 0', '\u0304 1', 'a 2']],
  ['a mark behind a space', 'a \u0301b', ['a 0', '  1', '\u0301 2', 'b 3']],
  [
    'a mark that begins a line belongs to that line',
    'a\n\u0301b',
    ['a 0', '\n 1', '\u0301 2', 'b 3'],
  ],
])('%s', (_name, raw, places) => expect(placesIn(raw)).toEqual(places));
