import type { Programme } from '../../content/schema/programme-schema.ts';
import { audioTypeOf } from '../../content/audio-type.ts';
import { dayAfter, weekdayOf } from '../../dates/calendar-arithmetic.ts';
import { dayOf, momentAfter, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { identityOf } from '../../newsroom/identity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { LiveSlot } from './podcast.ts';

/** How many slots a feed announces. */
const most = 3;

/** A programme whose length is not written. */
const usualMinutes = 15;

/** The slots of a week from today, in order. */
const slotsAhead = (
  { days, slots }: Pick<Programme, 'days' | 'slots'>,
  now: VietnamMoment,
): VietnamMoment[] => {
  const found: VietnamMoment[] = [];
  let day = dayOf(now);
  for (let count = 0; count < 8; count += 1) {
    if (days.length === 0 || days.some((each) => each === weekdayOf(day))) {
      found.push(...slots.toSorted().map((slot) => `${day}T${slot}` as VietnamMoment));
    }
    day = dayAfter(day);
  }
  return found;
};

/** An address of a stream tells its type only by its ending, if at all. */
const streamType = (address: string): string =>
  /\.(?:mp3|m4a|ogg)$/u.test(address)
    ? audioTypeOf(address)
    : address.endsWith('.m3u8')
      ? 'application/vnd.apple.mpegurl'
      : 'audio/mpeg';

/**
 * The next slots of a programme at which it can be heard live; none without a live stream in the
 * settings. The feed changes when one of them begins.
 */
export const liveSlots = (
  programme: Programme,
  { site, clock }: Pick<Newsroom, 'site' | 'clock'>,
  now: VietnamMoment,
): LiveSlot[] => {
  const stream = site.listening?.liveStream;
  if (stream === undefined || site.closing) return [];
  const { id, name, minutes = usualMinutes } = programme;
  return slotsAhead(programme, now)
    .filter((start) => !clock.hasCome('onAir', start))
    .slice(0, most)
    .map((start) => ({
      guid: `${absoluteUrl(identityOf(site), sitePaths.programme(id))}#${start}`,
      title: name,
      start: `${start}:00+07:00`,
      end: `${momentAfter(start, { minutes })}:00+07:00`,
      stream,
      streamType: streamType(stream),
    }));
};
