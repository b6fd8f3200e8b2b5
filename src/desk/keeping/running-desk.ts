import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultCode } from '../../file-system/fault-code.ts';
import { readKept } from './kept-file.ts';

/** The folder that a desk keeps beside its content. */
export const deskFolder = (content: string): string => join(dirname(content), '.ban-bien-tap');

/** A desk that runs: where it answers, and what proves that the same user asks. */
export interface RunningDesk {
  readonly origin: string;
  readonly secret: string;
}

const name = 'dang-mo.json';

/** The desk that runs for a folder, if its file is there: it may have ended without a word. */
export const runningDesk = (folder: string): Promise<RunningDesk | undefined> =>
  readKept<RunningDesk>(folder, name);

/** Says that a desk runs; `false` if another one was faster. Only this user can read it. */
export const claimDesk = async (folder: string, desk: RunningDesk): Promise<boolean> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(join(folder, name), JSON.stringify(desk), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
};

/** The desk has ended. */
export const releaseDesk = (folder: string): Promise<void> =>
  rm(join(folder, name), { force: true });
