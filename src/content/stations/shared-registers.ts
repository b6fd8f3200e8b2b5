import { access } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../problem.ts';
import type { RegisterFile } from '../read/file-kinds.ts';
import { readStations } from './read-stations.ts';

/** The registers that several stations can share. */
const shareable = ['units.yaml', 'kinds.yaml', 'congresses.yaml'] as const;

/** A register outside the content folder. */
export interface SharedRegister {
  readonly name: RegisterFile;
  /** Its absolute path. */
  readonly place: string;
  /** Its path from the content folder, `/` between segments. */
  readonly from: string;
}

/** What `stations.yaml` above a content folder gives it. */
export interface SharedRegisters {
  /** The files on which this depends, as absolute paths. */
  readonly files: readonly string[];
  readonly registers: readonly SharedRegister[];
  readonly problems: readonly Problem[];
}

const none: SharedRegisters = { files: [], registers: [], problems: [] };

/** How many folders above the content folder are looked at: `tinh/dai/hong-duc/content`. */
const levels = 3;

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const slashed = (path: string): string => path.split(sep).join('/');

/** The registers that a station shares with others, if `stations.yaml` above it names it. */
export const sharedRegisters = async (content: string): Promise<SharedRegisters> => {
  let folder = dirname(content);
  for (let level = 0; level < levels; level += 1, folder = dirname(folder)) {
    const file = join(folder, 'stations.yaml');
    if (!(await isThere(file))) continue;
    const { value, problems } = readStations(file, slashed(relative(dirname(content), file)));
    if (!value) return { ...none, files: [file], problems };
    const { shared, stations } = value;
    if (shared === undefined || !stations.some((each) => each.content === content)) return none;
    const registers: SharedRegister[] = [];
    for (const name of shareable) {
      const place = join(shared, name);
      const from = slashed(relative(content, place));
      if (await isThere(place)) registers.push({ name, place, from });
    }
    return { files: [file, ...registers.map(({ place }) => place)], registers, problems: [] };
  }
  return none;
};
