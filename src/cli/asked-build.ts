import { join } from 'node:path';
import { checksumOf } from '../file-system/checksum.ts';
import type { BuildFlags } from './build-flags.ts';
import { folderOf } from './options.ts';

/**
 * All options and settings of a build, as text; `undefined` if the result depends on more than the
 * content: on the live site, or on a ledger.
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

/** The file name for records about an output folder. */
export const recordName = (output: string): string => checksumOf(output).sha256.slice(0, 16);

/** @param output the folder of the site, without symbolic links */
export const lastBuildFile = (output: string): string =>
  join(folderOf('.cache').path, 'trang', `${recordName(output)}.lan-cuoi.json`);
