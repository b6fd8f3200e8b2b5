import { expect, test } from 'vitest';
import { yesNoMeant } from '../../../../src/content/faults/yes-no-meant.ts';

test.each([
  ['không', 'false'],
  ['Không'.normalize('NFD'), 'false'],
  [' Có ', 'true'],
  ['false', 'false'],
  ['nháp', 'true'],
  [0, 'false'],
  ['mai', undefined],
  [undefined, undefined],
  [[true], undefined],
])('%s is %s', (value, meant) => expect(yesNoMeant(value)).toBe(meant));
