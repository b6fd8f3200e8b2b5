import { expect, test } from 'vitest';
import { buildNewsroom, type Newsroom } from '../../../../src/newsroom/newsroom.ts';
import type { Unit } from '../../../../src/content/schema/unit-schema.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { makeUnit } from '../../site/make-newsroom.ts';
import { articleOn, contentOf, moment, slugsOf } from '../articles-on-days.ts';

const [lastDay, firstDay] = ['2025-06-30', '2025-07-01'] as CalendarDate[];

/** `cu` was renamed to `moi`; `a` and `b` were merged into `ab`. */
const units: Unit[] = [
  makeUnit('cu', { validTo: lastDay }),
  makeUnit('moi', { validFrom: firstDay, predecessors: ['cu'] }),
  makeUnit('a', { validTo: lastDay }),
  makeUnit('b', { validTo: lastDay }),
  makeUnit('ab', { validFrom: firstDay, predecessors: ['a', 'b'] }),
];

const newsroomOf = (date: string, named: readonly string[]): Newsroom =>
  buildNewsroom(contentOf([articleOn(date, 'bai', { units: named })], {}, { units }), {
    now: moment('2026-01-01T00:00'),
    isPreview: false,
  });

test.each([
  ['keeps the old name of its day', '2020-03-06', ['cu'], 'cu', 'cu'],
  [
    'shows the old name, where its file names what it became',
    '2020-03-06',
    ['moi'],
    'cu',
    'moi cu',
  ],
  ['shows it once', '2020-03-06', ['moi', 'cu'], 'cu', 'moi cu'],
  ['shows the new name from its first day', '2025-07-01', ['moi'], 'moi', 'moi'],
  ['shows the old name on its last day', '2025-06-30', ['moi'], 'cu', 'moi cu'],
  ['keeps the old name after its end', '2025-07-02', ['cu'], 'cu', 'cu'],
  ['cannot tell which of several it meant', '2020-03-06', ['ab'], 'ab', 'ab'],
  ['keeps an id of no register', '2020-03-06', ['la'], 'la', 'la'],
])('an article %s', (_, date, named, shown, listed) => {
  const newsroom = newsroomOf(date, named);
  const [article] = newsroom.articles;
  expect(article?.units.join(' ')).toBe(shown);
  expect(article?.namedUnits).toEqual(named);
  expect([...newsroom.byUnit.keys()].join(' ')).toBe(listed);
  for (const list of newsroom.byUnit.values()) expect(slugsOf(list)).toEqual(['bai']);
});
