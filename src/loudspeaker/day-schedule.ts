import { compareText } from '../content/compare-text.ts';
import type { Broadcast } from '../content/content.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ClockTime } from '../dates/publishing-date.ts';
import { playTimesOn } from '../newsroom/broadcasts/play-times.ts';
import type { NewsBroadcast } from '../newsroom/broadcasts/news-broadcasts.ts';
import { sitePaths } from '../url/site-path.ts';
import type { RemoteSound, SoundAddress } from '../url/sound-address.ts';

/** A sound file of the content, as it was read, or one that was got from the sound host. */
export interface SoundFile {
  /** Relative to `media/`, or the path on the sound host. */
  readonly name: string;
  /** Where it was got from. */
  readonly address?: RemoteSound;
  readonly bytes: number;
  readonly sha256: string;
  /** Whole seconds, if they are known. */
  readonly seconds?: number | undefined;
}

/** One time at which a broadcast is played. */
export interface ScheduleEntry {
  /** `01-0530-ban-tin-sang`: the name of its files, in the order of the day. */
  readonly name: string;
  readonly slot: ClockTime;
  /** The first time of the day, or a repeat. */
  readonly isRepeat: boolean;
  readonly programme: string;
  readonly title: string;
  readonly priority: Broadcast['priority'];
  /** `YYYY-MM-DDTHH:mm`; always there for an emergency. */
  readonly until?: string | undefined;
  /** All clusters if empty. */
  readonly clusters: readonly string[];
  readonly sound?: SoundFile | undefined;
  readonly broadcast: NewsBroadcast;
}

/** An emergency comes before everything else at its time, then what has priority. */
const ranks: Readonly<Record<Broadcast['priority'], number>> = {
  'khan-cap': 0,
  'uu-tien': 1,
  'thong-thuong': 2,
};

/**
 * Everything that is played on a day, in order: by time, then by priority (Circular 39/2020/TT-BTTTT:
 * emergencies at once, priority before the schedule). An emergency that runs past midnight is played on each of its days.
 *
 * @param sounds by their paths, such as `/media/2020/ban-tin.mp3`
 */
export const daySchedule = (
  broadcasts: readonly NewsBroadcast[],
  day: CalendarDate,
  sounds: ReadonlyMap<SoundAddress, SoundFile>,
): ScheduleEntry[] => {
  const played = broadcasts
    .flatMap((broadcast) =>
      playTimesOn(broadcast, day).map((playTime) => ({ broadcast, ...playTime })),
    )
    .toSorted(
      (a, b) =>
        compareText(a.slot, b.slot) ||
        ranks[a.broadcast.priority] - ranks[b.broadcast.priority] ||
        compareText(a.broadcast.key, b.broadcast.key),
    );
  const digits = Math.max(2, String(played.length).length);
  return played.map(({ broadcast, slot, isRepeat }, place): ScheduleEntry => {
    const { programme, priority, clusters, until, audio, title } = broadcast;
    const number = String(place + 1).padStart(digits, '0');
    return {
      name: `${number}-${slot.replace(':', '')}-${programme.id}`,
      slot,
      isRepeat,
      programme: programme.name,
      title: title ?? programme.name,
      priority,
      until,
      clusters,
      sound: audio === undefined ? undefined : sounds.get(audio),
      broadcast,
    };
  });
};

/** The name of an entry's sound in the folder of the day. */
export const soundName = ({ name, sound }: ScheduleEntry): string | undefined =>
  sound && `${name}${/\.[a-z0-9]+$/u.exec(sound.name)?.[0] ?? ''}`;

/** The sounds of a content folder by their paths. */
export const soundsByPath = (
  media: readonly SoundFile[],
  lengths: ReadonlyMap<string, { readonly seconds: number }>,
): ReadonlyMap<SoundAddress, SoundFile> =>
  new Map(
    media.map((file) => {
      const path = sitePaths.media(file.name);
      return [path, { ...file, seconds: lengths.get(path)?.seconds }];
    }),
  );
