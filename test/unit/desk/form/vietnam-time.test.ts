import { expect, test } from 'vitest';
import { inVietnam, momentInWords } from '../../../../src/desk/form/vietnam-time.ts';

test('the clock of the desk is that of Vietnam, whatever the machine says', () => {
  expect(inVietnam(new Date('2020-03-13T17:30:00Z'))).toBe('2020-03-14T00:30');
  expect(inVietnam(new Date('2020-12-31T16:59:00Z'))).toBe('2020-12-31T23:59');
});

test.each([
  ['2020-03-14T15:58', '15:58 hôm nay'],
  ['2020-03-13T15:58', '15:58 hôm qua'],
  ['2020-03-15T05:30', '05:30 ngày mai'],
  ['2020-02-29T05:30', '05:30 ngày 29/02/2020'],
])('%s is said as %s', (moment, words) =>
  expect(momentInWords(moment, '2020-03-14T00:10')).toBe(words),
);
