import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../../content/edit/write-file.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { FolderState } from '../../file-system/folder-state.ts';
import { readSigned, signedText } from '../../file-system/signed-text.ts';

/** A file of a built site: its size in bytes, and when it was written, in milliseconds since 1970. */
export type SiteFileState = readonly [path: string, bytes: number, modified: number];

/** What the last build of an output folder was made from, and what it has left there. */
export interface LastBuild {
  /** All that the command was asked for, as text. */
  readonly asked: string;
  /** When the site was made, in the time that the command was given. */
  readonly made: VietnamMoment;
  /** When the site changes by itself; absent if never. */
  readonly until?: VietnamMoment;
  readonly code: FolderState;
  readonly content: FolderState;
  /** Files of the site, maybe not all. */
  readonly site: readonly SiteFileState[];
  readonly pages: number;
  /** How many warnings and notes the content has, in words; empty where there are none. */
  readonly problems: string;
}

/**
 * The record of the last build; nothing where there is none, or where it was damaged.
 *
 * @param secret where records come from elsewhere: only who knows it can have written them
 */
export const readLastBuild = async (
  file: string,
  secret?: string,
): Promise<LastBuild | undefined> => {
  const written = await readFile(file, 'utf8').catch(() => '');
  const text = readSigned(written, secret);
  return text === undefined ? undefined : (JSON.parse(text) as LastBuild);
};

/** Leaves the record whole or not at all; without one the next build does its work. */
export const writeLastBuild = async (
  file: string,
  last: LastBuild,
  secret?: string,
): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
    .then(async () => replaceFile(file, signedText(JSON.stringify(last), secret)))
    .catch(() => forgetLastBuild(file));
};

/** What is not known to hold must not be believed. */
export const forgetLastBuild = (file: string): Promise<void> =>
  rm(file, { force: true }).catch(() => {});
