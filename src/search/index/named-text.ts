import { createHash } from 'node:crypto';

/** A file of the index within its folder. */
export type NamedText = readonly [name: string, text: string];

/**
 * A folder is named after a hash of its files, so that it may be cached for ever and never mixes
 * two states.
 */
export const folderName = (name: string, files: Iterable<NamedText>): string => {
  const hash = createHash('sha256');
  for (const [file, text] of files) hash.update(`${file}\n${text}`);
  return `${name}-${hash.digest('hex').slice(0, 10)}`;
};
