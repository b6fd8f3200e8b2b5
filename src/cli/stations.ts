import type { Command } from 'commander';
import { availableParallelism } from 'node:os';
import { basename, dirname, relative, sep } from 'node:path';
import { readStations, type Station } from '../content/stations/read-stations.ts';
import { inPool } from '../file-system/in-pool.ts';
import { OperationError } from '../operation/operation-error.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { interruptible } from './interruptible.ts';
import { folderOf } from './options.ts';
import { reportIn } from './report-format.ts';
import { stationChild, type StationEnd } from './station-child.ts';
import { typedWords, type StationsFlags } from './stations-flags.ts';

type EachCommand = 'build' | 'check';

const done: Readonly<Record<EachCommand, string>> = { build: 'dựng được', check: 'không có lỗi' };
const failed: Readonly<Record<EachCommand, string>> = { build: 'chưa dựng được', check: 'có lỗi' };

const why = (status: number | null): string => {
  if (status === exitStatus.contentFaults) return 'có lỗi ở nội dung';
  return status === null ? 'bị dừng giữa chừng' : 'lệnh không chạy được';
};

const shownEnd = ({ station, said }: StationEnd, root: string): string =>
  `== ${station.id} (${relative(root, dirname(station.content)).split(sep).join('/') || '.'})\n${said}\n`;

const idsOf = (ends: readonly StationEnd[]): string =>
  ends.map(({ station }) => station.id).join(', ');

const part = (words: string, some: readonly StationEnd[]): string[] =>
  some.length === 0 ? [] : [`${some.length} ${words} (${idsOf(some)})`];

/** One sentence on all stations, and one line for each that failed. */
const summary = (command: EachCommand, ends: readonly StationEnd[]): string => {
  const [well, badly] = [true, false].map((isWell) =>
    ends.filter(({ status }) => (status === exitStatus.ok) === isWell),
  ) as [StationEnd[], StationEnd[]];
  const counts = [...part(done[command], well), ...part(failed[command], badly)];
  const reasons = badly.map(({ station, status }) => `  ${station.id}: ${why(status)}\n`);
  return `${ends.length} trạm: ${counts.join(', ')}.\n${reasons.join('')}`;
};

/** @throws OperationError `STATION_UNKNOWN` if there is no station with that id */
const chosen = (stations: readonly Station[], id: string | undefined, file: string): Station[] => {
  const found = stations.filter((station) => id === undefined || station.id === id);
  if (found.length > 0) return found;
  throw new OperationError('STATION_UNKNOWN', {
    typed: id ?? '',
    file,
    known: stations.map((station) => station.id),
  });
};

/** @throws OperationError `STATIONS_FILE` if there is no such file */
const readNamed = (path: string, label: string): ReturnType<typeof readStations> => {
  try {
    return readStations(path, label);
  } catch (error) {
    throw new OperationError('STATIONS_FILE', { file: label }, { cause: error });
  }
};

/**
 * Runs a command for every station of `stations.yaml`, as many at once as the machine has
 * processors; a fault in one stops no other. Each says its words in one piece, in the order of the
 * file.
 */
export const forStations = async (
  name: EachCommand,
  { stations: typed = 'stations.yaml', station }: StationsFlags,
  command: Command,
): Promise<ExitStatus> => {
  const { words, refused } = typedWords(command);
  if (refused !== undefined) throw new OperationError('STATIONS_TOGETHER', { option: refused });
  const { path, label } = folderOf(typed);
  const { value, problems } = readNamed(path, label);
  if (!value) {
    process.stdout.write(await reportIn('text', problems, folderOf(dirname(path))));
    return exitStatus.contentFaults;
  }
  const asked = chosen(value.stations, station, basename(path));
  const ends: StationEnd[] = [];
  await interruptible(async (signal) => {
    const running = asked.map(() => Promise.withResolvers<StationEnd>());
    const all = inPool(
      asked.map((each, index) => [each, index] as const),
      async ([each, index]) =>
        running[index]?.resolve(await stationChild(name, each, words, signal)),
      availableParallelism(),
    );
    for (const { promise } of running) {
      const end = await promise;
      ends.push(end);
      process.stdout.write(shownEnd(end, dirname(path)));
    }
    await all;
  });
  process.stdout.write(summary(name, ends));
  return ends.every(({ status }) => status === exitStatus.ok)
    ? exitStatus.ok
    : exitStatus.contentFaults;
};
