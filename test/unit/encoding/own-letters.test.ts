import { expect, test } from 'vitest';
import { withOwnLetters } from '../../../src/encoding/own-letters.ts';

test.each([
  ['Ä‘áº£ng bá»™ xÃ£. Ðại hội Ðảng', 'đảng bộ xã. Đại hội Đảng'],
  ['Ðại há»™i Ä‘áº£ng bá»™', 'Đại hội đảng bộ'],
  ['Ðại hội', 'Đại hội'],
])('an Eth beside letters that were misread: %s', (typed, meant) =>
  expect(withOwnLetters(typed)).toBe(meant),
);
