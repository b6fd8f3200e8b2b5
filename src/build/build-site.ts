import { fingerprintOf, type Fingerprint } from '../publish/fingerprint.ts';
import { writePages } from '../eleventy/write-pages.ts';
import { buildMark } from '../publish/output-folder.ts';
import { readyOutput, stage, type StageOptions } from '../publish/stage.ts';
import { manifestText, siteManifest } from '../publish/site-manifest.ts';
import { verifyStaged } from '../publish/verify-staged.ts';
import { generator } from './generator.ts';
import { aliasesOf } from '../site/aliases.ts';
import type { WholeSite } from './whole-site.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { writeFiles } from '../publish/write-files.ts';

/** Folders of the project that no site may overlap, whatever the content folder. */
const projectFolders = [
  '.ci',
  '.git',
  '.github',
  'bench',
  'content',
  'docs',
  'layouts',
  'node_modules',
  'src',
  'test',
];

/** For builds of which there is but one, as in tests: no other is asked for, none is stopped. */
const alone: BuildOptions = { builder: { id: 0, isAlive: () => true } };

/** As much of a site as is written. */
type BuildableSite = Pick<WholeSite, 'pages' | 'files' | 'nextChange' | 'newsroom'>;

export interface BuildOptions extends StageOptions {
  /** Called for each page, to show progress. */
  readonly onPage?: () => void;
}

/**
 * Refuses an output folder that a build must not replace, and brings back what a killed build had
 * moved away; so that this is told before the content is read.
 *
 * @throws OutputFolderError
 */
export const checkOutput = async (
  contentFolder: string,
  outputFolder: string,
  { builder }: StageOptions,
): Promise<void> => {
  await readyOutput(outputFolder, [contentFolder, ...projectFolders], builder);
};

/** Writes pages, files and the manifest into a folder, then reads all of it back. */
const fillSite = async (site: BuildableSite, folder: string, onPage: () => void): Promise<void> => {
  const made = new Map<string, Fingerprint>([[buildMark.file, fingerprintOf(buildMark.text)]]);
  await writePages(site.pages, folder, (url, text) => {
    made.set(fileOf(url), fingerprintOf(text));
    onPage();
  });
  for (const [name, print] of await writeFiles(site.files, folder)) made.set(name, print);
  const head = { generator, ...(site.nextChange && { nextChange: site.nextChange }) };
  const manifest = {
    path: sitePaths.siteManifest,
    bytes: manifestText(
      siteManifest(
        {
          ...site,
          articles: site.newsroom?.articles ?? [],
          redirects: site.newsroom ? aliasesOf(site.newsroom, []) : [],
          withdrawnFiles: [],
        },
        made,
        head,
      ),
    ),
  };
  for (const [name, print] of await writeFiles([manifest], folder)) made.set(name, print);
  await verifyStaged(folder, made);
};

/**
 * Writes a whole site: staged, verified byte by byte, then put in the place of the old one. A site
 * with errors must not come here.
 *
 * @throws whatever goes wrong; the output folder is then as it was before
 */
export const buildSite = async (
  site: BuildableSite,
  contentFolder: string,
  outputFolder: string,
  { onPage, ...options }: BuildOptions = alone,
): Promise<void> => {
  const fill = (folder: string): Promise<void> =>
    fillSite(site, folder, () => {
      options.signal?.throwIfAborted();
      onPage?.();
    });
  await stage(outputFolder, [contentFolder, ...projectFolders], fill, options);
};
