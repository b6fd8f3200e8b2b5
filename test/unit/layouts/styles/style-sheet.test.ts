import { expect, test } from 'vitest';
import { styleSheet } from '../../../../layouts/styles/style-sheet.ts';

const count = (sign: string): number => styleSheet.split(sign).length;

test('the style sheet is one line without comments', () => {
  expect(styleSheet).not.toMatch(/\n|\/\*/u);
  expect(styleSheet).toContain('.skip-link');
});

test('every bracket that opens is closed', () => {
  expect(count('{')).toBe(count('}'));
  expect(count('(')).toBe(count(')'));
});

test('nothing is loaded from elsewhere', () => {
  expect(styleSheet).not.toMatch(/url\(|@import/u);
});
