import { expect, test } from 'vitest';
import { eventData } from '../../../../src/site/schema-org/event-data.ts';
import { makeCongress, onDay } from '../../newsroom/make-congress.ts';

const url = 'https://h.example/tin/dai-hoi/a/';
const open = [{ from: onDay('2020-03-28') }];

test('a congress of known days is an event of its unit; one that is over has no status', () => {
  const congress = makeCongress('a', {
    actual: '2020-03-11/2020-03-12',
    place: 'Hội trường xã',
  });
  expect(eventData(congress, { url, organizer: 'Đảng bộ xã' })).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': url,
      url,
      name: 'Đại hội a',
      startDate: '2020-03-11',
      endDate: '2020-03-12',
      location: { '@type': 'Place', name: 'Hội trường xã' },
      organizer: { '@type': 'Organization', name: 'Đảng bộ xã' },
      inLanguage: 'vi',
    },
  ]);
});

test.each([
  ['a day', { planned: '2020-04-06' }, ['2020-04-06', '2020-04-06', 'EventScheduled']],
  [
    'a day, put off',
    { planned: '2020-04-06', suspended: open },
    ['2020-04-06', '2020-04-06', 'EventPostponed'],
  ],
  ['a day that is but expected', { planned: '2020-04-06~' }, []],
  ['a month', { planned: '2020-04' }, []],
  ['a month, held', { actual: '2020-04' }, []],
  ['nothing', {}, []],
] as const)('of %s', (_name, fields, said) => {
  const events = eventData(makeCongress('a', fields), { url, organizer: undefined });
  const reported = events.flatMap(({ startDate, endDate, eventStatus }) => [
    startDate,
    endDate,
    String(eventStatus).replace('https://schema.org/', ''),
  ]);
  expect(reported).toEqual(said);
  expect(events.some((event) => 'organizer' in event || 'location' in event)).toBe(false);
});
