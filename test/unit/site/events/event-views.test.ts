import { describe, expect, test } from 'vitest';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { eventView } from '../../../../src/site/events/event-view.ts';
import { eventsView } from '../../../../src/site/events/events-view.ts';
import { workCalendarView } from '../../../../src/site/events/work-calendar-view.ts';
import { contextOf, makeEvent, makeUnit, present } from '../make-newsroom.ts';

const events = [
  makeEvent('hoi', '2020-06-02T07:30', { to: '2020-06-02T11:00' as never, unit: 'xa' }),
  makeEvent('le', '2020-05-30', { to: '2020-06-01' as never, place: 'Sân', cancelled: true }),
  makeEvent('cu', '2020-05-01'),
  makeEvent('hop', '2020-06-01T14:00', { kind: 'cong-tac', chair: 'Thường trực' }),
  makeEvent('hop-cu', '2020-05-28', { kind: 'cong-tac' }),
];
const parts = { events, units: [makeUnit('xa')] };
const on = (day: string) => contextOf(parts, { at: `${day}T08:00` as VietnamMoment });
const names = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('events', () => {
  test.each([
    ['2020-06-01', ['le', 'hoi'], ['cu']],
    ['2020-06-02', ['hoi'], ['le', 'cu']],
    ['2020-06-03', [], ['hoi', 'le', 'cu']],
  ])('on %s, %j are to come', (day, coming, past) => {
    const view = eventsView(on(day));
    expect([names(view.coming), names(view.past)]).toEqual([coming, past]);
  });

  test('its page knows the day after which it is over', () => {
    const isOverOn = (day: string) => eventView(present(events[0]), on(day)).isOver;
    expect([isOverOn('2020-06-02'), isOverOn('2020-06-03')]).toEqual([false, true]);
  });

  test('an hour on the same day is shown alone, and a unit by its name', () => {
    const { event, structuredData } = eventView(present(events[0]), on('2020-06-01'));
    expect([event.from.text, event.until?.text]).toEqual(['02/06/2020 07:30', '11:00']);
    expect(event.unit?.label).toBe('Đảng bộ xa');
    expect(structuredData[0]).toMatchObject({
      '@type': 'Event',
      startDate: '2020-06-02T07:30+07:00',
      endDate: '2020-06-02T11:00+07:00',
      organizer: { name: 'Đảng bộ xa' },
    });
  });

  test('a cancelled one says so to machines, a sample nothing', () => {
    const [data] = eventView(present(events[1]), on('2020-06-01')).structuredData;
    expect(data).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    const sample = makeEvent('mau', '2020-06-05', { sample: true });
    const types = eventView(sample, on('2020-06-01')).structuredData.map(
      (each) => (each as { '@type': string })['@type'],
    );
    expect(types).toEqual(['BreadcrumbList']);
  });
});

describe('the work calendar', () => {
  test('has this week and later ones first, earlier ones below', () => {
    const { weeks, past } = workCalendarView(on('2020-06-01'));
    expect(weeks.map(({ from, to }) => [from.iso, to.iso])).toEqual([['2020-06-01', '2020-06-07']]);
    expect(past.map(({ from }) => from.iso)).toEqual(['2020-05-25']);
    expect(weeks[0]?.days[0]?.lines[0]).toMatchObject({
      from: { text: '14:00' },
      chair: 'Thường trực',
    });
  });

  test('a week is over when its Sunday is', () => {
    expect(workCalendarView(on('2020-06-07')).weeks).toHaveLength(1);
    expect(workCalendarView(on('2020-06-08')).weeks).toHaveLength(0);
  });
});
