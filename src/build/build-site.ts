import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf, type Checksum } from '../file-system/checksum.ts';
import type { WritePages } from '../eleventy/write-pages.ts';
import { buildMark } from '../staging/output-folder.ts';
import type { Builder } from '../locks/take-lock.ts';
import { claimOutput, stage, type ClaimedOutput } from '../staging/stage.ts';
import {
  manifestText,
  siteManifest,
  type ListedSite,
  type SiteManifest,
} from '../manifest/site-manifest.ts';
import type { SiteFile } from '../url/site-file.ts';
import { StagedPages } from '../staging/staged-pages.ts';
import { verifyStaged } from '../staging/verify-staged.ts';
import { programFolder } from '../own-files/own-files.ts';
import { manifestHead } from './manifest-head.ts';
import { bringUp } from '../staging/bring-up.ts';
import { folderTimes, forgetChanged } from '../staging/folder-lists.ts';
import { planFiles, type PlannedFile } from '../staging/planned-files.ts';
import {
  isAsWritten,
  isUndamaged,
  modifiedOf,
  type WrittenFile,
} from '../file-system/written-file.ts';
import type { KeptSite } from './kept-pages/kept-site.ts';
import {
  trustedSite,
  writeKept,
  type KeptPlace,
  type TrustedSite,
} from './kept-pages/kept-pages.ts';
import { notedSite } from './noted-site.ts';
import { leftSpare, spareAfter } from './kept-pages/spare-site.ts';
import { writeSitePages, type WrittenPages } from './write-site-pages.ts';
import type { WholeSite } from './whole-site.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { writeFiles } from '../staging/write-files.ts';

/** Folders of the program that no site may overlap, whatever the content folder is. */
export const projectFolders = [
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

/** The parts of a site that are needed to write it. */
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
> &
  Pick<ListedSite, 'bodyHashes'>;

export interface BuildOptions {
  /** Called for each page, to show progress. */
  readonly onPage?: () => void;
  /** Aborting before the switch begins keeps the old site. */
  readonly signal?: AbortSignal | undefined;
  /** Makes the files beside the site, which its manifest does not list; if absent, none. */
  readonly beside?: ((manifest: SiteManifest) => readonly SiteFile[]) | undefined;
  /** Writes the pages, if the build is not to do that itself. */
  readonly write?: WritePages | undefined;
  /** Where builds record the pages for the next build; absent if all pages are to be made. */
  readonly kept?: KeptPlace | undefined;
}

/**
 * Runs a task while no other build may touch the output folder. Before the content is read, an
 * output that must not be replaced is refused, and files that a killed build moved away are
 * restored.
 *
 * @throws OperationError `OUTPUT_…` if a build may not replace it
 * @throws OperationError `OUTPUT_HELD` if another build is working on it
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

/** The result of a build, and its record for the next one. */
interface FilledSite {
  readonly files: ReadonlyMap<string, Checksum>;
  readonly pages: WrittenPages;
  /** The files that stay from an earlier build. */
  readonly stays: ReadonlyMap<string, WrittenFile>;
  /** The names of the files that were put there. */
  readonly put: readonly string[];
  /** The times of folders that have not changed since they were listed. */
  readonly times: ReadonlyMap<string, number>;
  /** The usable record of the earlier build. */
  readonly before: KeptSite | undefined;
}

/** The files of an earlier build that are still part of the site, by name. */
const dueFiles = (
  kept: TrustedSite | undefined,
  planned: readonly PlannedFile[],
): ReadonlyMap<string, WrittenFile> =>
  new Map([
    ...(kept?.unchanged ?? []).map(({ route, page }) => [fileOf(route.url), page] as const),
    ...planned.flatMap(({ name, sha256 }): [string, WrittenFile][] => {
      const before = kept?.site.files.get(name);
      return before?.sha256 === sha256 ? [[name, before]] : [];
    }),
  ]);

/** The inputs for filling a folder with a site. */
interface Filling extends Pick<BuildOptions, 'beside' | 'write' | 'kept'> {
  readonly onPage: () => void;
  readonly oldFolder: string;
}

/** Fills a folder with pages, files and the manifest, then verifies everything. */
const fillSite = async (
  site: BuildableSite,
  folder: string,
  { onPage, oldFolder, beside, write, kept: place }: Filling,
): Promise<FilledSite> => {
  const made = new Map<string, Checksum>([[buildMark.file, checksumOf(buildMark.text)]]);
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const staged = new StagedPages(site.newsroom?.site.baseUrl ?? noBase, textOf);
  const noted = notedSite(site);
  const planned = planFiles(site.files);
  const kept = place && (await trustedSite(place, site.routes, noted));
  const due = dueFiles(kept, planned);
  const isVerified = place?.isVerified ?? false;
  const { standing, linked, times } = await bringUp(
    folder,
    oldFolder,
    due,
    isVerified ? { isSame: isUndamaged } : { isSame: isAsWritten, left: leftSpare(kept?.site) },
  );
  const writing = { folder, write, staged, onPage, kept, standing };
  const pages = await writeSitePages(site.routes, noted, writing);
  for (const [name, print] of pages.made) made.set(name, print);
  const unwritten = new Map([...due].filter(([name]) => standing.has(name)));
  for (const [name, { bytes, sha256 }] of unwritten) made.set(name, { bytes, sha256 });
  const add = async (files: readonly PlannedFile[]): Promise<void> => {
    const missing = files.filter(({ name }) => !unwritten.has(name));
    for (const [name, print] of await writeFiles(missing, folder)) made.set(name, print);
  };
  await add(planned);
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
    ...(beside?.(manifest) ?? []),
  ];
  await add(planFiles(last));
  staged.assertSound(made);
  const looking = { isNew: true, kept: isVerified ? new Set<string>() : standing };
  const seen = await verifyStaged(folder, made, looking);
  const put = [...[...made.keys()].filter((name) => !standing.has(name)), ...linked];
  forgetChanged(times, put);
  return {
    files: made,
    pages,
    stays: unwritten,
    put,
    times: seen ?? times,
    before: kept?.site,
  };
};

