import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from './steady-bundle.ts';

/** Lists a kept bundle's files, each with the SHA-256 of its bytes. */
const checksumFile = 'niem-phong.json';

type Prints = readonly (readonly [file: string, sha256: string])[];

const printOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the list of files for a folder that was just filled with a bundle. */
export const writeChecksums = async (bundle: Bundle, folder: string): Promise<void> => {
  const prints: Prints = [...bundle].map(([file, bytes]) => [file, printOf(bytes)]);
  await writeFile(join(folder, checksumFile), JSON.stringify(prints));
};

/**
 * The files of a kept bundle; `undefined` unless all of them are unchanged. After a power cut
 * they may be empty, and a cache that was fetched from elsewhere may lack some.
 */
export const intactFiles = async (folder: string): Promise<readonly string[] | undefined> => {
  try {
    const prints = JSON.parse(await readFile(join(folder, checksumFile), 'utf8')) as Prints;
    for (const [file, sha256] of prints) {
      if (printOf(await readFile(join(folder, file))) !== sha256) return undefined;
    }
    return prints.map(([file]) => file);
  } catch {
    return undefined;
  }
};
