import { dirname, resolve } from 'node:path';
import { readUnlinked } from '../../file-system/unlinked-file.ts';
import type { BaseUrl } from '../../url/base-url.ts';
import { parseBySchema } from '../parse/parse-markdown-file.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import { largestText } from '../read/file-kinds.ts';
import { readText } from '../read/read-text.ts';
import { registerRepairs } from '../repair/find-repairs.ts';
import { knownKeys } from '../schema/known-keys.ts';
import { stationsSchema } from './stations-schema.ts';

/** One of several stations, with its folders as absolute paths. */
export interface Station {
  readonly id: string;
  readonly content: string;
  readonly output: string;
  readonly baseUrl: BaseUrl | undefined;
}

/** The stations of a province. */
export interface Stations {
  /** The folder of the shared registers, as an absolute path. */
  readonly shared: string | undefined;
  readonly stations: readonly Station[];
}

/** Absent stations if the file has faults. */
export interface ReadStations {
  readonly value?: Stations;
  readonly problems: readonly Problem[];
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}/`) || inner.startsWith(`${outer}\\`);

const overlaps = (one: string, other: string): boolean =>
  isWithin(one, other) || isWithin(other, one);

/** Two stations with one name, or in each other's folders. */
const clashes = (stations: readonly Station[], locator: Locator): Problem[] =>
  stations.flatMap((station, index) =>
    stations.slice(0, index).flatMap((earlier): Problem[] => {
      const at = locator.valueAt(['stations', index, 'id']);
      if (earlier.id === station.id) return [problem('ID_TWICE', at, station.id)];
      const isShared =
        overlaps(earlier.output, station.output) || overlaps(earlier.content, station.content);
      return isShared ? [problem('STATION_OVERLAPS', at, station.id, earlier.id)] : [];
    }),
  );

/**
 * Reads `stations.yaml`.
 *
 * @param label its name in problems
 * @throws errors of the file system
 */
export const readStations = (file: string, label: string): ReadStations => {
  const bytes = readUnlinked(file, largestText.register);
  if (!bytes) return { problems: [problem('FILE_TOO_LARGE', startOfFile(label), '8 MiB')] };
  const found = { kind: 'register', path: 'stations.yaml', file: label, bytes } as const;
  const read = readText({ ...found, size: bytes.length }, (text) =>
    registerRepairs(text, knownKeys(stationsSchema)),
  );
  if (!read.source) return { problems: read.problems };
  const parsed = parseBySchema(stationsSchema, read.source, 0, read.source.text.length);
  const problems = [...read.problems, ...parsed.problems];
  if (!parsed.value || !parsed.locator) return { problems };
  const root = dirname(file);
  const stations = parsed.value.stations.map(
    ({ id, content = `${id}/content`, output = `${id}/_site`, baseUrl }): Station => ({
      id,
      content: resolve(root, content),
      output: resolve(root, output),
      baseUrl,
    }),
  );
  const { shared } = parsed.value;
  const clashing = clashes(stations, parsed.locator);
  const value = { shared: shared === undefined ? undefined : resolve(root, shared), stations };
  return {
    problems: [...problems, ...clashing],
    ...(clashing.length === 0 && { value }),
  };
};
