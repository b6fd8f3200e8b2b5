import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { radioCalendar } from '../../../../src/outputs/calendars/radio-calendar.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { options } from '../make-outputs.ts';
import { makeNewsroom } from '../../site/make-newsroom.ts';

const newsroom = makeNewsroom({
  programmes: [
    makeProgramme('tin', { days: [1, 3], slots: ['05:30', '17:00'] as never, minutes: 20 }),
    makeProgramme('chua-phat'),
    makeProgramme('khong-lich', { days: [] }),
  ],
  broadcasts: [makeBroadcast('2020/03/10-0530-tin'), makeBroadcast('2020/03/11-0530-khong-lich')],
});

/** The first moments of each event in the zone of Vietnam, as another program reads them. */
const moments = async (): Promise<string[][]> => {
  const [text = ''] = (await radioCalendar(newsroom, options.labels)[0]?.make()) ?? [];
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const times = event.iterator();
    return [0, 1, 2].map(() => {
      const instant = times.next()?.toJSDate().getTime() ?? 0;
      return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16);
    });
  });
};

test('each slot repeats on the days of its programme, in Vietnam’s time', async () => {
  expect(await moments()).toEqual([
    ['2020-03-11T05:30', '2020-03-16T05:30', '2020-03-18T05:30'],
    ['2020-03-11T17:00', '2020-03-16T17:00', '2020-03-18T17:00'],
  ]);
});

test('there is none without a programme that has regular days and has been on air', () => {
  expect(
    radioCalendar(makeNewsroom({ programmes: [makeProgramme('tin')] }), options.labels),
  ).toEqual([]);
});
