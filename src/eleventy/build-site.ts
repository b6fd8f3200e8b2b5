import { copyMedia } from '../publish/copy-media.ts';
import { stage } from '../publish/stage.ts';
import { verifyStaged } from '../publish/verify-staged.ts';
import type { Site } from '../site/make-site.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { writePages } from './write-pages.ts';

/**
 * Writes a whole site: staged, verified, then put in the place of the old one. A site with errors
 * must not come here.
 *
 * @throws whatever goes wrong; the output folder is then as it was before
 */
export const buildSite = async (
  { pages, media }: Site,
  contentFolder: string,
  outputFolder: string,
  onPage: () => void = () => {},
): Promise<void> => {
  const planned = [
    ...pages.map(({ url }) => fileOf(url)),
    ...media.map(({ name }) => fileOf(sitePaths.media(name))),
  ];
  await stage(outputFolder, [contentFolder, 'src', 'layouts'], async (folder) => {
    await writePages(pages, folder, onPage);
    await copyMedia(media, contentFolder, folder);
    await verifyStaged(folder, planned);
  });
};
