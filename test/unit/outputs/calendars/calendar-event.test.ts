import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../../../src/dates/calendar-arithmetic.ts';
import { impreciseDateText, type ImpreciseDate } from '../../../../src/dates/imprecise-date.ts';
import { someImpreciseDate } from '../../dates/some-imprecise-date.ts';
import { makeCongress, onDay } from '../../newsroom/make-congress.ts';
import { makeArticle, makeUnit } from '../../site/make-newsroom.ts';
import { all, calendarsOf, eventOf, type CongressFields } from './make-calendars.ts';
import { hostile, hostileRead, textAt } from '../make-outputs.ts';
import { readCalendar } from './read-calendar.ts';

/** The first day and the exclusive end; `undefined` if a day is not known. */
const wholeDays = (date: ImpreciseDate) => {
  if (date.kind === 'day') return { from: date.day, until: dayAfter(date.day) };
  return date.kind === 'range' ? { from: date.from, until: dayAfter(date.to) } : undefined;
};

describe('the time of a congress', () => {
  test.each([
    ['2020-03-06', '2020-03-06', '2020-03-07'],
    ['2020-03-11/2020-03-12', '2020-03-11', '2020-03-13'],
    ['2020-02-28/2020-02-29', '2020-02-28', '2020-03-01'],
    ['2020-12-31~', '2020-12-31', '2021-01-01'],
  ])('%s is an event of whole days from %s, over on %s', (planned, from, until) => {
    expect(eventOf({ planned: planned })).toMatchObject({ from, until, isAllDay: true });
  });

  test.each(['2020-04', '2020-04,2020-05', '2020-08~', 'unknown'])('%s is none', (planned) => {
    expect(eventOf({ planned })).toBeUndefined();
  });

  test('is the one at which it was held, otherwise the plan', () => {
    const planned = '2020-03-06';
    expect(eventOf({ planned, actual: '2020-03-09' })?.from).toBe('2020-03-09');
    expect(eventOf({ planned, actual: '2020-03' })).toBeUndefined();
  });

  test('gives an event exactly where a day is known, whatever it is', () => {
    fc.assert(
      fc.property(someImpreciseDate, fc.boolean(), (date, isHeld) => {
        const text = impreciseDateText(date);
        const event = eventOf(isHeld ? { actual: text } : { planned: text });
        expect(event && { from: event.from, until: event.until }).toEqual(wholeDays(date));
      }),
      { numRuns: 300 },
    );
  });
});

const day = '2020-03-06';
const open = [{ from: onDay('2020-03-01') }];

test.each<[string, CongressFields, string]>([
  ['expected', { planned: day }, 'TENTATIVE'],
  ['settled', { planned: day, status: 'da-an-dinh' }, 'CONFIRMED'],
  ['settled but for its day', { planned: '2020-03-06~', status: 'da-an-dinh' }, 'TENTATIVE'],
  ['held', { actual: day }, 'CONFIRMED'],
  ['going on', { actual: day, status: 'dang-dien-ra' }, 'CONFIRMED'],
  ['suspended', { planned: day, status: 'tam-dung' }, 'CANCELLED'],
  ['put off', { planned: day, status: 'hoan' }, 'CANCELLED'],
  ['settled, but suspended', { planned: day, status: 'da-an-dinh', suspended: open }, 'CANCELLED'],
])('a congress that is %s', (_, fields, status) => {
  expect(eventOf(fields)?.status).toBe(status);
});

describe('what an event says', () => {
  test('its congress, under a name that never changes', () => {
    const event = eventOf({ actual: day, pilot: true, note: 'Một dòng; hai, ba.' });
    expect(event).toMatchObject({
      uid: 'x@h.example',
      summary: 'Đại hội x',
      description: 'Một dòng; hai, ba.',
      url: 'https://h.example/tin/dai-hoi/x/',
      categories: ['Đại hội điểm', 'Đảng bộ xa'],
    });
  });

  test.each([
    ['the register', { asOf: '2020-03-13' }, [], '2020-03-12T17:00:00Z'],
    ['an article about it', {}, ['2020-04-01'], '2020-03-31T17:00:00Z'],
    ['the newest', { asOf: '2020-03-13' }, ['2020-04-01', '2020-02-01'], '2020-03-31T17:00:00Z'],
    ['nobody: its first day', {}, [], '2020-03-05T17:00:00Z'],
  ])('the day of the newest word, by %s', (_, fields, dates, stamp) => {
    const articles = dates.map((date, index) =>
      makeArticle(`2020/03/a${index}`, date, { congresses: ['x'] }),
    );
    expect(eventOf({ planned: day, ...fields }, { articles })?.stamp).toBe(stamp);
  });

  test('hostile words are read as they were written', () => {
    const words = `${hostile}\\,;"\r\nEND:VEVENT\nBEGIN:VEVENT\\n`;
    const read = `${hostileRead}\\,;"\nEND:VEVENT\nBEGIN:VEVENT\\n`;
    const units = [makeUnit('xa', { name: words })];
    const parts = { units, site: { name: words } };
    const congress = makeCongress('x', { name: words, note: words, planned: day });
    const calendar = readCalendar(textAt(calendarsOf([congress], parts), all));
    expect(calendar.name).toBe(`Lịch: ${read}`);
    expect(calendar.events).toHaveLength(1);
    expect(calendar.events[0]).toMatchObject({ summary: read, description: read });
    expect(calendar.events[0]?.categories).toEqual(['Đại hội', read]);
  });
});

test('the number of a revision never decreases as a congress proceeds', () => {
  const [first, second] = [
    { from: onDay('2020-03-20'), to: onDay('2020-05-01') },
    { from: onDay('2020-05-10') },
  ];
  const steps: CongressFields[] = [
    { planned: day },
    { planned: day, status: 'da-an-dinh' },
    { planned: day, asOf: '2020-03-01' },
    { planned: day, status: 'da-an-dinh', asOf: '2020-03-01' },
    { planned: day, status: 'tam-dung', asOf: '2020-03-01' },
    { planned: day, status: 'hoan', suspended: [first], asOf: '2020-03-01' },
    { planned: day, status: 'du-kien', suspended: [first], asOf: '2020-03-01' },
    { planned: day, status: 'da-an-dinh', suspended: [first], asOf: '2020-03-01' },
    { planned: day, suspended: [first, second], asOf: '2020-03-01' },
    {
      actual: day,
      status: 'dang-dien-ra',
      suspended: [first, second],
      asOf: '2020-03-01',
    },
    { actual: day, suspended: [first, second], asOf: '2020-03-01' },
    { actual: day, asOf: '2020-03-02' },
  ];
  const numbers = steps.map((fields) => eventOf(fields)?.sequence ?? -1);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(new Set(numbers).size).toBe(steps.length);
  expect(numbers.every((number) => number >= 0 && number < 2 ** 31)).toBe(true);
});

test('a day that is only expected is marked as such; a place is named', () => {
  const event = eventOf({ planned: '2020-04-06~', place: 'Hội trường xã' });
  expect([event?.summary, event?.location]).toEqual([
    expect.stringMatching(/ \(dự kiến\)$/u),
    'Hội trường xã',
  ]);
  expect(eventOf({ planned: '2020-04-06' })?.summary).not.toContain('dự kiến');
});
