import { join } from 'node:path';
import { checksumOf } from '../file-system/checksum.ts';
import type { BuildFlags } from './build-flags.ts';
import { folderOf } from './options.ts';

/**
 * All that a build is asked for and run by, as text; `undefined` where more than the content decides: what
 * is live, and a ledger.
 */
export const askedOf = ({
  content,
  output,
  baseUrl,
  drafts = false,
  live,
  ledger,
}: BuildFlags): string | undefined => {
  if (live !== undefined || ledger !== undefined) return undefined;
  const paths = [content, output].map((typed) => folderOf(typed).path);
  return JSON.stringify([...paths, baseUrl, drafts, process.versions]);
};

/** The name of what builds of an output folder leave to each other. */
export const recordName = (output: string): string => checksumOf(output).sha256.slice(0, 16);

/** @param output the folder of the site, without symbolic links */
export const lastBuildFile = (output: string): string =>
  join(folderOf('.cache').path, 'trang', `${recordName(output)}.lan-cuoi.json`);
