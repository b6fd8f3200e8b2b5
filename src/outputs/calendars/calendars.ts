import type { Congress } from '../../content/schema/congress-schema.ts';
import { congressesOfUnit, namedCongresses } from '../../newsroom/congresses/congress-register.ts';
import { byTime } from '../../newsroom/congresses/congress-time.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { hasCalendar, unitsWithCalendar } from '../../newsroom/units/unit-calendars.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { consultationEvents } from './consultation-events.ts';
import { calendarEvent } from './calendar-event.ts';
import { calendarText } from './calendar-text.ts';
import type { OutputLabels } from '../output-options.ts';
import type { OutputText } from '../output-text.ts';

/**
 * The calendars of the congresses: one of all, and one for each unit that has any, also at its
 * former addresses. Pure; equal newsrooms give equal bytes.
 */
export const calendars = (newsroom: Newsroom, labels: OutputLabels['calendar']): OutputText[] => {
  const { baseUrl, name: siteName } = newsroom.site;
  const textOf = (path: SitePath, name: string, congresses: readonly Congress[]): string =>
    calendarText({
      name: labels.nameOf(name),
      host: new URL(baseUrl).host,
      source: absoluteUrl(baseUrl, path),
      events: congresses
        .toSorted(byTime)
        .flatMap((congress) => [
          ...consultationEvents(congress, newsroom, labels),
          ...[calendarEvent(congress, newsroom, labels) ?? []].flat(),
        ]),
    });
  const all = (): OutputText => ({
    path: sitePaths.calendar,
    text: textOf(sitePaths.calendar, siteName, namedCongresses(newsroom)),
  });
  const ofUnits = unitsWithCalendar(newsroom).flatMap(({ id, name, formerIds }) => {
    const text = textOf(sitePaths.unitCalendar(id), name, congressesOfUnit(id, newsroom));
    return [id, ...formerIds].map((at) => ({ path: sitePaths.unitCalendar(at), text }));
  });
  return [...(hasCalendar(newsroom) ? [all()] : []), ...ofUnits];
};
