import { inPool } from '../../file-system/in-pool.ts';
import { filesBeside } from '../beside-files.ts';
import { listedFiles, listedManifest } from '../listed-files.ts';
import { placeFile, type Placing } from './place-file.ts';
import { readSiteManifest } from '../site-folder.ts';
import type { PublishableSite } from '../target.ts';

/**
 * Places all files of a site into a fresh folder, each with its compressed forms, verified against
 * the manifest; with those beside it.
 *
 * @returns how many files were copied, not linked
 * @throws OperationError `STAGED_…` if a file differs from the manifest
 */
export const assembleRelease = async (
  { folder, manifest }: PublishableSite,
  { to, live }: Omit<Placing, 'from'>,
  onFile?: () => void,
): Promise<number> => {
  const placing = { from: folder, to, live };
  let copied = 0;
  await inPool(listedFiles(manifest), async (listed) => {
    if (await placeFile(listed.file, listed, placing)) copied += 1;
    onFile?.();
  });
  const own = listedManifest(await readSiteManifest(folder));
  await placeFile(own.file, own, placing);
  for (const { file, ...print } of await filesBeside(folder)) await placeFile(file, print, placing);
  return copied;
};
