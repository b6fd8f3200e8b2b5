import type { AnnouncerScript } from '../announcer/announcer-script.ts';
import { broadcastScript } from '../announcer/broadcast-script.ts';
import { fieldPlaces } from '../announcer/field-places.ts';
import type { Content, Locators } from '../content/content.ts';
import { formatDate, type CalendarDate } from '../dates/calendar-date.ts';
import { parseTimeOfDay } from '../dates/time-of-day.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { playTimesOn } from '../newsroom/broadcasts/play-times.ts';
import type { NewsBroadcast } from '../newsroom/broadcasts/news-broadcasts.ts';
import { buildNewsroom } from '../newsroom/newsroom.ts';
import { OperationError } from '../operation/operation-error.ts';
import { vi } from '../../layouts/words/vi/vi.ts';

/** Which broadcasts of a day are meant. */
export interface BroadcastChoice {
  readonly programme?: string | undefined;
  readonly slot?: string | undefined;
}

const named = ({ slots, programme }: NewsBroadcast): string =>
  `--slot ${slots[0]} (${programme.name})`;

const isChosen =
  ({ programme, slot }: BroadcastChoice) =>
  (broadcast: NewsBroadcast): boolean => {
    const time = slot === undefined ? undefined : parseTimeOfDay(slot);
    const isProgramme =
      programme === undefined ||
      [broadcast.programme.id, broadcast.programme.name].includes(programme.normalize('NFC'));
    return (
      isProgramme && (slot === undefined || (time !== undefined && broadcast.slots.includes(time)))
    );
  };

/**
 * The scripts of the broadcasts of a day; empty if there is none and none was asked for.
 *
 * @throws OperationError `SCRIPT_NO_BROADCAST` if none is as it was asked for
 */
export const broadcastScripts = (
  content: Content,
  locators: Locators,
  day: CalendarDate,
  choice: BroadcastChoice & { readonly drafts: boolean },
): AnnouncerScript[] => {
  const now = `${day}T23:59` as VietnamMoment;
  const newsroom = buildNewsroom(content, { now, isPreview: choice.drafts });
  const ofDay = newsroom.broadcasts.filter((each) => playTimesOn(each, day).length > 0);
  const chosen = ofDay.filter(isChosen(choice));
  const isAsked = choice.programme !== undefined || choice.slot !== undefined;
  if (chosen.length === 0 && isAsked) {
    const typed = [choice.programme, choice.slot].filter((each) => each !== undefined).join(', ');
    throw new OperationError('SCRIPT_NO_BROADCAST', {
      day: formatDate(day),
      typed,
      known: ofDay.map(named),
    });
  }
  return chosen.map((broadcast) =>
    broadcastScript(broadcast, {
      site: newsroom.site,
      articles: newsroom.articleByKey,
      words: vi,
      placesIn: (article) => fieldPlaces(locators.get(article.file), article),
    }),
  );
};
