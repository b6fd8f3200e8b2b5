import { expect, test } from 'vitest';
import type { ClockTime } from '../../../../src/dates/publishing-date.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { contextOf, plannedOf } from '../make-newsroom.ts';
import { radioView } from '../../../../src/site/radio/radio-view.ts';

const times = (...all: string[]): ClockTime[] => all as ClockTime[];
const audio = sitePaths.media('a.mp3');

const parts = {
  programmes: [
    makeProgramme('a', { name: 'Bản tin', days: [1, 2, 3, 4, 5, 6] }),
    makeProgramme('b', { name: 'Chuyên mục', days: [5, 7], slots: times('18:15') }),
  ],
  media: [{ name: 'a.mp3', bytes: 3, sha256: '0' }],
  broadcasts: [
    makeBroadcast('2020/03/12-0530-a', { audio, slots: times('05:30', '17:00') }),
    makeBroadcast('2020/03/13-0530-a', { audio }),
    makeBroadcast('2020/03/14-0600-a'),
  ],
};

const viewAt = (at: string) => radioView(contextOf(parts, { at: at as VietnamMoment }));

const shown = ({ days }: ReturnType<typeof viewAt>): string[][] =>
  days.map(({ slots }) =>
    slots.map(({ time, label, isRepeat }) => `${time} ${label}${isRepeat ? ' *' : ''}`),
  );

test('a week has the broadcasts that are known, and the regular slots that no broadcast takes', () => {
  const view = viewAt('2020-03-13T09:00');
  expect(view.week).toBe('09/03–15/03/2020');
  const regular = ['05:30 Bản tin', '17:00 Bản tin *'];
  expect(shown(view)).toEqual([
    regular,
    regular,
    regular,
    regular,
    [...regular, '18:15 Chuyên mục'],
    /** On a holiday only its own hour. */
    ['06:00 Bản tin'],
    ['18:15 Chuyên mục'],
  ]);
});

test('today comes first; on another day the newest broadcast with sound, without saying “today”', () => {
  const today = viewAt('2020-03-13T09:00');
  expect([today.isToday, today.latest?.href]).toEqual([
    true,
    '/tin/truyen-thanh/2020/03/13-0530-a/',
  ]);
  expect(today.restOfDay.map(({ time }) => time)).toEqual(['17:00', '18:15']);
  const later = viewAt('2021-01-01T09:00');
  expect([later.isToday, later.latest?.href, later.restOfDay]).toEqual([
    false,
    '/tin/truyen-thanh/2020/03/13-0530-a/',
    [],
  ]);
  expect(later.days.some(({ isToday }) => isToday)).toBe(false);
  const before = viewAt('2020-03-01T09:00');
  expect([before.latest, before.past]).toEqual([undefined, []]);
});

test('an archive that is over asks nothing of the time to come', () => {
  const nextChange = (at: string): string | undefined => {
    const planned = plannedOf(parts, { at: at as VietnamMoment });
    radioView(contextOf(parts, { at: at as VietnamMoment }));
    const { questions, newsroom } = planned;
    questions.isOver(parts.broadcasts[2]?.date ?? ('' as never));
    return newsroom.clock.nextChange();
  };
  expect(nextChange('2021-01-01T09:00')).toBeUndefined();
  expect(nextChange('2020-03-14T09:00')).toBe('2020-03-15T00:00');
});

test('without a broadcast the schedule is that of any week', () => {
  const view = radioView(contextOf({ ...parts, broadcasts: [] }));
  expect([view.week, view.latest, view.days[0]?.date]).toEqual([undefined, undefined, undefined]);
  expect(shown(view)[6]).toEqual(['18:15 Chuyên mục']);
});
