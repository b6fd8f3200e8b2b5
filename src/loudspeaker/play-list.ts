import { soundName, type ScheduleEntry } from './day-schedule.ts';

/** A title on one line; a comma separates it from the length. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/**
 * The sounds of a day as an extended M3U play list in UTF-8 (`.m3u8`); a length that is not known is
 * -1.
 */
export const playList = (entries: readonly ScheduleEntry[]): string => {
  const lines = entries.flatMap((entry) => {
    const file = soundName(entry);
    if (file === undefined) return [];
    const { slot, title, sound } = entry;
    return [`#EXTINF:${sound?.seconds ?? -1},${slot} ${oneLine(title)}`, file];
  });
  return ['#EXTM3U', '#EXTENC:UTF-8', ...lines, ''].join('\n');
};
