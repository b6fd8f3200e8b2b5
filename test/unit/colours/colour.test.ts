import { expect, test } from 'vitest';
import { isColour, sixDigits } from '../../../src/colours/colour.ts';

test.each(['#fff', '#8f1217', '#8F1217'])('%s is a colour', (text) =>
  expect(isColour(text)).toBe(true),
);

test.each(['', 'red', '#ff', '#ffff', '#ggg', '#fff;', '#fff\n', ' #fff', '#8f121'])(
  '"%s" is none',
  (text) => expect(isColour(text)).toBe(false),
);

test('a short colour is the same in six digits', () => {
  expect(sixDigits('#f0a')).toBe('#ff00aa');
  expect(sixDigits('#8f1217')).toBe('#8f1217');
});
