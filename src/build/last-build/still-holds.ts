import { sharedRegisters } from '../../content/stations/shared-registers.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import { areRecentSame, folderState, type FolderState } from '../../file-system/folder-state.ts';
import { bundledSources, programPlaces } from '../../own-files/program-hash.ts';
import type { LastBuild } from './last-build.ts';

/** A requested build. */
export interface AskedBuild {
  /** All options of the command, as text. */
  readonly asked: string;
  readonly now: VietnamMoment;
}

/** The state of a site's sources on the disk. */
export type SourcesState = Pick<LastBuild, 'code' | 'content'>;

/** A bundle was made from known sources, and was chosen by their state when the program started. */
const codeState = async (): Promise<FolderState> => {
  const bundled = bundledSources();
  if (bundled !== undefined) return { hash: bundled, recent: [] };
  const { folders, files } = programPlaces();
  return folderState(folders, files);
};

/**
 * Compares names, sizes and times; reads only files that were written a moment ago.
 *
 * @throws errors of the file system
 */
export const sourcesState = async (contentFolder: string): Promise<SourcesState> => {
  return {
    code: await codeState(),
    content: await folderState([contentFolder], (await sharedRegisters(contentFolder)).files),
  };
};

/**
 * Whether the last build had the same options, and the site has not changed by itself since then.
 */
export const isSiteStillDue = ({ asked, made, until }: LastBuild, build: AskedBuild): boolean => {
  const isInTime = build.now >= made && (until === undefined || build.now < until);
  return asked === build.asked && isInTime;
};

const isSame = async (before: FolderState, now: FolderState): Promise<boolean> =>
  before.hash === now.hash && (await areRecentSame(before));

/** Whether the program and the content are unchanged since the last build. */
export const areSourcesSame = async (last: SourcesState, now: SourcesState): Promise<boolean> =>
  (await isSame(last.code, now.code)) && isSame(last.content, now.content);
