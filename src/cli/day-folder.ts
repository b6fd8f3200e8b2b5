import { copyFile, readdir, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { broadcastScript } from '../announcer/broadcast-script.ts';
import { dayInWords } from '../announcer/day-in-words.ts';
import { fieldPlaces } from '../announcer/field-places.ts';
import { loadContent } from '../content/load-content.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { createGetFile, type GetFile } from '../external-links/request-file.ts';
import { ifThere } from '../file-system/if-there.ts';
import { makeFolders } from '../file-system/make-folders.ts';
import { boardText } from '../loudspeaker/board-text.ts';
import {
  daySchedule,
  soundName,
  soundsByPath,
  type ScheduleEntry,
} from '../loudspeaker/day-schedule.ts';
import { logSheet } from '../loudspeaker/log-sheet.ts';
import { playList } from '../loudspeaker/play-list.ts';
import { scheduleCsv, scheduleJson } from '../loudspeaker/schedule-files.ts';
import { soundFacts } from '../media/sounds/sound-facts.ts';
import { playTimesOn } from '../newsroom/broadcasts/play-times.ts';
import { buildNewsroom } from '../newsroom/newsroom.ts';
import { notWritten } from '../operation/not-written.ts';
import { OperationError } from '../operation/operation-error.ts';
import { vi } from '../../layouts/words/vi/vi.ts';
import { isRemoteSound } from '../url/sound-address.ts';
import { gotSounds } from './day-sounds.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { folderOf, type Folder } from './options.ts';
import { dayTyped } from './script-day.ts';

const scheduleFile = 'lich-phat.json';

/** A file of the folder: its text, or the sound of the content that it is a copy of. */
interface DayFile {
  readonly name: string;
  readonly text?: string;
  readonly copyOf?: string;
  readonly data?: Uint8Array;
}

/** Everything that a day needs. */
interface Day {
  readonly entries: readonly ScheduleEntry[];
  readonly files: readonly DayFile[];
}

/** @throws OperationError `CONTENT_…`, or `PLAY_EMPTY_DAY` if nothing is on air on that day */
const dayOf = async (folder: Folder, day: CalendarDate, getFile: GetFile): Promise<Day> => {
  const { content, locators } = await loadContent(folder.path, folder.label);
  if (!content) throw new OperationError('CONTENT_FAULTY', { file: `${folder.label}/site.yaml` });
  /** What is read on that day is published by then. */
  const now = `${day}T23:59` as VietnamMoment;
  const newsroom = buildNewsroom(content, { now, isPreview: false });
  const named = new Set(newsroom.broadcasts.map(({ audio }) => audio));
  const media = content.media.filter(({ name }) => named.has(`/media/${name}` as never));
  const onAir = newsroom.broadcasts.filter((each) => playTimesOn(each, day).length > 0);
  const got = await gotSounds(onAir, getFile);
  const sounds = new Map([...soundsByPath(media, await soundFacts(media, folder.path)), ...got]);
  const entries = daySchedule(newsroom.broadcasts, day, sounds);
  if (entries.length === 0) {
    const days = [...new Set(newsroom.broadcasts.map(({ date }) => date))].toSorted();
    const near = [days.findLast((each) => each < day), days.find((each) => each > day)];
    throw new OperationError('PLAY_EMPTY_DAY', {
      day,
      near: near.filter((each) => each !== undefined),
    });
  }
  const sources = {
    site: newsroom.site,
    articles: newsroom.articleByKey,
    words: vi,
    placesIn: (article: (typeof content.articles)[number]) =>
      fieldPlaces(locators.get(article.file), article),
  };
  const { station } = newsroom.site;
  const files: DayFile[] = [
    ...entries.flatMap((entry): DayFile[] => {
      const name = soundName(entry);
      const text = boardText(broadcastScript(entry.broadcast, sources));
      const texts = [{ name: `${entry.name}.txt`, text }];
      if (name === undefined || !entry.sound) return texts;
      const { address, name: original } = entry.sound;
      const file =
        address === undefined
          ? { name, copyOf: join(folder.path, 'media', original) }
          : { name, data: got.get(address)?.data ?? new Uint8Array() };
      return [file, ...texts];
    }),
    { name: 'danh-sach-phat.m3u8', text: playList(entries) },
    { name: 'lich-phat.csv', text: scheduleCsv(entries, day) },
    { name: scheduleFile, text: scheduleJson(entries, day, station) },
    {
      name: 'so-theo-doi.html',
      text: logSheet(entries, { station, day: dayInWords(day) }, vi),
    },
  ];
  return { entries, files };
};

/** The names of files that an earlier run wrote; `undefined` if the folder has other contents. */
const earlierFiles = async (path: string, label: string): Promise<readonly string[]> => {
  const present = (await ifThere(readdir(path))) ?? [];
  if (present.length === 0) return [];
  if (!present.includes(scheduleFile)) throw new OperationError('PLAY_FOLDER', { folder: label });
  return present.filter((name) => /^\d{2,}-\d{4}-[a-z0-9-]+\.(?:txt|mp3|m4a|ogg)$/u.test(name));
};

const write = async ({ path, label }: Folder, files: readonly DayFile[]): Promise<void> => {
  const earlier = await earlierFiles(path, label);
  await makeFolders(path);
  const names = new Set(files.map(({ name }) => name));
  for (const name of earlier) if (!names.has(name)) await rm(join(path, name));
  for (const { name, text, copyOf, data } of files) {
    if (copyOf === undefined) await writeFile(join(path, name), data ?? text ?? '');
    else await copyFile(copyOf, join(path, name));
  }
};

/** @throws OperationError `FILE_NOT_WRITTEN` if the machine refuses */
const writeDay = async (folder: Folder, files: readonly DayFile[]): Promise<void> => {
  try {
    await write(folder, files);
  } catch (error) {
    throw notWritten(folder.label, error);
  }
};

/** A sound on the sound host that did not come, or is not the one that was meant, is left to a person. */
const silentLine = ({ name, slot, title, broadcast: { audio } }: ScheduleEntry): string =>
  audio === undefined || !isRemoteSound(audio)
    ? `Chưa có tệp âm thanh: ${slot} ${title}.`
    : `Không lấy được đúng tệp âm thanh của ${slot} ${title} từ ${audio}; tải tệp ấy, nghe thử, rồi chép vào thư mục với tên ${name}${extname(audio)}, hoặc chạy lại lệnh này.`;

/**
 * Lays out the folder of a day for the loudspeakers.
 *
 * @throws OperationError `USAGE_NO_PLAY_DAY`, `SCRIPT_DAY`, `PLAY_…`, `CONTENT_…`, `FILE_NOT_WRITTEN`
 */
export const layOutDay = async (flags: {
  readonly content: string;
  readonly date?: string;
  readonly output?: string;
  readonly externalPrivate?: boolean;
}): Promise<ExitStatus> => {
  if (flags.date === undefined) throw new OperationError('USAGE_NO_PLAY_DAY', {});
  const day = dayTyped(flags.date);
  if (day === undefined) throw new OperationError('SCRIPT_DAY', { typed: flags.date });
  const { entries, files } = await dayOf(
    folderOf(flags.content),
    day,
    createGetFile({ allowsPrivate: flags.externalPrivate ?? false }),
  );
  const folder = folderOf(flags.output ?? `phat/${day}`);
  await writeDay(folder, files);
  const silent = entries.filter(({ sound }) => !sound);
  process.stdout.write(
    [`Đã xếp ${entries.length} lượt phát vào ${folder.label}.`, ...silent.map(silentLine), ''].join(
      '\n',
    ),
  );
  return exitStatus.ok;
};
