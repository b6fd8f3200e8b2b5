import { writePages } from '../eleventy/write-pages.ts';
import { buildMark } from '../publish/output-folder.ts';
import { readyOutput, stage, type StageOptions } from '../publish/stage.ts';
import { verifyStaged } from '../publish/verify-staged.ts';
import type { WholeSite } from './whole-site.ts';
import { fileOf } from '../url/site-path.ts';
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

/**
 * Writes a whole site: staged, verified, then put in the place of the old one. A site with errors
 * must not come here.
 *
 * @throws whatever goes wrong; the output folder is then as it was before
 */
export const buildSite = async (
  { pages, files }: Pick<WholeSite, 'pages' | 'files'>,
  contentFolder: string,
  outputFolder: string,
  { onPage, ...options }: BuildOptions = alone,
): Promise<void> => {
  const planned = [
    buildMark.file,
    ...pages.map(({ url }) => fileOf(url)),
    ...files.map(({ path }) => fileOf(path)),
  ];
  const fill = async (folder: string): Promise<void> => {
    await writePages(pages, folder, () => {
      options.signal?.throwIfAborted();
      onPage?.();
    });
    await writeFiles(files, folder);
    await verifyStaged(folder, planned);
  };
  await stage(outputFolder, [contentFolder, ...projectFolders], fill, options);
};
