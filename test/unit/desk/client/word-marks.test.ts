import { expect, test } from 'vitest';
import { wordMarks } from '../../../../src/desk/client/publish/word-marks.ts';

test('the words that only one version has are marked', () => {
  const { ours, theirs } = wordMarks('Có 148 đại biểu.', 'Có 150 đại biểu.');
  const own = (words: typeof ours) => words.filter(({ isOwn }) => isOwn).map((each) => each.words);
  expect([own(ours), own(theirs)]).toEqual([['148'], ['150']]);
  const whole = (words: typeof ours) => words.map((each) => each.words).join('');
  expect([whole(ours), whole(theirs)]).toEqual(['Có 148 đại biểu.', 'Có 150 đại biểu.']);
});
