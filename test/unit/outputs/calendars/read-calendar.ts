import ICAL from 'ical.js';

/** An event, as parsed by another program. */
export interface ReadEvent {
  readonly uid: string;
  readonly from: string;
  /** The exclusive last day. */
  readonly until: string;
  readonly isAllDay: boolean;
  readonly status: string;
  readonly summary: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly sequence: number;
  readonly stamp: string;
  readonly url: string;
  readonly categories: readonly string[];
}

const readEvent = (component: ICAL.Component): ReadEvent => {
  const event = new ICAL.Event(component);
  const valueOf = (name: string): string => String(component.getFirstPropertyValue(name));
  return {
    uid: event.uid,
    from: event.startDate.toString(),
    until: event.endDate.toString(),
    isAllDay: event.startDate.isDate && event.endDate.isDate,
    status: valueOf('status'),
    summary: event.summary,
    description: event.description,
    location: event.location,
    sequence: Number(valueOf('sequence')),
    stamp: valueOf('dtstamp'),
    url: valueOf('url'),
    categories: component
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String)),
  };
};

/** A calendar as parsed by ical.js, which shares nothing with the writer. */
export const readCalendar = (
  text: string,
): { readonly name: string; readonly zones: number; readonly events: readonly ReadEvent[] } => {
  /**
   * Tells the reader the type of the name, because it has none for properties that begin with `X-`.
   */
  const typed = text.replace('\r\nX-WR-CALNAME:', '\r\nX-WR-CALNAME;VALUE=TEXT:');
  const calendar = new ICAL.Component(ICAL.parse(typed) as unknown[]);
  return {
    name: String(calendar.getFirstPropertyValue('x-wr-calname')),
    zones: calendar.getAllSubcomponents('vtimezone').length,
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
};
