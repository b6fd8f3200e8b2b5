import { comparisonReport } from '../../src/cli/publish-report.ts';
import { classifyPath } from '../../src/content/read/file-kinds.ts';
import type { SourceFile } from '../../src/content/read/source-file.ts';
import { heldParses } from '../../src/resident-site/held-parses.ts';
import { seenMedia } from '../../src/content/read/read-media.ts';
import { parseContent } from '../../src/content/parse/parse-content.ts';
import type { Problem } from '../../src/content/problem.ts';
import { manifestHead } from '../../src/build/manifest-head.ts';
import { checksumOf } from '../../src/file-system/checksum.ts';
import { manifestText, siteManifest, type SiteManifest } from '../../src/manifest/site-manifest.ts';
import { publishedMedia, withdrawnMedia } from '../../src/newsroom/published-media.ts';
import { compareSites } from '../../src/permanence/compare-sites.ts';
import { everLive } from '../../src/permanence/ledger/ever-live.ts';
import { ledgerHash, type Ledger } from '../../src/permanence/ledger/ledger.ts';
import { nextRelease, recordRelease } from '../../src/permanence/ledger/record-release.ts';
import { linkableFiles } from '../../src/site/addresses/linkable-files.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { noMaterials } from '../../src/site/site-materials.ts';
import { fileOf, sitePaths } from '../../src/url/site-path.ts';
import { problemsInMemory } from '../unit/content/kept-in-memory.ts';
import { standardOptions } from './fixture-site.ts';
import type { EditedFiles, Files } from './printed-cures.ts';

/*
 * Building and publishing in memory: the same steps as the commands, from the text of the files to
 * the printed report, without the pages' bytes.
 */

/** A content folder that is edited, and its live site. */
export interface MemoryDesk extends EditedFiles {
  live: SiteManifest | undefined;
  ledger: Ledger | undefined;
  /** The ledger of a site that this one may continue. */
  continued: Ledger | undefined;
  /** Addresses that the next build will lack, like a build by another program. */
  lacking: readonly string[];
}

export const deskOf = (files: Readonly<Record<string, string>>): MemoryDesk => ({
  files: new Map(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
  before: new Map(),
  live: undefined,
  ledger: undefined,
  continued: undefined,
  lacking: [],
});

/** A copy, so that each edit begins with the same site. */
export const copyOf = (desk: MemoryDesk): MemoryDesk => ({
  ...desk,
  files: new Map(desk.files),
  before: new Map(desk.before),
});

const sourceOf = (file: string, text: string): SourceFile => {
  const path = file.slice('content/'.length);
  const classified = classifyPath(path);
  if ('fault' in classified) throw new Error(`test: ${file} is no content file`);
  const bytes = new TextEncoder().encode(text);
  const { kind } = classified;
  const seen = kind === 'media' ? seenMedia(path, file, bytes) : {};
  return { kind, path, file, bytes, size: bytes.length, ...seen };
};

/*
 * Hundreds of builds differ in a text or two: as in a preview, each text is parsed and proofread once.
 */
const sources = new Map<string, SourceFile>();
const parses = heldParses();

const once = <Value>(known: Map<string, Value>, key: string, make: () => Value): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

const parsed = (files: Files) =>
  parseContent(
    [...files].map(([file, text]) => once(sources, `${file}\n${text}`, () => sourceOf(file, text))),
    'content',
    problemsInMemory,
    parses,
  );

const nothing = { bytes: 0, sha256: '0'.repeat(64) };

/** The result of a build: problems, or the manifest of the site. */
export type Built = { readonly problems: readonly Problem[] } | { readonly manifest: SiteManifest };

/** @param words the options of the command: `--live …` */
export const buildDesk = (desk: MemoryDesk, words: readonly string[] = []): Built => {
  const { files, live, ledger } = desk;
  const isWithLive = words.includes('--live');
  const read = parsed(files);
  const site = makeSite(
    read,
    {
      ...standardOptions,
      ...(isWithLive && { live: everLive(live, ledger) }),
      ...(isWithLive && ledger && { ledger: ledgerHash(ledger) }),
    },
    noMaterials,
  );
  const errors = site.problems.filter(({ severity }) => severity === 'error');
  const { newsroom } = site;
  if (errors.length > 0 || !read.content || !newsroom) return { problems: errors };
  const media = publishedMedia(read.content, newsroom).map(({ name }) => sitePaths.media(name));
  const others = linkableFiles(newsroom).filter((path) => !path.startsWith('/media/'));
  const made = new Map([
    ...[...site.routes.map(({ url }) => url), ...others].map(
      (path) => [fileOf(path), nothing] as const,
    ),
    ...media.map((path) => [fileOf(path), checksumOf(files.get(`content${path}`) ?? '')] as const),
  ]);
  const listed = {
    ...site,
    pages: site.routes.filter(({ url }) => !desk.lacking.includes(url)),
    files: [...media, ...others]
      .filter((path) => !desk.lacking.includes(path))
      .map((path) => ({ path })),
    articles: newsroom.articles,
    withdrawnFiles: withdrawnMedia(newsroom),
  };
  desk.lacking = [];
  return { manifest: siteManifest(listed, made, manifestHead(site)) };
};

/** The result of publishing a built site. */
export interface Published {
  /** The kinds of the refusals; empty if it is published. */
  readonly kinds: readonly string[];
  /** The names of each refusal's cures. */
  readonly cures: readonly (readonly string[])[];
  readonly printed: string;
}

const reported = { base: undefined, live: '/tin/current', today: '2026-01-01' } as const;

interface JsonReport {
  readonly refusals: readonly {
    readonly kind: string;
    readonly cures: readonly { readonly name: string }[];
  }[];
}

/** @param words the options of the command: `--samples-off`, `--accept-loss 4` */
export const publishDesk = (
  desk: MemoryDesk,
  manifest: SiteManifest,
  words: readonly string[] = [],
): Published => {
  const { live, ledger } = desk;
  const accepted = words[words.indexOf('--accept-loss') + 1];
  const acceptedLoss = words.includes('--accept-loss') ? Number(accepted) : undefined;
  const comparison = compareSites(everLive(live, ledger), manifest, {
    acceptedLoss,
    areSamplesOff: words.includes('--samples-off'),
    ledgers: desk.continued ? [desk.continued] : [],
    isFresh: ledger !== undefined && manifest.ledger === ledgerHash(ledger),
  });
  const report = { ...reported, acceptedLoss, isListed: false };
  const { refusals } = JSON.parse(
    comparisonReport(comparison, { ...report, format: 'json' }),
  ) as JsonReport;
  if (refusals.length === 0) {
    const { sha256 } = checksumOf(manifestText(manifest));
    desk.ledger = recordRelease(ledger, manifest, nextRelease(ledger, sha256));
    desk.live = manifest;
    desk.before.clear();
    for (const [file, text] of desk.files) desk.before.set(file, text);
  }
  return {
    kinds: refusals.map(({ kind }) => kind),
    cures: refusals.map(({ cures }) => cures.map(({ name }) => name)),
    printed: comparisonReport(comparison, { ...report, format: 'text' }),
  };
};
