import { listedFiles, listedManifest } from './listed-files.ts';
import { placeFile, type Placing } from './place-file.ts';
import { readSiteManifest } from './site-folder.ts';
import type { PublishableSite } from './target.ts';

/** So many files are worked on at once. */
const batch = 8;

/** Work in batches; what one of them throws ends it once the others of its batch are done. */
export const inBatches = async <Each>(
  all: readonly Each[],
  work: (each: Each) => Promise<void>,
): Promise<void> => {
  for (let start = 0; start < all.length; start += batch) {
    const ends = await Promise.allSettled(all.slice(start, start + batch).map(work));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }
};

/**
 * Places all files of a site into a fresh folder, each with its compressed forms, verified against
 * the manifest.
 *
 * @returns how many files were copied, not linked
 * @throws StagedSiteError when a file is not what the manifest says
 */
export const assembleRelease = async (
  { folder, manifest }: PublishableSite,
  { to, live }: Omit<Placing, 'from'>,
  onFile?: () => void,
): Promise<number> => {
  const placing = { from: folder, to, live };
  let copied = 0;
  await inBatches(listedFiles(manifest), async (listed) => {
    if (await placeFile(listed.file, listed, placing)) copied += 1;
    onFile?.();
  });
  const own = listedManifest(await readSiteManifest(folder));
  await placeFile(own.file, own, placing);
  return copied;
};
