import { constants } from 'node:fs';
import { copyFile, link, readFile, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { faultCode } from '../file-system/fault-code.ts';
import { ifThere } from '../file-system/if-there.ts';

/** A process that builds, as described in its lock. */
export interface BuildProcess {
  readonly id: number;
  /**
   * When the process began, in any unit of the machine: distinguishes it from a later one with the
   * same id. Empty if the machine does not provide it.
   */
  readonly since: string;
  /** The boot of the machine, and the container: process ids are valid within these. */
  readonly place: string;
}

/** The content of a lock file. */
export interface LockText extends BuildProcess {
  /** 16 hexadecimal digits, unique for every lock. */
  readonly key: string;
}

/** A lock file that was found. */
export interface FoundLock {
  /** Undefined if the content of the file is not valid, for example after a power cut. */
  readonly text: LockText | undefined;
  /** Time of the last write, in milliseconds of the file system's own clock. */
  readonly written: number;
}

const form = z.object({
  id: z.int(),
  since: z.string(),
  place: z.string(),
  key: z.string().regex(/^[0-9a-f]{16}$/u),
});

const parse = (text: string): LockText | undefined => {
  try {
    return form.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** If locks cannot be created atomically, a lock that is being written is empty for a moment. */
const writingTime = 1000;

/** The lock at a path; undefined if there is none. */
export const findLock = async (path: string): Promise<FoundLock | undefined> => {
  let first: string | undefined;
  for (;;) {
    const read = await ifThere(readFile(path, 'utf8'));
    const written = (await ifThere(stat(path)))?.mtimeMs;
    if (read === undefined || written === undefined) return undefined;
    const text = parse(read);
    if (text || read === first) return { text, written };
    first = read;
    await setTimeout(writingTime);
  }
};

/** Error codes of file systems without hard links. */
const linkless: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
]);

/**
 * Moves a finished file to a path unless something is there: atomically, with its content; without
 * hard links, its content comes a moment after its name.
 */
export const putLock = async (draft: string, path: string): Promise<boolean> => {
  try {
    await link(draft, path).catch(async (error: unknown) => {
      if (!linkless.has(faultCode(error))) throw error;
      await copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
};
