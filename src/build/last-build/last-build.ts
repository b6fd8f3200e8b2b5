import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../../content/edit/write-file.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { FolderState } from '../../file-system/folder-state.ts';
import { readSigned, signedText } from '../../file-system/signed-text.ts';

/** A file of a built site: its size in bytes, and when it was written, in milliseconds since 1970. */
export type SiteFileState = readonly [path: string, bytes: number, modified: number];

/** The inputs of the last build of an output folder, and its result. */
export interface LastBuild {
  /** All options of the command, as text. */
  readonly asked: string;
  /** The time of the build, in the command's own time (`--now`). */
  readonly made: VietnamMoment;
  /** When the site next changes by itself; absent if never. */
  readonly until?: VietnamMoment;
  readonly code: FolderState;
  readonly content: FolderState;
  /** Files of the site, possibly a sample. */
  readonly site: readonly SiteFileState[];
  readonly pages: number;
  /** The number of warnings and notes about the content, in words; empty if there are none. */
  readonly problems: string;
}

/**
 * The record of the last build; `undefined` if there is none, or if it is damaged.
 *
 * @param secret set if records may come from elsewhere: a record counts only if it was signed with
 * it
 */
export const readLastBuild = async (
  file: string,
  secret?: string,
): Promise<LastBuild | undefined> => {
  const written = await readFile(file, 'utf8').catch(() => '');
  const text = readSigned(written, secret);
  return text === undefined ? undefined : (JSON.parse(text) as LastBuild);
};

/** Writes the record atomically; without a record the next build does all its work. */
export const writeLastBuild = async (
  file: string,
  last: LastBuild,
  secret?: string,
): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
    .then(async () => replaceFile(file, signedText(JSON.stringify(last), secret)))
    .catch(() => forgetLastBuild(file));
};

/** Removes a record that may no longer be valid. */
export const forgetLastBuild = (file: string): Promise<void> =>
  rm(file, { force: true }).catch(() => {});
