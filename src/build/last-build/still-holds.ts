import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import { areRecentSame, folderState, type FolderState } from '../../file-system/folder-state.ts';
import { programPlaces } from '../../own-files/program-hash.ts';
import type { LastBuild } from './last-build.ts';
import { isSiteSame } from './site-state.ts';

/** A build that is asked for. */
export interface AskedBuild {
  /** All that the command was asked for, as text. */
  readonly asked: string;
  readonly now: VietnamMoment;
  /** The folder of the site, without symbolic links. */
  readonly outputFolder: string;
}

/** What a site is made from, on the disk. */
export type SourcesState = Pick<LastBuild, 'code' | 'content'>;

/**
 * Nothing is read but names, sizes and times, and what had just been written.
 *
 * @throws what the file system throws
 */
export const sourcesState = async (contentFolder: string): Promise<SourcesState> => {
  const { folders, files } = programPlaces();
  return {
    code: await folderState(folders, files),
    content: await folderState([contentFolder]),
  };
};

/**
 * Whether the last build was asked for the same, no moment has come since at which the site changes by
 * itself, and the site is as that build has left it.
 */
export const isSiteStillDue = (
  { asked, made, until, site }: LastBuild,
  build: AskedBuild,
): boolean => {
  const isInTime = build.now >= made && (until === undefined || build.now < until);
  return asked === build.asked && isInTime && isSiteSame(build.outputFolder, site);
};

const isSame = async (before: FolderState, now: FolderState): Promise<boolean> =>
  before.hash === now.hash && (await areRecentSame(before));

/** Whether nothing of the program and the content has changed since the last build. */
export const areSourcesSame = async (last: SourcesState, now: SourcesState): Promise<boolean> =>
  (await isSame(last.code, now.code)) && isSame(last.content, now.content);