/** The files of a site other than pages, in the form that the next build compares. */
const writtenFiles = (
  { files, pages, stays }: FilledSite,
  folder: string,
): ReadonlyMap<string, WrittenFile> =>
  new Map(
    [...files].flatMap(([name, made]): [string, WrittenFile][] => {
      if (pages.made.has(name)) return [];
      const modified = stays.get(name)?.modified ?? modifiedOf(join(folder, name), made);
      return modified === undefined ? [] : [[name, { ...made, modified }]];
    }),
  );

/** Pages that were made in another look are no longer valid. */
const inLook = (place: KeptPlace, { own = '' }: BuildableSite['station']): KeptPlace => ({
  ...place,
  code: checksumOf(`${place.code} ${own}`).sha256,
});

/**
 * Writes a whole site: staged, verified, then switched with the old one. The site must not have
 * errors.
 *
 * @returns its files by name
 * @throws any failure; the output folder is then as it was before
 */
export const buildInto = async (
  site: BuildableSite,
  output: Pick<ClaimedOutput, 'folder' | 'assertHeld'>,
  { onPage, signal, kept: place, ...rest }: BuildOptions = {},
): Promise<ReadonlyMap<string, Checksum>> => {
  const filling = { ...rest, kept: place && inLook(place, site.station) };
  let filled: FilledSite | undefined;
  const fill = async (folder: string): Promise<readonly string[]> => {
    filled = await fillSite(site, folder, {
      ...filling,
      oldFolder: output.folder,
      onPage: () => {
        signal?.throwIfAborted();
        onPage?.();
      },
    });
    return filled.put;
  };
  const { kept } = filling;
  const keepsOld = kept !== undefined && !(kept.isForgotten ?? false);
  await stage(output, fill, { signal, keepsOld });
  if (kept && filled) {
    const { pages, before, times } = filled;
    const made = {
      ...pages.leave(kept.code, output.folder),
      files: writtenFiles(filled, output.folder),
    };
    const folders = folderTimes(output.folder, [...filled.files.keys()], times);
    await writeKept(kept, { ...made, folders, spare: spareAfter(before, made) });
  }
  return filled?.files ?? new Map<string, Checksum>();
};
