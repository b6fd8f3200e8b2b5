import { constants } from 'node:fs';
import { copyFile, link, readFile, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { faultCode } from '../file-system/fault-code.ts';
import { ifThere } from '../file-system/if-there.ts';

/** A process that builds, as its lock describes it. */
export interface BuildProcess {
  readonly id: number;
  /**
   * When the process began, in any units that the machine has: distinguishes it from a later one
   * with the same number. Empty where the machine does not say.
   */
  readonly since: string;
  /** The start of the machine, and the container: process numbers are valid within these. */
  readonly place: string;
}

/** What a lock file holds. */
export interface LockText extends BuildProcess {
  /** 16 hexadecimal digits, different in every lock ever made. */
  readonly key: string;
}

/** A lock file as it was found. */
export interface FoundLock {
  /** Undefined where the content of the file is not valid, as after a power cut. */
  readonly text: LockText | undefined;
  /** When it was last written, in milliseconds of the file system's own clock. */
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

/** Where locks are not made in one step, a lock that is being written is empty for a moment. */
const writingTime = 1000;

/** The lock at a place; undefined where there is none. */
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

/** What a file system without hard links answers. */
const linkless: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
]);

/**
 * Moves a finished file to a place unless something is there: in one step, with its content;
 * where there are no hard links, its content comes a moment after its name.
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
