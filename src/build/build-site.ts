import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf, type Checksum } from '../file-system/checksum.ts';
import { writePages, type WritePages } from '../eleventy/write-pages.ts';
import { buildMark } from '../staging/output-folder.ts';
import type { Builder } from '../locks/take-lock.ts';
import { claimOutput, stage, type ClaimedOutput } from '../staging/stage.ts';
import { manifestText, siteManifest, type SiteManifest } from '../manifest/site-manifest.ts';
import type { SiteFile } from '../url/site-file.ts';
import { StagedPages } from '../staging/staged-pages.ts';
import { verifyStaged } from '../staging/verify-staged.ts';
import { programFolder } from '../own-files/own-files.ts';
import { manifestHead } from './manifest-head.ts';
import { writeKept, type KeptPlace } from './kept-pages/kept-pages.ts';
import { notedSite } from './noted-site.ts';
import { writeSitePages, type WrittenPages } from './write-site-pages.ts';
import type { WholeSite } from './whole-site.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { sitePaths } from '../url/site-path.ts';
import { writeFiles } from '../staging/write-files.ts';
import { hasCode } from '../operation/operation-error.ts';

/** Folders of the program that no site may overlap, whatever the content folder is. */
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
].map((name) => join(programFolder, name));

/** The base URL of a site without content. */
const noBase = 'https://localhost/' as BaseUrl;

/** The parts of a site that are written. */
export type BuildableSite = Pick<
  WholeSite,
  | 'routes'
  | 'sources'
  | 'redirects'
  | 'files'
  | 'withdrawnFiles'
  | 'newsroom'
  | 'station'
  | 'ledger'
  | 'samplesLeftOut'
>;

export interface BuildOptions {
  /** Called for each page, to show progress. */
  readonly onPage?: () => void;
  /** Aborting before the switch begins keeps the old site. */
  readonly signal?: AbortSignal | undefined;
  /** The text of the ledger of addresses once this site is live; none is written if absent. */
  readonly ledgerAfter?: ((manifest: SiteManifest) => string) | undefined;
  /** Writes the pages, where a build is not to do that itself. */
  readonly write?: WritePages | undefined;
  /** Where builds leave to the next one what pages they made; absent where all are to be made. */
  readonly kept?: KeptPlace | undefined;
}

/**
 * Does something while no other build may touch the output folder. An output that must not be
 * replaced is refused, and what a killed build had moved away is restored, before the content is
 * read.
 *
 * @throws OperationError `OUTPUT_…` when a build may not replace it
 * @throws OperationError `OUTPUT_HELD` when another build is working on it
 */
export const withOutput = async <Result>(
  contentFolder: string,
  outputFolder: string,
  builder: Builder,
  use: (output: ClaimedOutput) => Promise<Result>,
): Promise<Result> => {
  const output = await claimOutput(outputFolder, [contentFolder, ...projectFolders], builder);
  try {
    return await use(output);
  } finally {
    await output.release();
  }
};

/**
 * The same check for the preview's server, which does not build: another build may be working on
 * it.
 *
 * @throws OperationError `OUTPUT_…` when a build may not replace it
 */
export const checkOutput = async (
  contentFolder: string,
  outputFolder: string,
  { builder }: { readonly builder: Builder },
): Promise<void> => {
  try {
    await withOutput(contentFolder, outputFolder, builder, async () => {});
  } catch (error) {
    if (!hasCode(error, 'OUTPUT_HELD')) throw error;
  }
};

/** What a build has written, and what it leaves to the next one. */
interface FilledSite {
  readonly files: ReadonlyMap<string, Checksum>;
  readonly pages: WrittenPages;
}

/** Writes pages, files and the manifest into a folder, then reads all of it back. */
const fillSite = async (
  site: BuildableSite,
  folder: string,
  {
    onPage,
    oldFolder,
    ledgerAfter,
    write = writePages,
    kept,
  }: Pick<BuildOptions, 'ledgerAfter' | 'write' | 'kept'> & {
    readonly onPage: () => void;
    readonly oldFolder: string;
  },
): Promise<FilledSite> => {
  const made = new Map<string, Checksum>([[buildMark.file, checksumOf(buildMark.text)]]);
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const staged = new StagedPages(site.newsroom?.site.baseUrl ?? noBase, textOf);
  const writing = { folder, oldFolder, write, staged, onPage, kept };
  const pages = await writeSitePages(site.routes, notedSite(site), writing);
  for (const [name, print] of pages.made) made.set(name, print);
  for (const [name, print] of await writeFiles(site.files, folder)) made.set(name, print);
  const manifest = siteManifest(
    {
      ...site,
      pages: site.routes,
      articles: site.newsroom?.articles ?? [],
      withdrawnFiles: site.withdrawnFiles ?? [],
    },
    made,
    manifestHead(site),
  );
  const last: SiteFile[] = [
    { path: sitePaths.siteManifest, bytes: manifestText(manifest) },
    ...(ledgerAfter ? [{ path: sitePaths.ledger, bytes: ledgerAfter(manifest) }] : []),
  ];
  for (const [name, print] of await writeFiles(last, folder)) made.set(name, print);
  staged.assertSound(made);
  await verifyStaged(folder, made, { isNew: true, kept: pages.carried });
  return { files: made, pages };
};

/**
 * Writes a whole site: staged, verified byte by byte, then switched with the old one. A site with
 * errors must not come here.
 *
 * @returns the names of its files
 * @throws whatever goes wrong; the output folder is then as it was before
 */
export const buildInto = async (
  site: BuildableSite,
  output: Pick<ClaimedOutput, 'folder' | 'assertHeld'>,
  { onPage, signal, ...filling }: BuildOptions = {},
): Promise<readonly string[]> => {
  let filled: FilledSite | undefined;
  const fill = async (folder: string): Promise<void> => {
    filled = await fillSite(site, folder, {
      ...filling,
      oldFolder: output.folder,
      onPage: () => {
        signal?.throwIfAborted();
        onPage?.();
      },
    });
  };
  await stage(output, fill, signal);
  const { kept } = filling;
  if (kept && filled) await writeKept(kept, filled.pages.leave(kept.code, output.folder));
  return [...(filled?.files.keys() ?? [])];
};
