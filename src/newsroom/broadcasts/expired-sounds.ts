import type { Broadcast, Content } from '../../content/content.ts';
import { dayMonthsLater } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { SoundAddress } from '../../url/sound-address.ts';
import type { Clock } from '../visibility/clock.ts';

/** A sound whose time is over. */
export interface ExpiredSound {
  readonly file: SoundAddress;
  /** The first day on which it is gone. */
  readonly date: CalendarDate;
}

/** The first day on which the sound of a broadcast is gone; `undefined` if it is kept for ever. */
const soundGoneOn = (
  { date }: Pick<Broadcast, 'date'>,
  { keepSounds }: Pick<Content['site'], 'keepSounds'>,
): CalendarDate | undefined =>
  keepSounds === undefined ? undefined : dayMonthsLater(date, keepSounds);

/** Whether the sound of a broadcast is gone because its time is over. */
const isSoundOver = (
  broadcast: Pick<Broadcast, 'date'>,
  site: Pick<Content['site'], 'keepSounds'>,
  { hasCome }: Pick<Clock, 'hasCome'>,
): boolean => {
  const gone = soundGoneOn(broadcast, site);
  return gone !== undefined && hasCome('visibility', `${gone}T00:00` as VietnamMoment);
};

/**
 * The sounds of broadcasts whose time (`keepSounds`) is over: not published any more, and their
 * addresses say so; no page leads to one on the sound host any more. A sound that is an article's too, or that a younger broadcast has, stays.
 */
export const expiredSounds = (
  { broadcasts, articles, site }: Pick<Content, 'broadcasts' | 'articles' | 'site'>,
  clock: Pick<Clock, 'hasCome'>,
): ExpiredSound[] => {
  if (site.keepSounds === undefined) return [];
  const kept = new Set(articles.map(({ audio }) => audio));
  const last = new Map<SoundAddress, CalendarDate>();
  for (const broadcast of broadcasts) {
    const { audio, withdrawn } = broadcast;
    if (audio === undefined || withdrawn) continue;
    const gone = soundGoneOn(broadcast, site);
    if (gone === undefined || !isSoundOver(broadcast, site, clock)) kept.add(audio);
    else if (gone > (last.get(audio) ?? '')) last.set(audio, gone);
  }
  return [...last].flatMap(([file, date]) => (kept.has(file) ? [] : [{ file, date }]));
};
