import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dateInWords,
  dateOfWords,
  periodInWords,
  periodOfWords,
} from '../../../../src/desk/form/date-words.ts';
import { folded, matchesTyped } from '../../../../src/desk/form/folded.ts';

test.each([
  ['13/8/2025', '2025-08-13'],
  ['13-08-2025', '2025-08-13'],
  ['13.8.2025 7h30', '2025-08-13 07:30'],
  ['13/08/2025 17:05', '2025-08-13 17:05'],
  ['13/8/2025 17h', '2025-08-13 17:00'],
  ['8/2025', '2025-08'],
  ['31/02/2020', '31/02/2020'],
  ['13/13/2020', '13/13/2020'],
  ['13/8/2025 25h', '13/8/2025 25h'],
  ['hôm qua', 'hôm qua'],
  ['2025-08-13', '2025-08-13'],
])('%s is typed for %s', (typed, written) => {
  expect(dateOfWords(typed)).toBe(written);
});

test('a date of a file is shown as people write it, and comes back the same', () => {
  expect(dateInWords('2025-08-13 17:00')).toBe('13/08/2025 17:00');
  expect(dateInWords('2025-08~')).toBe('2025-08~');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      fc.boolean(),
      (date, hasTime) => {
        const text = date
          .toISOString()
          .slice(0, hasTime ? 16 : 10)
          .replace('T', ' ');
        expect(dateOfWords(dateInWords(text))).toBe(text);
      },
    ),
  );
});

test('names are found without marks', () => {
  expect(folded('Đảng bộ xã Hồng Đức')).toBe('dang bo xa hong duc');
  expect(matchesTyped('hong duc', ['Đảng bộ xã Hồng Đức'])).toBe(true);
  expect(matchesTyped('Đuc dang', ['Đảng bộ xã Hồng Đức'])).toBe(true);
  expect(matchesTyped('ong', ['Đảng bộ xã Hồng Đức'])).toBe(false);
  expect(matchesTyped('', ['A'])).toBe(true);
});

test.each([
  ['2020-03-06', '06/03/2020'],
  ['2020-03-11/2020-03-12', '11/03/2020 đến 12/03/2020'],
  ['2020-04', '04/2020'],
  ['2020-04,2020-05', '2020-04,2020-05'],
  ['2020-08~', '2020-08~'],
])('the period %s is shown as %s, and comes back the same', (written, shown) => {
  expect(periodInWords(written)).toBe(shown);
  expect(periodOfWords(shown)).toBe(written);
  expect(periodOfWords(shown.replace(' đến ', ' - '))).toBe(written);
});
